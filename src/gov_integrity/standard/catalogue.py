"""目录 — which things does the standard hold, and which one has this id or this finding code?

Nothing is listed here: a thing is found because its module stands in its package. One thing is imported alone; a walk
imports all things of a form, and happens only where all are needed.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from gov_integrity.forms.cause import Cause
from gov_integrity.forms.check import Check
from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import Notice
from gov_integrity.forms.identifier import Identifier
from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import Instrument
from gov_integrity.forms.layout import Layout
from gov_integrity.forms.predicate import Predicate
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Kept, Rule
from gov_integrity.forms.walk import camel, everything, module_names, named, one, snake

_ROOT = "gov_integrity.standard"


@cache
def record_type(record_id: str) -> type[Record]:
    """Return the record type of an id such as ``administrative-penalty``; raise ``LookupError``."""
    module = snake(record_id)
    return named(f"{_ROOT}.records", module, camel(module), Record)


@cache
def record_types() -> tuple[type[Record], ...]:
    """Return every record type, in the order of their ids."""
    return tuple(record_type(module) for module in module_names(f"{_ROOT}.records"))


@cache
def code_lists() -> tuple[type[CodeList], ...]:
    """Return every code list that is a class, in the order of their module names."""
    package = f"{_ROOT}.codelists"
    found = (named(package, module, camel(module), CodeList, missing=True) for module in module_names(package))
    return tuple(codes for codes in found if codes is not None)


@cache
def identifiers() -> tuple[Identifier, ...]:
    """Return every identifier."""
    return everything(f"{_ROOT}.identifiers", "identifier", Identifier)


@cache
def instruments() -> tuple[Instrument, ...]:
    """Return every legal instrument."""
    return everything(f"{_ROOT}.instruments", "instrument", Instrument)


@cache
def layouts() -> tuple[Layout, ...]:
    """Return every wire layout."""
    return everything(f"{_ROOT}.layouts", "layout", Layout)


@cache
def checks() -> tuple[Check, ...]:
    """Return every check, in the order of their ids."""
    return everything(f"{_ROOT}.checks", "check", Check)


@cache
def types_of(shared: type[Record]) -> tuple[type[Record], ...]:
    """Return the record types that are ``shared`` or have its elements: those that a check or a rule of it is of."""
    return tuple(record for record in record_types() if issubclass(record, shared))


@cache
def predicate(predicate_id: str) -> Predicate:
    """Return one predicate by its id; raise ``LookupError``."""
    return one(f"{_ROOT}.predicates", snake(predicate_id), "predicate", Predicate)


@cache
def rule(rule_id: str) -> Rule:
    """Return one rule by its id, importing no other; raise ``LookupError``."""
    return one(f"{_ROOT}.rules", snake(rule_id), "rule", Rule)


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of their ids."""
    return everything(f"{_ROOT}.rules", "rule", Rule)


@cache
def indicators() -> tuple[Indicator, ...]:
    """Return every indicator."""
    return everything(f"{_ROOT}.indicators", "indicator", Indicator)


@cache
def faults() -> tuple[Fault, ...]:
    """Return every fault that is no check of a record, family by family."""
    families: tuple[tuple[Fault, ...], ...] = everything(f"{_ROOT}.faults", "faults", tuple)
    return tuple(fault for family in families for fault in family)


@cache
def causes() -> tuple[Cause, ...]:
    """Return every root cause, those that explain most first."""
    return tuple(sorted(everything(f"{_ROOT}.causes", "cause", Cause), key=lambda cause: (cause.reach, cause.id)))


@cache
def notices() -> Mapping[str, Notice]:
    """Return what owns each finding code: a fault, a root cause, a check, or a rule with a deadline."""
    found: dict[str, Notice] = {}
    for notice in _owners():
        if notice.code in found:
            message = f"finding code {notice.code} is declared twice: {found[notice.code].id}, {notice.id}"
            raise ValueError(message)
        found[notice.code] = notice
    return found


def _owners() -> Iterable[Notice]:
    yield from faults()
    yield from causes()
    yield from checks()
    yield from (kept for rule in rules() if (kept := _kept(rule)) is not None)


def _kept(rule: Rule) -> Kept | None:
    return rule.kept


def notice(code: str) -> Notice:
    """Return the declaration that owns a finding code; raise ``LookupError``."""
    return notices()[code]
