"""《优化营商环境条例》 — which excuses for a breach are barred, and what does a lawful change need?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="business-environment-722",
    title="优化营商环境条例",
    title_en="Regulation on Optimising the Business Environment",
    number="国务院令第722号",
    issued=Dated(date(2019, 10, 22), TEXT),
    in_force=Dated(date(2020, 1, 1), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第三十一条": Passage(
            Say(
                "政府及其部门应当履行政策承诺和合同，不得以行政区划调整、政府换届、机构或者职能调整、"
                "责任人更替为由违约；因国家利益、社会公共利益需要改变的，依法定权限和程序进行并补偿损失。",
                "Governments keep their promises and contracts; changes of districts, terms, bodies, functions or "
                "persons are no excuse. A change for a national or public interest needs authority, procedure and "
                "compensation.",
            ),
            TEXT,
        ),
        "第三十二条": Passage(
            Say(
                "国家机关、事业单位不得违约拖欠市场主体账款，大型企业不得利用优势地位拖欠中小企业账款。",
                "State organs and public institutions must not owe market subjects in breach; large enterprises must "
                "not use their position to owe small ones.",
            ),
            TEXT,
        ),
    },
)
