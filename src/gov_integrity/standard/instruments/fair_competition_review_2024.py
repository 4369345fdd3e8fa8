"""《公平竞争审查条例》 — since when must measures that concern business be reviewed for fair competition?

Of its text only the article on its first day was read: what must be reviewed, and how, is not encoded.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="fair-competition-review-2024",
    title="公平竞争审查条例",
    title_en="Regulation on the Review of Fair Competition",
    issued=Dated(date(2024, 6, 6), TEXT),
    in_force=Dated(date(2024, 8, 1), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第二十七条": Passage(
            Say("本条例自2024年8月1日起施行。", "The regulation is in force from 1 August 2024."),
            TEXT,
        ),
    },
    note=Say("除施行日期外，条文未读到", "apart from the day of its coming into force, its articles were not read"),
)
