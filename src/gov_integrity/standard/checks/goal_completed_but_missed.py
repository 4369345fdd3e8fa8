"""写明完成却未达目标值 — can a goal be reached while its number is missed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.plan_goal import PlanGoal

check = Check(
    id="goal-completed-but-missed",
    code="NUM221",
    of=PlanGoal,
    level=ERROR,
    fails=all_of(
        value("fulfilment_status").is_("full"),
        any_of(
            all_of(value("goal_direction").is_("at_least"), value("actual_value").below(value("target_value"))),
            all_of(value("goal_direction").is_("at_most"), value("actual_value").above(value("target_value"))),
        ),
    ),
    when=all_of(
        value("fulfilment_status").is_("full"),
        value("target_value").present(),
        value("actual_value").present(),
    ),
    says=Say(
        "完成情况是全部完成，实际值{actual_value}却没有达到目标值{target_value}",
        "the goal is said to be reached, but the value {actual_value} misses the target {target_value}",
    ),
    todo=Say(
        "核对实际值、目标值和目标方向；没有达到的，把完成情况改为部分完成或者未完成。",
        "Check both values and the direction; if the target was missed, say so.",
    ),
    examples=(
        Bad(
            fulfilment_status="full",
            unfulfilled=None,
            goal_direction="at_least",
            target_value="100",
            actual_value="99.9",
        ),
        Bad(
            fulfilment_status="full", unfulfilled=None, goal_direction="at_most", target_value="4.5", actual_value="4.6"
        ),
        Good(
            fulfilment_status="full",
            unfulfilled=None,
            goal_direction="at_least",
            target_value="100",
            actual_value="100",
        ),
    ),
)
