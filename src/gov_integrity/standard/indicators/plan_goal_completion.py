"""规划和年度目标完成率 — were the goals reached that plans and work reports announced?

Counted from plan goals where nothing is reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.records.plan_goal import PlanGoal


def count(record: Record, context: Context) -> Counted | None:
    """Count a goal by the day on which it was due; one in progress before that day is no occasion."""
    if not isinstance(record, PlanGoal) or record.about_code is None:
        return None
    is_open = context.on is None or context.on <= record.due_on
    if record.fulfilment_status is FulfilmentStatus.IN_PROGRESS and is_open:
        return None
    done = record.fulfilment_status is FulfilmentStatus.FULL
    return Counted(record.about_code, record.due_on, int(done), 1, f"{record.document_title}\x1f{record.goal}")


indicator = Indicator(
    id="plan-goal-completion",
    title=Say("规划和年度目标完成率", "completion of planned goals"),
    meaning=Say(
        "规划、年度计划和政府工作报告确定的到期目标中，完成的比例",
        "the share of goals of plans and work reports due that were reached",
    ),
    better=Better.HIGHER,
    numerator=Say("完成的目标数", "goals reached"),
    denominator=Say("期间内到期的目标数", "goals due in the period"),
    confidence=LOCAL,
    basis=Say(
        "吉安市实施意见将发展规划、年度计划和政府工作报告中的目标作为评价政府诚信水平的内容",
        "Ji'an's opinion evaluates government integrity by the goals of plans and work reports",
    ),
    of=(PlanGoal,),
    count=count,
)
