"""《全国年节及纪念日放假办法》 — which days are statutory holidays since 2025?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="holidays-regulation-2024",
    title="全国年节及纪念日放假办法",
    title_en="Regulation on Public Holidays and Memorial Days",
    issued=Dated(date(2024, 11, 10), TEXT),
    in_force=Dated(date(2025, 1, 1), TEXT, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于全体公民放假的规定": Passage(
            Say(
                "元旦1天，春节4天（除夕至初三），清明、劳动节2天、端午、中秋各按规定，国庆3天，共13天；逢休息日补假。",
                "Thirteen days: New Year 1, Spring Festival 4 from its eve, Tomb-sweeping 1, Labour Day 2, Dragon "
                "Boat 1, Mid-autumn 1, National Day 3; on a weekend they are made up for.",
            ),
            TEXT,
        ),
        "关于部分公民放假的规定": Passage(
            Say(
                "适逢休息日的不补假。",
                "Holidays of part of the people are not made up for.",
            ),
            TEXT,
        ),
    },
)
