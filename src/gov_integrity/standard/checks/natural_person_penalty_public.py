"""自然人处罚信息拟向社会公开 — is a penalty on a person to be shown to everyone?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="natural-person-penalty-public",
    code="SEC200",
    of=AdministrativePenalty,
    level=WARNING,
    fails=all_of(value("addressee_kind").is_("natural_person"), value("disclosure_scope").is_("public")),
    when=value("addressee_kind").is_("natural_person"),
    says=Say(
        "被处罚人是自然人，公开类型却是可向社会公开",
        "the addressee is a natural person, but the record is to be shown to everyone",
    ),
    todo=Say(
        "没有法律、法规明确规定可以公开的，把公开类型改为不可公开。",
        "Unless a law or regulation says that it may be shown, set the disclosure scope to nobody.",
    ),
    examples=(
        Bad(
            addressee_kind="natural_person",
            about_code=None,
            person_document_kind="passport",
            person_document_number="E00000000",
            disclosure_scope="public",
        ),
        Good(
            addressee_kind="natural_person",
            about_code=None,
            person_document_kind="passport",
            person_document_number="E00000000",
            disclosure_scope="none",
        ),
    ),
)
