"""《统计领域严重失信企业公示办法（2019年）》 — how long was a dishonest enterprise shown until May 2022?

That it held from its own day until the measures of 2022 is our reading; neither day was seen in a clause.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="statistics-list-2019",
    title="统计领域严重失信企业公示办法（2019年）",
    title_en="Measures on the Publicity of Seriously Dishonest Enterprises in Statistics (2019)",
    number="国统字〔2019〕33号",
    issued=Dated(date(2019, 3, 20), TEXT),
    in_force=Dated(date(2019, 3, 20), READING),
    repealed=Dated(date(2022, 5, 19), READING),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十六条": Passage(
            Say(
                "公示期限为1年，最短6个月；整改不到位的延长至2年；再次失信的为2年；自公示之日起算。",
                "Shown for 1 year and at least 6 months; 2 years where rectification falls short or the offence is "
                "repeated; counted from publicity.",
            ),
            TEXT,
        ),
    },
)
