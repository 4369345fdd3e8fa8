"""What a careful developer writes by hand for the same penalties: a strict pydantic model with one validator."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from gov_integrity.standard.identifiers import division, resident_id

ON: Final = date(2026, 11, 23)
ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
VALUES: Final = {sign: value for value, sign in enumerate(ALPHABET)}
WEIGHTS: Final = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
ORGANISATION_VALUES: Final = {sign: value for value, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
ORGANISATION_WEIGHTS: Final = (3, 7, 9, 10, 5, 8, 4, 2)

NO_CONTROL: Final = r"^[^\x00-\x1f\x7f-\x9f]*$"
LINES: Final = r"^[^\x00-\x09\x0b-\x1f\x7f-\x9f]*$"
DAY: Final = (
    "^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    "|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$"
)


def _true_code(code: str) -> str:
    if sum(WEIGHTS[place] * VALUES[code[place]] for place in range(17)) % 31 != (31 - VALUES[code[17]]) % 31:
        raise PydanticCustomError("IDN101", "check character")
    inside = sum(ORGANISATION_WEIGHTS[place] * ORGANISATION_VALUES[code[8 + place]] for place in range(8))
    if "0123456789X"[-inside % 11] != code[16]:
        raise PydanticCustomError("IDN200", "organisation check character")
    return code


def _division(code: str) -> str:
    if not _is_division(code):
        raise PydanticCustomError("IDN206", "division")
    return code


@lru_cache(maxsize=4_096)
def _is_division(code: str) -> bool:
    return division.is_valid(code, on=ON)


def _fen(yuan: str) -> int:
    whole, _, part = yuan.partition(".")
    return int(whole) * 100 + int(part.ljust(2, "0"))


def _forever(text: str) -> date | str:
    return text if text == "forever" else date.fromisoformat(text)


def text(longest: int, pattern: str = NO_CONTROL) -> Any:
    return Field(min_length=1, max_length=longest, pattern=pattern)


Uscc = Annotated[
    str,
    Field(min_length=18, max_length=18, pattern="^[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"),
    AfterValidator(_true_code),
]
Division = Annotated[str, Field(min_length=6, max_length=6, pattern="^[1-9][0-9]{5}$"), AfterValidator(_division)]
if TYPE_CHECKING:  # what the validators make of the texts
    Day = date
    DayOrForever = date | Literal["forever"]
    Money = int
else:
    Day = Annotated[str, Field(min_length=10, max_length=10, pattern=DAY), AfterValidator(date.fromisoformat)]
    DayOrForever = Annotated[str, Field(pattern=DAY.replace("^(?:", "^(?:forever|", 1)), AfterValidator(_forever)]
    Money = Annotated[str, Field(pattern=r"^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,2})?$"), AfterValidator(_fen)]
Identity = Annotated[str, Field(min_length=1, max_length=128, pattern="^[0-9A-Za-z][0-9A-Za-z._:/-]{0,127}$")]
Document = Annotated[str, Field(min_length=1, max_length=64, pattern="^[0-9A-Za-z()/-]{1,64}$")]
Link = Annotated[str, Field(min_length=8, max_length=2008, pattern="^https?://[!-~]{1,2000}$")]
Card = Literal["resident_id", "passport", "hk_mo_permit", "tw_permit", "foreign_permanent_residence", "other"]
Kind = Literal[
    "warning", "criticism", "fine", "confiscate_gains", "confiscate_goods", "suspend_permit", "downgrade",
    "revoke_permit", "restrict_business", "halt", "close", "restrict_employment", "detention", "other",
]  # fmt: skip


class Penalty(BaseModel):
    """One penalty."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    type: Literal["administrative-penalty"]
    id: Identity | None = None
    region: Division | None = None
    about_name: Annotated[str, text(200)]
    about_code: Uscc | None = None
    source_org_name: Annotated[str, text(200)]
    source_org_code: Uscc
    source_record_number: Annotated[str, text(128)] | None = None
    collected_on: Day | None = None
    published_on: Day | None = None
    record_state: Literal["normal", "revoked", "disputed", "other"] | None = None
    revoked_on: Day | None = None
    disclosure_scope: Literal["public", "limited", "none"] | None = None
    sharing_scope: Literal["public", "internal", "authorised"] | None = None
    evidence: Annotated[list[Link], Field(max_length=1000)] | None = None
    remarks: Annotated[str, text(512, LINES)] | None = None
    addressee_kind: Literal["organization", "natural_person", "individual_business"]
    business_registration_number: Annotated[str, text(50)] | None = None
    organization_code: Annotated[str, text(50)] | None = None
    tax_registration_number: Annotated[str, text(50)] | None = None
    institution_certificate_number: Annotated[str, text(120)] | None = None
    social_organization_number: Annotated[str, text(50)] | None = None
    legal_representative: Annotated[str, text(50)] | None = None
    legal_representative_document_kind: Card | None = None
    legal_representative_document_kind_other: Annotated[str, text(64)] | None = None
    legal_representative_document_number: Document | None = None
    person_document_kind: Card | None = None
    person_document_kind_other: Annotated[str, text(64)] | None = None
    person_document_number: Document | None = None
    decision_number: Annotated[str, text(128)]
    violation_kind: Annotated[str, text(2000, LINES)]
    violation_facts: Annotated[str, text(8000, LINES)]
    penalty_basis: Annotated[str, text(4000, LINES)]
    penalty_kinds: Annotated[list[Kind], Field(min_length=1, max_length=1000)]
    penalty_kinds_other: Annotated[str, text(256)] | None = None
    penalty_content: Annotated[str, text(8000, LINES)]
    fine_amount: Money | None = None
    confiscated_amount: Money | None = None
    suspended_licence: Annotated[str, text(200)] | None = None
    procedure: Literal["simple", "ordinary", "unknown"] | None = None
    special_field: Literal["special_equipment", "work_safety", "fire", "food", "drugs"] | None = None
    gravity: Literal["minor", "ordinary", "serious"] | None = None
    gravity_legacy: Literal["undetermined", "ordinary", "fairly_serious", "serious"] | None = None
    decided_on: Day
    effective_until: DayOrForever
    publicity_started_on: Day | None = None
    publicity_ends_on: DayOrForever | None = None
    acted_by_name: Annotated[str, text(200)]
    acted_by_code: Uscc
    conduct_corrected_on: Day | None = None
    duties_performed_on: Day | None = None
    commitment_made: bool | None = None

    @model_validator(mode="after")
    def _rules(self) -> "Penalty":
        faults = [*self._obligations(), *self._contradictions()]
        if faults:
            raise PydanticCustomError("rules", "rules", {"faults": faults})
        return self

    def _obligations(self) -> list[str]:  # noqa: C901, PLR0912 - one rule after the other, as people write them
        found = []
        kinds = self.penalty_kinds
        old_numbers = (
            self.business_registration_number
            or self.organization_code
            or self.tax_registration_number
            or self.institution_certificate_number
            or self.social_organization_number
        )
        if self.addressee_kind != "natural_person" and self.about_code is None and old_numbers is None:
            found.append("about_code")
        if self.record_state == "revoked" and self.revoked_on is None:
            found.append("revoked_on")
        if self.record_state == "other" and self.remarks is None:
            found.append("remarks")
        if self.legal_representative_document_number is not None and self.legal_representative_document_kind is None:
            found.append("legal_representative_document_kind")
        if self.legal_representative_document_kind == "other" and self.legal_representative_document_kind_other is None:
            found.append("legal_representative_document_kind_other")
        if self.addressee_kind == "natural_person" and self.person_document_kind is None:
            found.append("person_document_kind")
        if self.addressee_kind == "natural_person" and self.person_document_number is None:
            found.append("person_document_number")
        if self.addressee_kind == "organization" and self.person_document_kind is not None:
            found.append("person_document_kind")
        if self.addressee_kind == "organization" and self.person_document_number is not None:
            found.append("person_document_number")
        if self.person_document_kind == "other" and self.person_document_kind_other is None:
            found.append("person_document_kind_other")
        if "other" in kinds and self.penalty_kinds_other is None:
            found.append("penalty_kinds_other")
        if "fine" in kinds and self.fine_amount is None:
            found.append("fine_amount")
        if ("confiscate_gains" in kinds or "confiscate_goods" in kinds) and self.confiscated_amount is None:
            found.append("confiscated_amount")
        if ("suspend_permit" in kinds or "revoke_permit" in kinds) and self.suspended_licence is None:
            found.append("suspended_licence")
        return found

    def _contradictions(self) -> list[str]:  # noqa: C901
        found = []
        kinds, fine, decided, ends = self.penalty_kinds, self.fine_amount, self.decided_on, self.publicity_ends_on
        if self.person_document_kind == "resident_id":
            number = self.person_document_number
            if number is not None and not resident_id.is_valid(number, on=ON):
                found.append("IDN211")
        if self.confiscated_amount and not ("confiscate_gains" in kinds or "confiscate_goods" in kinds):
            found.append("NUM202")
        if "fine" in kinds and fine == 0:
            found.append("NUM200")
        if fine is not None and fine > 10**12:
            found.append("NUM203")
        if fine and "fine" not in kinds:
            found.append("NUM201")
        code = self.about_code
        if self.addressee_kind == "individual_business" and code is not None and not code.startswith("92"):
            found.append("IDN210")
        if self.addressee_kind == "natural_person" and self.disclosure_scope == "public":
            found.append("SEC200")
        if self.collected_on is not None and self.collected_on < decided:
            found.append("DAT200")
        if decided > ON:
            found.append("DAT122")
        if self.publicity_started_on is not None and self.publicity_started_on < decided:
            found.append("DAT124")
        if ends is not None and ends != "forever" and ends < decided:
            found.append("DAT201")
        return found


def judge(document: dict[str, object]) -> list[Any]:
    """Return everything that is wrong with a document."""
    try:
        Penalty.model_validate(document)
    except ValidationError as error:
        return error.errors(include_url=False, include_input=False)
    return []
