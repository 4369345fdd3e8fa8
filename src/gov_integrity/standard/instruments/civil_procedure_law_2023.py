"""《中华人民共和国民事诉讼法》 — how does the law on civil procedure count periods?

Its days were not noted when the article was read in collections of April 2025 and later.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="civil-procedure-law-2023",
    title="中华人民共和国民事诉讼法",
    title_en="Civil Procedure Law of the People's Republic of China",
    number="2023年修正",
    in_force=Dated(date(2025, 4, 30), READING, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第八十五条": Passage(
            Say(
                "期间开始的时和日不计算在内；届满日是法定休假日的，以休假日后的第一日为届满日；期间不包括在途时间。",
                "The hour and day of the start are not counted; a last day of rest moves to the first day after; "
                "time in transit is not counted.",
            ),
            TEXT,
        ),
    },
)
