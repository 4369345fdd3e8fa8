"""完成早于公布 — can a goal be reached before it was announced?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.plan_goal import PlanGoal

check = Check(
    id="goal-completed-before-announcement",
    code="DAT231",
    of=PlanGoal,
    level=ERROR,
    fails=value("completed_on").before(value("announced_on")),
    says=Say(
        "完成日期{completed_on}早于公布日期{announced_on}",
        "reached on {completed_on}, before it was announced on {announced_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(
            fulfilment_status="full",
            unfulfilled=None,
            actual_value="100",
            announced_on="2024-01-20",
            completed_on="2024-01-19",
        ),
        Good(
            fulfilment_status="full",
            unfulfilled=None,
            actual_value="100",
            announced_on="2024-01-20",
            completed_on="2024-12-20",
        ),
    ),
)
