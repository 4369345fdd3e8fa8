"""自然人身份证号码有误 — is the resident identity number of a natural person a real one?"""

from typing import Any, Final

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.identifiers import resident_id
from gov_integrity.standard.records._document_holder import DocumentHolder
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.natural_person import NaturalPerson
from gov_integrity.standard.records.public_official import PublicOfficial

_PERSON: Final[dict[str, Any]] = {"addressee_kind": "natural_person", "about_code": None, "disclosure_scope": "none"}
_WRONG: Final[dict[str, Any]] = {
    "person_document_kind": "resident_id",
    "person_document_number": "110101199013010000",
}
_OTHER: Final[dict[str, Any]] = {"person_document_kind": "passport", "person_document_number": "E00000000"}

check = Check(
    id="person-resident-number",
    code="IDN211",
    of=DocumentHolder,
    level=ERROR,
    fails=all_of(
        value("person_document_kind").is_("resident_id"),
        not_(value("person_document_number").well_formed(resident_id.identifier)),
    ),
    when=value("person_document_kind").is_("resident_id"),
    says=Say(
        "证件类型是身份证，证件号码却不是正确的公民身份号码",
        "the document is a resident identity card, but the number is not a resident identity number",
    ),
    todo=Say(
        "按身份证核对18位号码；末位X要大写。号码不会在任何提示中显示。",
        "Compare all 18 characters with the card; a final X is upper case. The number is never shown.",
    ),
    examples=(
        Bad(of=AdministrativePenalty, **_PERSON, **_WRONG),
        Good(of=AdministrativePenalty, **_PERSON, **_OTHER),
        Bad(of=AdministrativeLicense, **_PERSON, **_WRONG),
        Good(of=AdministrativeLicense, **_PERSON, **_OTHER),
        Bad(of=NaturalPerson, **_WRONG),
        Good(of=NaturalPerson, **_OTHER),
        Bad(of=PublicOfficial, **_WRONG),
        Good(of=PublicOfficial, **_OTHER),
    ),
)
