"""恢复信誉早于错误认定 — can a wrong sanction be made good before it was found wrong?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.sanction_reversal import SanctionReversal

check = Check(
    id="reputation-restored-before-finding",
    code="DAT265",
    of=SanctionReversal,
    level=ERROR,
    fails=value("restored_on").before(value("found_on")),
    when=value("restored_on").present(),
    says=Say(
        "恢复信誉日期{restored_on}早于错误认定日期{found_on}",
        "made good on {restored_on}, before the error was found on {found_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(found_on="2024-11-12", restored_on="2024-11-11"),
        Good(found_on="2024-11-12", restored_on="2024-11-12"),
    ),
)
