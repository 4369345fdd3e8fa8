"""法定代表人身份证号码有误 — is the resident identity number of a legal representative a real one?"""

from typing import Any, Final

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.identifiers import resident_id
from gov_integrity.standard.records._addressee import Addressee
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

_WRONG: Final[dict[str, Any]] = {
    "legal_representative_document_kind": "resident_id",
    "legal_representative_document_number": "110101199013010000",
}
_OTHER: Final[dict[str, Any]] = {
    "legal_representative_document_kind": "passport",
    "legal_representative_document_number": "E00000000",
}

check = Check(
    id="representative-resident-number",
    code="IDN280",
    of=Addressee,
    level=ERROR,
    fails=all_of(
        value("legal_representative_document_kind").is_("resident_id"),
        not_(value("legal_representative_document_number").well_formed(resident_id.identifier)),
    ),
    when=value("legal_representative_document_kind").is_("resident_id"),
    says=Say(
        "法定代表人的证件类型是身份证，证件号码却不是正确的公民身份号码",
        "the legal representative's document is a resident identity card, but the number is none",
    ),
    todo=Say(
        "按身份证核对18位号码；末位X要大写。号码不会在任何提示中显示。",
        "Compare all 18 characters with the card; a final X is upper case. The number is never shown.",
    ),
    examples=(
        Bad(of=AdministrativePenalty, **_WRONG),
        Good(of=AdministrativePenalty, **_OTHER),
        Bad(of=AdministrativeLicense, **_WRONG),
        Good(of=AdministrativeLicense, **_OTHER),
    ),
)
