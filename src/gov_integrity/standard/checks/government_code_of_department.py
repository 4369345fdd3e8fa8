"""政府部门代码不以11开头 — does the code of a government department say that it is one?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.organization import Organization

_ORGANS = (
    "party_committee",
    "region_government",
    "government_department",
    "people_congress",
    "consultative_conference",
    "supervision_commission",
    "court",
    "procuratorate",
    "township",
    "subdistrict",
)

check = Check(
    id="government-code-of-department",
    code="IDN212",
    of=Organization,
    level=WARNING,
    fails=all_of(
        value("subject_type").one_of(*_ORGANS),
        not_(value("about_code").starts("11")),
    ),
    when=value("subject_type").one_of(*_ORGANS),
    says=Say(
        "主体类型是机关，统一社会信用代码{about_code}却不以11开头",
        "the body is an organ of state, but its code {about_code} does not start with 11",
    ),
    todo=Say(
        "核对统一社会信用代码证书：机关以11开头，事业单位以12开头。",
        "Compare with the certificate: organs of state start with 11, public institutions with 12.",
    ),
    examples=(
        Bad(subject_type="government_department", about_code="12410105005000018X"),
        Good(subject_type="public_institution", about_code="12410105005000018X"),
    ),
    confidence=SUMMARY,
)
