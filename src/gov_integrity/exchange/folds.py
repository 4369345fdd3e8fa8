"""跨记录 — what can only be said of a record beside the others of its package?

Uniqueness, links and references are declared (a check with ``unique``, ``linked`` or ``unanswered``, a record's key, an
element of kind ``Ref``); the first pass keeps their values, the second compares them. Every check ends for every record
in one verdict, as those do that are judged of a record alone.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Final

from gov_integrity.exchange.kept import Kept, Ledgers
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.check import LAYOUT, Beside, Check, Linked, Unanswered, Unique
from gov_integrity.forms.finding import ERROR, Finding, Place
from gov_integrity.forms.kinds import Many, Ref
from gov_integrity.forms.record import Record
from gov_integrity.judgement import beside
from gov_integrity.judgement.beside import REPEATED_IDENTITY
from gov_integrity.judgement.engine import Ledger, Verdict, checks_of
from gov_integrity.standard import catalogue
from gov_integrity.standard.identifiers import document_number

IDENTITY: Final = "identity"
UNRESOLVED: Final = "REF021"
OTHER_TYPE: Final = "REF300"
MOST_TYPES_TOLD: Final = 3
EXTERNAL: Final = "external:"
NATIVE: Final = "native"


@cache
def _uniques(record: type[Record]) -> tuple[tuple[Check, Unique, beside.Among | None], ...]:
    return tuple(
        (check, check.fails, beside.among(check.fails))
        for check in checks_of(record)
        if isinstance(check.fails, Unique)
    )


@cache
def _links() -> tuple[tuple[Check, Linked | Unanswered], ...]:
    return tuple((check, check.fails) for check in catalogue.checks() if isinstance(check.fails, Linked | Unanswered))


def keys(record: Record, layout: str = NATIVE) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Yield the keys under which a record must stand alone: its identity, and those of the declared checks.

    Beside each key stand the values that may, or must, differ from those of another record of the same key.
    """
    yield IDENTITY, (record.record_id, _identity(record)), ()
    for check, unique, takes_part in _uniques(type(record)):
        if takes_part is not None and not takes_part(record):
            continue
        values = [getattr(record, name) for name in unique.elements]
        if all(value is not None for value in values):
            others = (layout if name == LAYOUT else _written(record, name) for name in unique.differing)
            yield check.id, tuple(_written(record, name) for name in unique.elements), tuple(others)


def _identity(record: Record) -> str:
    """Return the id of a record, or its key as numbers of documents are compared: brackets, width, spaces aside."""
    if getattr(record, "id", None):
        return record.identity
    return "\x1f".join(document_number.key(_written(record, name)) for name in record.key)


def _written(record: Record, name: str) -> str:
    held = getattr(record, name)
    return "" if held is None else str(record.elements[name].kind.write(held))


@cache
def _links_of(record: type[Record]) -> tuple[tuple[str, bool, str], ...]:
    """Return ``(check, is target, element)`` for each end of a link that records of a type can be."""
    ends: list[tuple[str, bool, str]] = []
    for check, fails in _links():
        owner, by = (check.of, fails.by) if isinstance(fails, Linked) else (fails.by, fails.through)
        target, at = (fails.to, fails.at) if isinstance(fails, Linked) else (check.of, "")
        ends += [(check.id, False, by)] if issubclass(record, owner) else []
        ends += [(check.id, True, at)] if issubclass(record, target) else []
    return tuple(ends)


def links(record: Record) -> Iterator[tuple[str, bool, str]]:
    """Yield ``(check, is target, value)`` for everything by which a declared check links a record to others."""
    for check_id, is_target, name in _links_of(type(record)):
        yield from ((check_id, is_target, text) for text in (_texts(record, name) if name else (record.identity,)))


def _texts(record: Record, name: str) -> list[str]:
    held = getattr(record, name)
    return [] if held is None else [str(each) for each in (held if isinstance(held, tuple) else (held,))]


@cache
def _refs_of(record: type[Record]) -> tuple[tuple[str, str], ...]:
    """Return ``(element, record types)`` for every element that names records."""
    kinds = (
        (name, each.kind.of if isinstance(each.kind, Many) else each.kind) for name, each in record.elements.items()
    )
    return tuple((name, " ".join(kind.types)) for name, kind in kinds if isinstance(kind, Ref))


def wanted(record: Record) -> Iterator[tuple[str, str, str]]:
    """Yield ``(element, record types, target)`` for every reference that the package itself must answer.

    The types stand with a space between them; there are none where a record of any type answers.
    """
    for name, types in _refs_of(type(record)):
        yield from ((name, types, target) for target in _texts(record, name) if not target.startswith(EXTERNAL))


def nothing_known(_types: Iterable[str], _identity: str) -> str:
    """Know of no record that was accepted before."""
    return ""


def fold(
    spool: Spool, *, on: date | None, calendar: Calendar, known: Callable[[Iterable[str], str], str] = nothing_known
) -> Ledgers:
    """Find the repeated, the contradictory and the unanswered among all rows; return how each check ended.

    The findings are kept with their rows. ``known`` tells the type, of some or of all, under which a record of an
    identity was accepted before, or nothing.
    """
    ledgers = _opened(spool)
    declared = {check.id: check for check in catalogue.checks()}
    for name, seq, first, differs in spool.repeated():
        check = declared.get(name)
        if isinstance(check, Check) and isinstance(check.fails, Unique) and check.fails.differing and not differs:
            continue
        spool.found_later(seq, [_repeated(check, spool.place(seq), _earlier(spool.place(first)))])
        if check is not None:
            ledgers[spool.type_of(seq)].note(check.id, Verdict.FAIL)
    for check, fails in _links():
        judge = _linked if isinstance(fails, Linked) else _unanswered
        for kept, verdict in judge(spool, check, on, calendar):
            ledgers[kept.record].note(check.id, Verdict.NOT_APPLICABLE, -1)
            if verdict is not Verdict.PASS:
                ledgers[kept.record].note(check.id, verdict)
            if verdict is Verdict.FAIL:
                record = beside.record_of(kept.record, kept.document)
                spool.found_later(kept.seq, [beside.finding(check, record, kept.place, on)])
    for seq, element, types, target in spool.unresolved():
        if known(types, target):
            continue
        other = spool.type_named(target) or known((), target)
        slots = _types_told(types, other) if other else {}
        code = OTHER_TYPE if other else UNRESOLVED
        spool.found_later(seq, [Finding(code, ERROR, spool.place(seq).at(element), slots=slots)])
    return ledgers


def _types_told(types: Sequence[str], other: str) -> dict[str, str]:
    """Return the slots that say which type of record is named, and which may be: a few of them where they are many."""
    titles = [catalogue.record_type(each).record_title for each in types[:MOST_TYPES_TOLD]]
    more = len(types) - len(titles)
    return {
        "found": catalogue.record_type(other).record_title,
        "found_en": other,
        "wanted": "、".join(titles) + (f"等{len(types)}种" if more else ""),
        "wanted_en": ", ".join(types[:MOST_TYPES_TOLD]) + (f" or {more} more" if more else ""),
    }


def _linked(spool: Spool, check: Check, on: date | None, calendar: Calendar) -> Iterator[tuple[Kept, Verdict]]:
    """Judge each record beside all that it names: a failure beside one of them is a failure."""
    judged: dict[int, tuple[Kept, Verdict]] = {}
    ask = beside.judge(check, on, calendar)
    for own, other in spool.linked(check.id):
        records = (beside.record_of(each.record, each.document) for each in (own, other))
        verdict = ask(*records)
        _kept, before = judged.get(own.seq, (own, verdict))
        judged[own.seq] = own, before if before is Verdict.FAIL else verdict
    yield from judged.values()


def _unanswered(spool: Spool, check: Check, on: date | None, calendar: Calendar) -> Iterator[tuple[Kept, Verdict]]:
    asks = beside.meets(check, on, calendar)
    for kept, nobody in spool.unanswered(check.id):
        is_asked = asks(beside.record_of(kept.record, kept.document))
        yield kept, (Verdict.FAIL if nobody else Verdict.PASS) if is_asked else Verdict.NOT_APPLICABLE


def _opened(spool: Spool) -> Ledgers:
    """Return for each record type how its checks beside others end before anything is compared.

    A record that has no such key, or is linked to no other, is none that the check speaks of; what has no shape is
    undetermined. The records themselves are counted where each is judged alone.
    """
    taken, keyed = spool.taken(), spool.keyed()
    ledgers: Ledgers = {}
    for record_id, rows in spool.types().items():
        checks = [check for check in checks_of(catalogue.record_type(record_id)) if isinstance(check.fails, Beside)]
        ledger = ledgers[record_id] = Ledger(ended={check.id: {} for check in checks})
        records = taken.get(record_id, 0)
        for check in checks:
            apart = keyed.get((check.id, record_id), 0) if isinstance(check.fails, Unique) else 0
            for verdict, count in ((Verdict.NOT_APPLICABLE, records - apart), (Verdict.UNDETERMINED, rows - records)):
                if count:
                    ledger.note(check.id, verdict, count)
    return ledgers


def _earlier(place: Place) -> dict[str, str]:
    return {"file": place.file, "line": str(place.line), "record": str(place.record)}


def _repeated(check: Check | None, place: Place, slots: dict[str, str]) -> Finding:
    if check is None:
        return Finding(REPEATED_IDENTITY, ERROR, place.at("id"), slots=slots)
    element = check.fails.elements[0] if isinstance(check.fails, Unique) else ""
    return Finding(check.code, check.level, place.at(element), slots=slots)
