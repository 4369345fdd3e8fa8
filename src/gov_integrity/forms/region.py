"""地方 — what has a place decided where national rules leave it open?

A region fills declared slots, each with a citation; it never changes a national rule. What a county leaves open is
read from its city, then its province.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.local_terms import NO_CHANGE, LocalTerms
from gov_integrity.forms.say import Say

SlotValue = bool | int | str


@dataclass(frozen=True, slots=True)
class Slot:
    """A question that national rules leave to a place, such as whether an objection suspends sanctions."""

    id: str
    title: Say
    meaning: Say


@dataclass(frozen=True, slots=True)
class Filled:
    """The answer of one place to a slot, and where it is written."""

    value: SlotValue
    cite: Locator
    region: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A province, city, county or function zone with the slots it fills. ``parent`` is the code of the place above."""

    code: str
    name: str
    name_en: str
    parent: str = ""
    slots: Mapping[str, Filled] = field(default_factory=dict)
    local: LocalTerms = NO_CHANGE


def filled(code: str, slot: str, find: Callable[[str], Region | None]) -> Filled | None:
    """Return what the place, or the nearest place above it that has decided, says of a slot."""
    regions = (find(place) for place in places(code, find))
    return next((region.slots[slot] for region in regions if region is not None and slot in region.slots), None)


def places(code: str, find: Callable[[str], Region | None]) -> tuple[str, ...]:
    """Return the codes of a place and of those above it, nearest first.

    A code without a declared region is read as its city, then its province.
    """
    found = []
    while code:
        found.append(code)
        region = find(code)
        code = region.parent if region is not None else _above(code)
    return tuple(found)


def _above(code: str) -> str:
    prefectural, provincial = code[:4] + "00", code[:2] + "0000"
    if code not in {prefectural, provincial}:
        return prefectural
    return provincial if code != provincial else ""
