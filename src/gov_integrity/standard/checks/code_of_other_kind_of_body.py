"""主体代码与类型不符 — does the code of a body say the kind that it is said to be?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, not_, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.organization import Organization

check = Check(
    id="code-of-other-kind-of-body",
    code="IDN281",
    of=Organization,
    level=WARNING,
    fails=any_of(
        all_of(value("subject_type").is_("public_institution"), not_(value("about_code").starts("12"))),
        all_of(
            value("subject_type").one_of("residents_committee", "villagers_committee"),
            not_(value("about_code").starts("5")),
        ),
        all_of(value("subject_type").one_of("state_enterprise", "enterprise"), not_(value("about_code").starts("9"))),
    ),
    when=value("subject_type").one_of(
        "public_institution", "residents_committee", "villagers_committee", "state_enterprise", "enterprise"
    ),
    says=Say(
        "主体类型是{subject_type}，统一社会信用代码{about_code}的开头却不是这类主体的",
        "the body is of type {subject_type}, but its code {about_code} begins as that of another kind",
    ),
    todo=Say(
        "核对统一社会信用代码证书：事业单位以12开头，村（居）委会以5开头，企业以9开头。",
        "Compare the certificate: institutions begin with 12, committees of residents with 5, enterprises with 9.",
    ),
    examples=(
        Bad(subject_type="state_enterprise", about_code="12410105005000018X"),
        Good(subject_type="state_enterprise", about_code="91410105005000018Q"),
    ),
    confidence=SUMMARY,
)
