"""整改到位问题多于发现问题 — can more issues be put right than were found?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.supervision_inspection import SupervisionInspection

check = Check(
    id="inspection-rectified-above-found",
    code="NUM246",
    of=SupervisionInspection,
    level=ERROR,
    fails=value("issues_rectified").above(value("issues_found")),
    says=Say(
        "整改到位{issues_rectified}个问题，多于发现的{issues_found}个",
        "{issues_rectified} issues put right, more than the {issues_found} found",
    ),
    todo=Say(
        "核对两个数，改正写错的一个后重新报送。",
        "Compare the two numbers, correct the wrong one and send the record again.",
    ),
    examples=(Bad(issues_found=2, issues_rectified=3), Good(issues_found=2, issues_rectified=2)),
)
