"""修复申请早于处罚决定 — is repair applied for before the penalty was decided?"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.repair import Repair

check = Check(
    id="repair-before-decision",
    code="DAT300",
    of=Repair,
    level=ERROR,
    fails=linked("target", AdministrativePenalty, value("applied_on").before(value("target.decided_on"))),
    says=Say(
        "申请日期{applied_on}早于所修复的处罚的决定日期", "applied for on {applied_on}, before the penalty was decided"
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(
            target="penalty-1",
            applied_on="2024-03-04",
            beside=Good(of=AdministrativePenalty, id="penalty-1", decided_on="2024-03-05"),
        ),
        Good(
            target="penalty-1",
            applied_on="2024-03-05",
            beside=Good(of=AdministrativePenalty, id="penalty-1", decided_on="2024-03-05"),
        ),
    ),
)
