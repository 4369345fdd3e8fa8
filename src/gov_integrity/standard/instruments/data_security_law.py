"""《数据安全法》 — how are data graded, and what do state organs owe to those whose data they learn?

The articles were read; the first day rests on memory, so it holds at the latest on the day of that reading.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="data-security-law",
    title="中华人民共和国数据安全法",
    title_en="Data Security Law",
    in_force=Dated(date(2026, 11, 28), TEXT, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二十一条": Passage(
            Say(
                "数据分类分级保护。",
                "Data are classified and graded for their protection.",
            ),
            TEXT,
        ),
        "第三十八条": Passage(
            Say(
                "国家机关对履行职责中知悉的个人隐私、个人信息、商业秘密等依法予以保密。",
                "State organs keep secret the private and commercial information that they learn on duty.",
            ),
            TEXT,
        ),
        "第四十一条": Passage(
            Say(
                "国家机关遵循公正、公平、便民的原则，按照规定及时、准确地公开政务数据，依法不予公开的除外。",
                "State organs open their data in time and accurately, but for what the law withholds.",
            ),
            TEXT,
        ),
    },
)
