"""《安全生产法》（2021年修正） — by when is a penalty for work safety shown?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="work-safety-law-2021",
    title="中华人民共和国安全生产法（2021年修正）",
    title_en="Work Safety Law (Amended 2021)",
    in_force=Dated(date(2021, 12, 31), READING, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第七十八条": Passage(
            Say(
                "应当在作出处罚决定后七个工作日内在监督管理部门公示系统予以公示。",
                "A penalty is shown on the regulator's system within seven working days of the decision.",
            ),
            TEXT,
        ),
    },
)
