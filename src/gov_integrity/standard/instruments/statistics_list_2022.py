"""《统计严重失信企业信用管理办法》 — who is a seriously dishonest enterprise in statistics since May 2022?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="statistics-list-2022",
    title="统计严重失信企业信用管理办法",
    title_en="Measures on the Credit of Seriously Dishonest Enterprises in Statistics",
    number="国家统计局令第35号",
    issued=Dated(date(2022, 5, 19), TEXT),
    in_force=Dated(date(2022, 5, 19), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于适用范围的规定": Passage(
            Say(
                "只适用于企业，不适用于机关。",
                "Enterprises only, not government bodies.",
            ),
            TEXT,
        ),
    },
)
