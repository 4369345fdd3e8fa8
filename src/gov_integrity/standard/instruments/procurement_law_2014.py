"""《政府采购法》（2014年修正） — by when is a procurement contract signed and filed?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="procurement-law-2014",
    title="中华人民共和国政府采购法（2014年修正）",
    title_en="Government Procurement Law (Amended 2014)",
    in_force=Dated(date(2014, 8, 31), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第四十六条": Passage(
            Say(
                "采购人与中标、成交供应商应当自中标、成交通知书发出之日起三十日内签订政府采购合同。",
                "The contract is signed within thirty days of the day the notice of award is sent.",
            ),
            TEXT,
        ),
        "第四十七条": Passage(
            Say(
                "采购合同自签订之日起七个工作日内，将副本报同级财政部门和有关部门备案。",
                "A copy is filed within seven working days of signing.",
            ),
            TEXT,
        ),
        "第五十二条": Passage(
            Say(
                "供应商认为权益受到损害的，七个工作日内书面提出质疑。",
                "A supplier challenges in writing within seven working days.",
            ),
            TEXT,
        ),
        "第五十三条": Passage(
            Say(
                "采购人应当在收到书面质疑后七个工作日内答复。",
                "The purchaser answers a challenge within seven working days.",
            ),
            TEXT,
        ),
        "第五十五条": Passage(
            Say(
                "对答复不满意或者未按时答复的，十五个工作日内投诉。",
                "A complaint follows within fifteen working days.",
            ),
            TEXT,
        ),
        "第五十六条": Passage(
            Say(
                "财政部门收到投诉后三十个工作日内作出处理决定。",
                "The finance department decides within thirty working days.",
            ),
            TEXT,
        ),
        "第七十七条": Passage(
            Say(
                "供应商有提供虚假材料等情形的，列入不良行为记录名单，一至三年内禁止参加政府采购活动。",
                "Suppliers who cheat are listed and barred for one to three years.",
            ),
            TEXT,
        ),
    },
)
