"""自然人行政行为信息拟向社会公开 — is an act on a person to be shown to everyone?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.other_administrative_act import OtherAdministrativeAct

check = Check(
    id="natural-person-act-public",
    code="SEC220",
    of=OtherAdministrativeAct,
    level=WARNING,
    fails=all_of(value("addressee_kind").is_("natural_person"), value("disclosure_scope").is_("public")),
    when=value("addressee_kind").is_("natural_person"),
    says=Say(
        "行政相对人是自然人，公开类型却是可向社会公开",
        "the addressee is a natural person, but the record is to be shown to everyone",
    ),
    todo=Say(
        "没有法律、法规明确规定可以公开的，把公开类型改为不可公开；公开的，隐去姓名和证件号码。",
        "Unless a law or regulation says that it may be shown, set the disclosure scope to nobody; otherwise leave out "
        "the name and the number.",
    ),
    examples=(
        Bad(
            act_kind="payment",
            addressee_kind="natural_person",
            about_code=None,
            person_document_kind="passport",
            person_document_number="E00000000",
            disclosure_scope="public",
        ),
        Good(
            act_kind="payment",
            addressee_kind="natural_person",
            about_code=None,
            person_document_kind="passport",
            person_document_number="E00000000",
            disclosure_scope="none",
        ),
    ),
)
