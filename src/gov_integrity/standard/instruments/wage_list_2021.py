"""《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》 — how long does a listing for wages last?"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="wage-list-2021",
    title="拖欠农民工工资失信联合惩戒对象名单管理暂行办法",
    title_en="Interim Measures on the List of Wage Arrears",
    number="人力资源和社会保障部令第45号",
    issued=Dated(date(2021, 11, 10), TEXT),
    in_force=Dated(date(2022, 1, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第五条": Passage(
            Say(
                "经责令限期支付逾期未支付，且达到拒不支付劳动报酬罪数额标准或者引发群体性、极端事件的，列入名单。",
                "Listed after an unmet order to pay, where the sum reaches the criminal threshold or the arrears "
                "caused a group or extreme incident.",
            ),
            TEXT,
        ),
        "关于惩戒期限的规定": Passage(
            Say(
                "联合惩戒期限为3年。",
                "The joint sanction lasts 3 years.",
            ),
            SUMMARY,
        ),
        "关于提前移出的规定": Passage(
            Say(
                "改正之日起满6个月，没有新的拖欠，并书面作出守信承诺的，可以申请提前移出。",
                "Early removal may be asked for 6 months after correction, without new arrears and with a written "
                "commitment.",
            ),
            SUMMARY,
        ),
        "全文关于期限起算的规定": Passage(
            Say(
                "惩戒期限自作出列入决定之日起算；起算日只见于征求意见稿，正式文本未读到。",
                "The term counts from the day of the listing decision; only the draft was seen to say so.",
            ),
            READING,
        ),
    },
)
