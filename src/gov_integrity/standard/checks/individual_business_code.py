"""个体工商户代码不以92开头 — does the code of an individual business say that it is one?

Seen as a rule of running systems, so it warns and does not refuse.
"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._addressee import Addressee
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="individual-business-code",
    code="IDN210",
    of=Addressee,
    level=WARNING,
    fails=all_of(value("addressee_kind").is_("individual_business"), not_(value("about_code").starts("92"))),
    when=value("addressee_kind").is_("individual_business"),
    says=Say(
        "行政相对人类别是个体工商户，统一社会信用代码{about_code}却不以92开头",
        "the addressee is an individual business, but its code {about_code} does not start with 92",
    ),
    todo=Say(
        "核对营业执照：类别或者代码有一处写错。",
        "Compare with the business licence: either the kind or the code is wrong.",
    ),
    examples=(
        Bad(of=AdministrativePenalty, addressee_kind="individual_business", about_code="91410105005000018Q"),
        Good(of=AdministrativeLicense, addressee_kind="organization", about_code="91410105005000018Q"),
    ),
    confidence=SUMMARY,
)
