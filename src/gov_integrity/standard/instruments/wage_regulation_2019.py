"""《保障农民工工资支付条例》 — what follows from arrears of migrant workers' wages?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="wage-regulation-2019",
    title="保障农民工工资支付条例",
    title_en="Regulation on Ensuring the Payment of Wages to Migrant Workers",
    issued=Dated(date(2019, 12, 30), TEXT),
    in_force=Dated(date(2020, 5, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第四十八条": Passage(
            Say(
                "用人单位拖欠工资情节严重或者造成严重不良社会影响的，单位和负责人员列入失信联合惩戒对象名单，依法依规限制。",
                "An employer whose arrears are serious or do grave social harm, and those responsible, are listed for "
                "joint sanctions and limited as the law provides.",
            ),
            TEXT,
        ),
        "第四十九条": Passage(
            Say(
                "建设单位未依法提供工程款支付担保，或者政府投资项目拖欠工程款，导致拖欠工资的，限制其新建项目，记入信用记录，"
                "纳入国家信用信息系统公示。",
                "Where a project owner gave no payment guarantee, or a government project owes its contractor, and "
                "wages stay unpaid, the owner's new projects are limited and it enters the credit record, on show.",
            ),
            TEXT,
        ),
    },
)
