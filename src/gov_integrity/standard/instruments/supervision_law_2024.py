"""《监察法》（2024年修正） — within which time is a supervisory decision reviewed, and must advice be taken?

The articles were read in a public copy, the first day of the amendment in a journal of the supervisors.
"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="supervision-law-2024",
    title="中华人民共和国监察法（2024年修正）",
    title_en="Supervision Law (Amended 2024)",
    issued=Dated(date(2024, 12, 25), TEXT),
    in_force=Dated(date(2025, 6, 1), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十五条": Passage(
            Say(
                "监察对象包括公务员和参照管理人员、受委托管理公共事务的人员、国有企业管理人员、公办单位管理人员、"
                "基层自治组织管理人员和其他履行公职的人员。",
                "Supervised are civil servants and the like, persons entrusted with public affairs, managers of state "
                "enterprises, public institutions and grassroots organisations, and others in public office.",
            ),
            TEXT,
        ),
        "第五十六条": Passage(
            Say(
                "收到处理决定一个月内申请复审，一个月内复审；收到复审决定一个月内申请复核，二个月内复核；期间不停止执行。",
                "A review is asked for within a month and made in one; a second within a month and made in two; "
                "neither stops the decision.",
            ),
            TEXT,
        ),
        "第七十一条": Passage(
            Say(
                "拒不执行处理决定或者无正当理由拒不采纳监察建议的，责令改正、通报批评。",
                "A body that refuses a decision, or advice without a good reason, is ordered to mend and criticised.",
            ),
            TEXT,
        ),
    },
)
