"""《行政复议法》（2023年修订） — within which time is a reconsideration asked for and decided?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, DaysCounted, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="reconsideration-law-2023",
    title="中华人民共和国行政复议法（2023年修订）",
    title_en="Administrative Reconsideration Law (Revised 2023)",
    issued=Dated(date(2023, 9, 1), TEXT),
    in_force=Dated(date(2024, 1, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    days_counted=DaysCounted("第八十八条", frozenset({3, 5, 7, 10})),
    passages={
        "第二十条": Passage(
            Say(
                "自知道或者应当知道行政行为之日起六十日内提出申请。",
                "The application is made within sixty days of learning of the act.",
            ),
            TEXT,
        ),
        "第六十二条": Passage(
            Say(
                "适用普通程序的自受理之日起六十日内决定，经批准可以延长不超过三十日；适用简易程序的三十日内决定。",
                "Decided in sixty days of acceptance and with approval at most thirty more; in the simplified "
                "procedure thirty.",
            ),
            TEXT,
        ),
        "第三十条至第三十一条": Passage(
            Say(
                "收到申请五日内审查；五日内书面通知补正，申请人十日内补正；期满未决定不予受理的视为受理。",
                "An application is examined in five days; a correction is asked for in five and made in ten; without a "
                "refusal in time it counts as accepted.",
            ),
            TEXT,
        ),
        "第四十二条": Passage(
            Say(
                "复议期间行政行为不停止执行，所列情形除外。",
                "A review does not stop the act but in the cases listed.",
            ),
            TEXT,
        ),
        "第四十八条和第五十四条": Passage(
            Say(
                "普通程序七日内送副本、被申请人十日内答复并提交证据；简易程序三日内、五日内。",
                "Ordinary: the copy goes out in seven days, the respondent answers with its evidence in ten; "
                "simplified: three and five.",
            ),
            TEXT,
        ),
        "第七十六条": Passage(
            Say(
                "收到行政复议意见书之日起六十日内报送纠正情况。",
                "What was put right is reported within sixty days of receiving an opinion on reconsideration.",
            ),
            TEXT,
        ),
        "第七十七条": Passage(
            Say(
                "被申请人应当履行复议决定书、调解书、意见书；不履行或者无正当理由拖延的，责令限期履行，可以约谈、通报批评。",
                "The respondent performs the decision, settlement or opinion; if it does not or delays it is ordered "
                "to, and may be called in or criticised.",
            ),
            TEXT,
        ),
        "第八十八条": Passage(
            Say(
                "三日、五日、七日、十日是指工作日，不含法定休假日；期间的计算没有规定的依照民事诉讼法。",
                "Three, five, seven and ten days are working days; the rest of counting follows civil procedure.",
            ),
            TEXT,
        ),
    },
)
