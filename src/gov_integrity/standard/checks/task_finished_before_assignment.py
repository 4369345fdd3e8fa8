"""完成早于下达 — can a task be done before it was given?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.work_task import WorkTask

check = Check(
    id="task-finished-before-assignment",
    code="DAT244",
    of=WorkTask,
    level=ERROR,
    fails=value("finished_on").before(value("assigned_on")),
    says=Say(
        "任务完成日期{finished_on}早于任务下达日期{assigned_on}",
        "finished on {finished_on}, before it was given on {assigned_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(assigned_on="2020-04-10", finished_on="2020-04-09"),
        Good(assigned_on="2020-04-10", finished_on="2020-06-28"),
    ),
)
