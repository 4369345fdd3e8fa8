"""《代表法》（2015年修正） — by when is a suggestion of a deputy answered until March 2025?"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="deputies-law-2015",
    title="中华人民共和国全国人民代表大会和地方各级人民代表大会代表法（2015年修正）",
    title_en="Deputies Law (Amended 2015)",
    in_force=Dated(date(2015, 8, 29), SUMMARY),
    repealed=Dated(date(2025, 3, 11), READING),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第四十二条": Passage(
            Say(
                "代表建议、批评和意见自交办之日起三个月内答复；涉及面广、处理难度大的，自交办之日起六个月内答复。",
                "Suggestions are answered within three months of assignment; those of wide scope or great "
                "difficulty within six.",
            ),
            TEXT,
        ),
    },
)
