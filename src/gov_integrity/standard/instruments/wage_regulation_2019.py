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
                "用人单位拖欠工资情节严重的，列入失信联合惩戒对象名单，依法依规限制。",
                "An employer in serious arrears is listed for joint sanctions and limited as the law provides.",
            ),
            TEXT,
        ),
        "第四十九条": Passage(
            Say(
                "政府投资项目拖欠工资的，限制当地新建项目，列入信用记录并向社会公布。",
                "Arrears on government projects limit new projects of the place, enter its record and are made public.",
            ),
            TEXT,
        ),
    },
)
