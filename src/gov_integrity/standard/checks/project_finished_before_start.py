"""项目结束早于启动 — can a project end before it begins?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.project import Project

check = Check(
    id="project-finished-before-start",
    code="DAT239",
    of=Project,
    level=ERROR,
    fails=value("finished_on").before(value("started_on")),
    says=Say(
        "项目结束日期{finished_on}早于项目启动日期{started_on}",
        "finished on {finished_on}, before it began on {started_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(started_on="2022-05-10", finished_on="2022-05-09"),
        Good(started_on="2022-05-10", finished_on="2023-12-20"),
    ),
)
