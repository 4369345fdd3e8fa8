"""场景结束早于上线 — can a scenario end before it starts?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.incentive_scenario import IncentiveScenario

check = Check(
    id="incentive-ended-before-start",
    code="DAT271",
    of=IncentiveScenario,
    level=ERROR,
    fails=value("ended_on").before(value("started_on")),
    when=value("ended_on").present(),
    says=Say(
        "场景结束日期{ended_on}早于上线日期{started_on}", "ended on {ended_on}, before it started on {started_on}"
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(started_on="2023-01-01", ended_on="2022-12-31"),
        Good(started_on="2023-01-01", ended_on="2023-01-01"),
    ),
)
