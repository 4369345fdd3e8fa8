"""地方 — which places have decided what national rules leave open? One .toml per place, named by its code.

A slot that no declared question asks, or a citation of a passage that is not declared, fails when the place is read.
"""

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final

from gov_integrity.forms.instrument import Instrument
from gov_integrity.forms.local_terms import LocalTerms
from gov_integrity.forms.local_text import local_of
from gov_integrity.forms.profile_table import Notes, Table
from gov_integrity.forms.profile_text import sources_of
from gov_integrity.forms.region import Filled, Region
from gov_integrity.forms.walk import one, snake
from gov_integrity.standard.regions._slots import (
    ANNUAL_REPORT_DUE,
    ASSISTING_ANSWER_MONTHS,
    HALF_YEAR_REPORT_DUE,
    OBJECTION_FORWARD_WORKDAYS,
    OBJECTION_LONGEST_WORKDAYS,
    OBJECTION_MARK_WORKDAYS,
    OBJECTION_PROVIDER_EXTENSION_WORKDAYS,
    OBJECTION_PROVIDER_WORKDAYS,
    OBJECTION_STARTS,
    OBJECTION_SUSPENDS_SANCTIONS,
    OBJECTION_WITH_PROVIDER_WORKDAYS,
    OBJECTION_WORKDAYS,
    OTHER_ACT_DISCLOSURE_WORKDAYS,
    OVERDUE_RECTIFICATION_LOSES_HONOURS,
    REPAIR_WORKDAYS,
    RETENTION_STARTS,
    RETENTION_UNTIL_REMOVAL,
    RETENTION_YEARS,
    REVOCATION_WORKDAYS,
    SLOTS,
)

__all__ = [
    "ANNUAL_REPORT_DUE",
    "ASSISTING_ANSWER_MONTHS",
    "HALF_YEAR_REPORT_DUE",
    "OBJECTION_FORWARD_WORKDAYS",
    "OBJECTION_LONGEST_WORKDAYS",
    "OBJECTION_MARK_WORKDAYS",
    "OBJECTION_PROVIDER_EXTENSION_WORKDAYS",
    "OBJECTION_PROVIDER_WORKDAYS",
    "OBJECTION_STARTS",
    "OBJECTION_SUSPENDS_SANCTIONS",
    "OBJECTION_WITH_PROVIDER_WORKDAYS",
    "OBJECTION_WORKDAYS",
    "OTHER_ACT_DISCLOSURE_WORKDAYS",
    "OVERDUE_RECTIFICATION_LOSES_HONOURS",
    "REPAIR_WORKDAYS",
    "RETENTION_STARTS",
    "RETENTION_UNTIL_REMOVAL",
    "RETENTION_YEARS",
    "REVOCATION_WORKDAYS",
    "SLOTS",
    "all_regions",
    "declared",
    "region",
    "supposing",
]

_SUFFIX = ".toml"
_INSTRUMENTS = "gov_integrity.standard.instruments"


def region(code: str) -> Region | None:
    """Return the place of a division code, or ``None`` when it has decided nothing that we read."""
    supposed = _SUPPOSED.get().get(code)
    if supposed is not None:
        return supposed
    return _read(code) if code in _codes() else None


_SUPPOSED: Final[ContextVar[Mapping[str, Region]]] = ContextVar("supposed", default=MappingProxyType({}))


@contextmanager
def supposing(places: Mapping[str, Region]) -> Iterator[None]:
    """Let places have decided otherwise inside the block; for asking what a change would change."""
    token = _SUPPOSED.set(places)
    try:
        yield
    finally:
        _SUPPOSED.reset(token)


def all_regions() -> tuple[Region, ...]:
    """Return every declared place, in the order of the codes."""
    return tuple(_read(code) for code in _codes())


@cache
def _codes() -> tuple[str, ...]:
    names = (resource.name for resource in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in names if name.endswith(_SUFFIX)))


@cache
def _read(code: str) -> Region:
    return declared(code, files(__name__).joinpath(code + _SUFFIX).read_text(encoding="utf-8"))


def declared(code: str, text: str) -> Region:
    """Return the place that a text in TOML declares; raise ``ValueError``, ``LookupError`` or ``ProfileError``."""
    declared = tomllib.loads(text)
    if declared["code"] != code:
        message = f"{code}{_SUFFIX} declares the code {declared['code']!r}"
        raise ValueError(message)
    slots = declared.get("slots", {})
    return Region(
        code=code,
        name=declared["name"],
        name_en=declared["name_en"],
        parent=declared.get("parent", ""),
        slots={SLOTS[slot].id: _filled(entry, code) for slot, entry in slots.items()},
        local=local_terms(declared),
    )


def local_terms(declared: Mapping[str, object]) -> LocalTerms:
    """Return what a place changes of the checks (``levels``, ``checks``); raise ``ProfileError`` for a fault."""
    top = Table("", declared, Notes())
    if top.has("origins"):
        top.notes.sources = sources_of(top)
    local = local_of(top)
    if top.notes.faults:
        raise top.notes.faults[0]
    return local


def _filled(entry: dict[str, Any], code: str) -> Filled:
    instrument = one(_INSTRUMENTS, snake(entry["instrument"]), "instrument", Instrument)
    return Filled(entry["value"], instrument.at(entry["where"]), code)
