"""A fictitious bureau and its records, made from the examples of the record types."""

from collections.abc import Mapping
from typing import Any

from gov_integrity.forms.dossier import Member, Section
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.indicator_value import IndicatorValue

CODE = "114101050050000181"
NAME = "示例市示例局"


def made(of: type[Record], **changes: Any) -> Record:
    """Return the example of a record type with some elements changed; ``None`` takes one away."""
    document = {name: said for name, said in {**of.example, **changes}.items() if said is not None}
    taken = of.take(document)
    assert isinstance(taken, of), taken
    return taken


def ours(of: type[Record], number: int = 1, role: str = "about", **changes: Any) -> Record:
    """Return a record in which the bureau has a role, with an id of its own."""
    same: dict[str, Any] = {f"{role}_name": NAME, f"{role}_code": CODE, "id": f"{of.record_id}-{number}"}
    return made(of, **{**same, **changes})


def value(indicator: str, numerator: str | None, denominator: str | None, **changes: Any) -> Record:
    said = {"indicator": indicator, "numerator": numerator, "denominator": denominator, "value_state": "ok"}
    return ours(IndicatorValue, **{"id": f"value-{indicator}", "period": "2025", **said, **changes})


def of_member(member: Member, number: int = 1) -> Record:
    """Return a record that belongs to a section by this member."""
    kinds: Mapping[str, dict[str, Any]] = {
        "activity-total": {"measure": "credit_records_submitted", "measure_other": None},
        "breach": {"breaching_side": "government_side"},
    }
    return ours(member.of, number, member.role, **kinds.get(member.of.record_id, {}))


def clean(sections: tuple[Section, ...]) -> list[Record]:
    """Return what a body sends about which nothing bad is known and to which nothing happened: nil values only."""
    indicators = {indicator for section in sections for indicator in section.indicators}
    return [value(indicator, "0", "0") for indicator in sorted(indicators)]


def record(record_id: str) -> type[Record]:
    return catalogue.record_type(record_id)
