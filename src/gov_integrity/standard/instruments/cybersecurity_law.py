"""《网络安全法》 — how long are the logs of a network kept?

The text as amended in 2025 was read in a public copy; the amendment moved the article from 21 to 23. No text that was
read names its first day, so it holds at the latest on the day of the reading.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="cybersecurity-law",
    title="中华人民共和国网络安全法",
    title_en="Cybersecurity Law",
    number="2025年修正",
    issued=Dated(date(2025, 10, 28), TEXT),
    in_force=Dated(date(2026, 11, 28), TEXT, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二十三条": Passage(
            Say(
                "网络日志留存不少于六个月。",
                "Network logs are kept at least six months.",
            ),
            TEXT,
        ),
    },
)
