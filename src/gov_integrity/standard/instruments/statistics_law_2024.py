"""《中华人民共和国统计法》 — what follows when government bodies falsify statistics?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="statistics-law-2024",
    title="中华人民共和国统计法",
    title_en="Statistics Law of the People's Republic of China",
    number="2024年修正",
    issued=Dated(date(2024, 9, 13), TEXT),
    in_force=Dated(date(2024, 9, 13), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第四十条至第四十六条": Passage(
            Say(
                "领导人员、机关干预统计、造假的，依法给予处分、通报；不列入名单。",
                "Leaders and bodies that interfere or falsify are disciplined and criticised; no list is kept.",
            ),
            TEXT,
        ),
    },
)
