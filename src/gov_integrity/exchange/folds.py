"""跨记录 — what can only be said of a record beside the others of its package?

Uniqueness and references are declared (a check with ``unique``, a record's key, an element of kind ``Ref``); the
first pass keeps their values, the second compares them.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.check import Check, Unique
from gov_integrity.forms.finding import ERROR, Finding, Place
from gov_integrity.forms.kinds import Many, Ref
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue

IDENTITY: Final = "identity"
REPEATED_IDENTITY: Final = "REF170"
UNRESOLVED: Final = "REF021"
EXTERNAL: Final = "external:"


@cache
def _uniques(record: type[Record]) -> tuple[tuple[Check, Unique], ...]:
    declared = (check for check in catalogue.checks() if issubclass(record, check.of))
    return tuple((check, check.fails) for check in declared if isinstance(check.fails, Unique))


def keys(record: Record) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the keys under which a record must stand alone: its identity, and those of the declared checks."""
    yield IDENTITY, (record.record_id, record.identity)
    for check, unique in _uniques(type(record)):
        values = [getattr(record, name) for name in unique.elements]
        if all(value is not None for value in values):
            written = (record.elements[name].kind.write(getattr(record, name)) for name in unique.elements)
            yield check.id, tuple(map(str, written))


def wanted(record: Record) -> Iterator[tuple[str, str, str]]:
    """Yield ``(element, record type, target)`` for every reference that the package itself must answer."""
    for name, element in record.elements.items():
        kind = element.kind.of if isinstance(element.kind, Many) else element.kind
        held = getattr(record, name)
        if isinstance(kind, Ref) and held is not None:
            targets = held if isinstance(held, tuple) else (held,)
            yield from ((name, kind.to, target) for target in targets if not target.startswith(EXTERNAL))


def fold(spool: Spool) -> None:
    """Find the repeated and the unanswered among all rows, and keep the findings with their rows."""
    declared = {check.id: check for check in catalogue.checks()}
    for name, seq, first in spool.repeated():
        place, earlier = spool.place(seq), spool.place(first)
        slots = {"file": earlier.file, "line": str(earlier.line), "record": str(earlier.record)}
        spool.found_later(seq, [_repeated(declared.get(name), place, slots)])
    for seq, element, _target in spool.unresolved():
        spool.found_later(seq, [Finding(UNRESOLVED, ERROR, spool.place(seq).at(element))])


def _repeated(check: Check | None, place: Place, slots: dict[str, str]) -> Finding:
    if check is None:
        return Finding(REPEATED_IDENTITY, ERROR, place.at("id"), slots=slots)
    element = check.fails.elements[0] if isinstance(check.fails, Unique) else ""
    return Finding(check.code, check.level, place.at(element), slots=slots)
