"""《中华人民共和国民事诉讼法》 — how does it count periods, and what follows where a judgment is not performed?

Articles 87 to 306 were read in a public copy, the first day in the order of the President that published it.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="civil-procedure-law-2023",
    title="中华人民共和国民事诉讼法",
    title_en="Civil Procedure Law of the People's Republic of China",
    number="2023年修正",
    issued=Dated(date(2023, 9, 1), TEXT),
    in_force=Dated(date(2024, 1, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第八十五条": Passage(
            Say(
                "期间开始的时和日不计算在内；届满日是法定休假日的，以休假日后的第一日为届满日；期间不包括在途时间。",
                "The hour and day of the start are not counted; a last day of rest moves to the first day after; "
                "time in transit is not counted.",
            ),
            TEXT,
        ),
        "第一百一十四条": Passage(
            Say(
                "拒不履行生效判决、裁定的，可以罚款、拘留，构成犯罪的追究刑事责任；单位的主要负责人、直接责任人员同样。",
                "Refusing an effective judgment or ruling may be fined or detained, and prosecuted where a crime; of a "
                "body its head and those responsible may be.",
            ),
            TEXT,
        ),
        "第一百一十八条": Passage(
            Say(
                "妨害民事诉讼的罚款，对个人十万元以下，对单位五万元以上一百万元以下；拘留十五日以下。",
                "Fines for obstruction: on persons up to 100,000 yuan, on bodies from 50,000 to 1,000,000; "
                "detention up to fifteen days.",
            ),
            TEXT,
        ),
        "第二百四十七条至第二百四十八条": Passage(
            Say(
                "生效的民事判决、裁定、调解书和仲裁裁决，当事人必须履行；一方不履行的，对方可以申请执行。",
                "Effective civil judgments, rulings, settlements and awards are performed; otherwise the other side "
                "may ask for enforcement.",
            ),
            TEXT,
        ),
        "第二百五十条": Passage(
            Say(
                "申请执行的期间为二年，从履行期间的最后一日起计算；没有规定履行期间的，从法律文书生效之日起计算。",
                "Enforcement is asked for within two years of the last day for performance, or of the day on which the "
                "document took effect where none is set.",
            ),
            TEXT,
        ),
        "第二百五十二条": Passage(
            Say(
                "未按执行通知履行的，应当报告财产；拒绝或者虚假报告的，可以罚款、拘留。",
                "Whoever does not perform on notice reports its assets; refusal or falsehood may be fined or detained.",
            ),
            TEXT,
        ),
        "第二百六十四条": Passage(
            Say(
                "未按期履行给付金钱义务的，加倍支付迟延履行期间的债务利息；未按期履行其他义务的，支付迟延履行金。",
                "A sum not paid in time bears doubled interest for the delay; another duty not performed costs a sum "
                "for the delay.",
            ),
            TEXT,
        ),
        "第二百六十六条": Passage(
            Say(
                "不履行的，人民法院可以采取或者通知协助采取限制出境、在征信系统记录、通过媒体公布不履行义务信息等措施。",
                "The court may restrict leaving the country, have it entered in credit records and made public, and "
                "take other measures of law.",
            ),
            TEXT,
        ),
    },
)
