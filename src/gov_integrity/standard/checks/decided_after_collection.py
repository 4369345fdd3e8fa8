"""归集早于决定 — can something be collected before it was decided?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._decided import Decided
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="decided-after-collection",
    code="DAT200",
    of=Decided,
    level=ERROR,
    fails=value("collected_on").before(value("decided_on")),
    says=Say(
        "归集日期{collected_on}早于决定日期{decided_on}",
        "collected on {collected_on}, before the decision of {decided_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(of=AdministrativePenalty, decided_on="2024-03-05", collected_on="2024-03-04"),
        Good(of=AdministrativeLicense, decided_on="2024-03-05", collected_on="2024-03-05"),
    ),
)
