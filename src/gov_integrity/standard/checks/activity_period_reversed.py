"""统计期间倒置 — does a counted period end before it begins?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.activity_total import ActivityTotal

check = Check(
    id="activity-period-reversed",
    code="DAT287",
    of=ActivityTotal,
    level=ERROR,
    fails=value("period_ends_on").before(value("period_starts_on")),
    says=Say(
        "统计期间止于{period_ends_on}，早于开始日期{period_starts_on}",
        "the period ends on {period_ends_on}, before it begins on {period_starts_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(period_starts_on="2024-01-02", period_ends_on="2024-01-01"),
        Good(period_starts_on="2024-01-01", period_ends_on="2024-01-01"),
    ),
)
