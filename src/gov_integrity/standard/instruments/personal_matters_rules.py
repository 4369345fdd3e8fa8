"""《领导干部报告个人有关事项规定》 — who reports personal matters, and who holds the reports?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="personal-matters-rules",
    title="领导干部报告个人有关事项规定",
    title_en="Provisions on the Reporting of Personal Matters by Leading Officials",
    in_force=Dated(date(2023, 4, 30), SUMMARY, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "全文": Passage(
            Say(
                "县处级副职以上领导干部报告个人有关事项，由组织部门掌握；2023年4月修订。",
                "Officials from deputy county head up report personal matters; the organisation department "
                "holds them; revised in April 2023.",
            ),
            SUMMARY,
        ),
    },
)
