"""《网络安全法》 — how long are the logs of a network kept?

The articles were read; the first day rests on memory, so it holds at the latest on the day of that reading.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="cybersecurity-law",
    title="中华人民共和国网络安全法",
    title_en="Cybersecurity Law",
    in_force=Dated(date(2026, 11, 28), TEXT, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二十一条": Passage(
            Say(
                "网络日志留存不少于六个月。",
                "Network logs are kept at least six months.",
            ),
            TEXT,
        ),
    },
)
