"""许可到期仍为正常 — is a licence shown as live after its last day?"""

from datetime import date

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, on, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_license import AdministrativeLicense

check = Check(
    id="license-expired-still-normal",
    code="DAT294",
    of=AdministrativeLicense,
    level=WARNING,
    fails=all_of(value("record_state").is_("normal"), value("valid_until").before(on())),
    when=value("record_state").is_("normal"),
    says=Say(
        "许可有效期至{valid_until}已过，状态仍为正常", "the licence ended on {valid_until}, yet its state is normal"
    ),
    todo=Say(
        "到期没有延续的，更新状态；已经延续的，报送新的有效期。",
        "Update the state, or send the new term if the licence was renewed.",
    ),
    examples=(
        Bad(on=date(2025, 3, 2), valid_from_on="2024-03-01", valid_until="2025-03-01", record_state="normal"),
        Good(on=date(2025, 3, 1), valid_from_on="2024-03-01", valid_until="2025-03-01", record_state="normal"),
    ),
    confidence=SUMMARY,
)
