"""延期早于原期限 — can an extension end before the time it extends?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.work_task import WorkTask

check = Check(
    id="task-extended-before-due",
    code="DAT245",
    of=WorkTask,
    level=ERROR,
    fails=value("extended_until").before(value("due_on")),
    says=Say(
        "延期至{extended_until}，早于任务期限{due_on}", "extended until {extended_until}, before it was due on {due_on}"
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(task_state="extended", finished_on=None, due_on="2020-06-30", extended_until="2020-06-29"),
        Good(task_state="extended", finished_on=None, due_on="2020-06-30", extended_until="2020-09-30"),
    ),
)
