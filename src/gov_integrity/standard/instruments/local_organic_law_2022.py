"""《地方组织法》（2022年修正） — must a local government keep faith?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="local-organic-law-2022",
    title="中华人民共和国地方各级人民代表大会和地方各级人民政府组织法（2022年修正）",
    title_en="Organic Law of Local People's Congresses and Governments (Amended 2022)",
    issued=Dated(date(2022, 3, 11), TEXT),
    in_force=Dated(date(2022, 12, 31), READING, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第六十五条": Passage(
            Say(
                "地方各级人民政府应当坚持诚信原则，加强政务诚信建设，建设诚信政府。",
                "Local governments keep to good faith and build governments of integrity.",
            ),
            TEXT,
        ),
    },
)
