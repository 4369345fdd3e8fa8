"""解析所得 — what comes of a row or a document: a record with its place, or the findings that say why not?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from gov_integrity.forms.element import PUBLIC, Visibility
from gov_integrity.forms.finding import ERROR, Finding, Place
from gov_integrity.forms.near import NONE
from gov_integrity.forms.record import Record, Wrong
from gov_integrity.judgement import masking

SCOPE: Final = "disclosure_scope"
_MEANT: Final = frozenset({"meant", "suggestion"})
_NEAR: Final = frozenset({"near", "near_en"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A record with its place."""

    record: Record
    place: Place


Outcome = tuple[Placed | None, list[Finding]]


def lacking(record: type[Record], wrong: Wrong, document: Mapping[str, object], place: Place) -> Finding:
    """Return the finding of what keeps a document from being a record; of a value only what may be shown."""
    element = record.elements.get(str(wrong.path[0]))
    held = document.get(str(wrong.path[0]))
    if element is None or held is None:
        return Finding(wrong.code, ERROR, place, slots=wrong.slots)
    shown_to = masking.visibility(element, document.get(SCOPE))
    told = masking.seen(held, element, wrong.code, shown_to) if isinstance(held, str) else ""
    return Finding(wrong.code, ERROR, place, told, allowed(wrong.slots, shown_to))


def allowed(slots: Mapping[str, str], shown_to: Visibility) -> Mapping[str, str]:
    """Return the slots of a misreading; what a value may mean is told only where the value itself may be."""
    if shown_to is PUBLIC:
        return slots
    told = {name: text for name, text in slots.items() if name not in _MEANT}
    return {name: NONE if name in _NEAR else text for name, text in told.items()}
