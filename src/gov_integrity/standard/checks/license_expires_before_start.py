"""许可届满早于开始 — can a licence end before it begins?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_license import AdministrativeLicense

check = Check(
    id="license-expires-before-start",
    code="DAT220",
    of=AdministrativeLicense,
    level=ERROR,
    fails=value("valid_until").before(value("valid_from_on")),
    says=Say(
        "有效期至{valid_until}早于有效期自{valid_from_on}",
        "valid until {valid_until}, before it begins on {valid_from_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(valid_from_on="2024-03-05", valid_until="2023-03-04"),
        Good(valid_from_on="2024-03-05", valid_until="forever"),
    ),
)
