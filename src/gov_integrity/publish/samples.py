"""样例数据 — which records of a type can be shown, tried and taught with, and which faults are planted in them?

A sample starts from the record's own example or from a good example of a check, is told apart by number, and moves its
days and amounts together, so that what held between them still holds. What was made is judged before it is given: a
clean sample has no finding, a faulty one has the finding that it names. Every body is visibly fictitious.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import Any, Final

from gov_integrity.forms.check import Bad, Beside, Good, Unique
from gov_integrity.forms.element import Element
from gov_integrity.forms.finding import ERROR, HINT, Place
from gov_integrity.forms.kind import Kind, Misread
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts, Pattern, Ref, Text
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import Part, Record
from gov_integrity.judgement.engine import Engine, checks_of
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.identifiers import uscc

Document = dict[str, object]

EXTERNAL: Final = "external:"
LARGEST_FACTOR: Final = 4
_BODIES: Final = frozenset({"about_name", "about_code"})
_ISO_DAY: Final = re.compile('"([12][0-9]{3}-[0-9]{2}-[0-9]{2})"')
_FIRST_DAY: Final = date(2024, 1, 1)
_BODY: Final = "11990100EXAMP"
_NO_DAY: Final = "2024-02-30"
_NO_CODE: Final = "样例中没有的代码"


@dataclass(frozen=True, slots=True)
class Sample:
    """One document, and the code of the finding that was planted in it (nothing for a clean one)."""

    document: Mapping[str, object]
    planted: str = ""


@dataclass(frozen=True, slots=True)
class _Change:
    """How one sample differs from its origin: a number, some weeks, a factor; how far it goes is tried."""

    number: int
    weeks: int = 0
    factor: int = 1
    told_apart: frozenset[str] = field(default=frozenset())


class SampleMaker:
    """Makes samples of one record type; equal seeds make equal samples on every machine."""

    def __init__(self, record: type[Record], *, seed: int, on: date | None = None, flat: bool = False) -> None:
        """Judge the origins on a day; ``flat`` samples have no parts, so that they fit into a table.

        Raises ``LookupError`` where the type has no such example that is clean.
        """
        self.record, self._random = record, Random(seed)  # noqa: S311 - samples are not secrets
        self._engine = Engine(record, calendar=calendar(), on=on)
        self._apart = frozenset((*record.key, *(name for names in _uniques(record) for name in names), "id"))
        found = (_flat(record, each) if flat else each for each in _origins(record))
        self._origins = [each for each in found if self._codes(each) == ()]
        if not self._origins:
            raise LookupError(record.record_id)
        self._faults = tuple(_faults(record, flat=flat))

    def samples(self, count: int, faults: Fraction = Fraction(0)) -> Iterator[Sample]:
        """Yield ``count`` samples; a share of ``faults`` of them, spread at random, has one planted fault each."""
        faulty = set(self._random.sample(range(count), round(count * faults))) if self._faults else set()
        for number in range(1, count + 1):
            clean = self._clean(number)
            yield (self._faulty(clean) if number - 1 in faulty else None) or Sample(clean)

    def _clean(self, number: int) -> Document:
        origin = self._random.choice(self._origins)
        least, most = _weeks(origin)
        weeks, factor = self._random.randint(least, most), self._random.randrange(1, LARGEST_FACTOR)
        bodies = self._apart | _BODIES
        tried = (_Change(number, weeks, factor, bodies), _Change(number, weeks, 1, self._apart))
        for change in (*tried, _Change(number, told_apart=self._apart)):
            made = _changed(self.record, origin, change)
            if self._codes(made) == ():
                return made
        raise LookupError(self.record.record_id)

    def _faulty(self, clean: Document) -> Sample | None:
        """Plant one fault; those that leave no error in this sample are passed over."""
        for plant in self._random.sample(self._faults, len(self._faults)):
            made = plant(clean)
            codes = self._codes(made)
            if codes:
                return Sample(made, codes[0])
        return None

    def _codes(self, document: Mapping[str, object]) -> tuple[str, ...]:
        """Return the codes of what is wrong with a document, errors first; hints are no fault."""
        taken = self.record.take(document)
        if not isinstance(taken, Record):
            return tuple(wrong.code for wrong in taken)
        found = [finding for finding in self._engine.run(taken, Place()) if finding.level is not HINT]
        return tuple(finding.code for finding in sorted(found, key=lambda each: each.level is not ERROR))


def _uniques(record: type[Record]) -> Iterator[tuple[str, ...]]:
    yield from (
        check.fails.elements
        for check in checks_of(record)
        if isinstance(check.fails, Unique) and not check.fails.differing
    )


def _origins(record: type[Record]) -> Iterator[Document]:
    yield dict(record.example)
    for check in checks_of(record):
        made = (
            each.document(record) for each in check.examples if isinstance(each, Good) and each.of in {None, record}
        )
        alone = () if isinstance(check.fails, Beside) else made
        yield from (each for each in alone if each.keys() <= {"type", *record.elements})  # a check may be of a base


def is_part(kind: Kind) -> bool:
    """Return whether values of a kind are parts of a record, or a list of them."""
    return isinstance(kind.of if isinstance(kind, Many) else kind, Parts)


def _flat(record: type[Record], origin: Document) -> Document:
    return {name: value for name, value in origin.items() if name == "type" or not is_part(record.elements[name].kind)}


def _changed(part: type[Part], origin: Mapping[str, object], change: _Change) -> Document:
    held = {name: _value(part.elements[name].kind, value, change) for name, value in _own(part, origin)}
    for name in change.told_apart & held.keys():
        held[name] = _apart(part.elements[name], held[name], change.number)
    return {"type": origin["type"], **held} if "type" in origin else held


def _own(part: type[Part], document: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    yield from ((name, value) for name, value in document.items() if name in part.elements)


def _value(kind: Kind, value: Any, change: _Change) -> object:
    match kind:
        case Many():
            return [_value(kind.of, item, change) for item in value]
        case Parts():
            return _changed(kind.part, value, _Change(change.number, change.weeks, change.factor))
        case Day():
            return (
                (date.fromisoformat(value) + timedelta(weeks=change.weeks)).isoformat() if value[0] in "12" else value
            )
        case Money():
            return Fen(Fen.of_yuan(value) * change.factor).yuan
        case Ref():
            return value if value.startswith(EXTERNAL) else EXTERNAL + value
    return value


def _later(day: str, weeks: int) -> str:
    return (date.fromisoformat(day) + timedelta(weeks=weeks)).isoformat()


def _apart(element: Element, value: object, number: int) -> object:
    """Tell a value apart by number, where its kind has room for one."""
    told: object = value
    match element.kind:
        case Identified() if element.kind.identifier is uscc.identifier:
            told = body_code(number)
        case Text():
            told = f"{value}（样例{number}）"
        case Pattern() | Ref():
            told = f"{value}-{number}"
    return value if isinstance(element.kind.take(told), Misread) else told


def body_code(number: int) -> str:
    """Return the code of the fictitious body of a number, with right check characters; it names nobody."""
    serial = "".join(uscc.ALPHABET[number // 31**place % 31] for place in (2, 1, 0))
    first17 = (organisation := _BODY + serial) + uscc.organisation_check_character(organisation[8:])
    return first17 + uscc.check_character(first17)


def _weeks(origin: Document) -> tuple[int, int]:
    """Return by how many weeks the days of a document may move: each stays in its year, which numbers name too."""
    days = [date.fromisoformat(text) for text in _ISO_DAY.findall(json.dumps(origin))] or [_FIRST_DAY]
    least = max((date(day.year, 1, 1) - day).days for day in days)
    most = min((date(day.year, 12, 31) - day).days for day in days)
    return -(-least // 7), most // 7


_Plant = Callable[[Document], Document]


def _faults(record: type[Record], *, flat: bool) -> Iterator[_Plant]:
    """Yield every way to spoil a record: a bad example, a value left out, a number, day or code that is none."""
    for check in checks_of(record):
        if check.level is ERROR and not isinstance(check.fails, Beside):
            spoiled = [each.changes for each in check.examples if isinstance(each, Bad) and each.of in {None, record}]
            spoiled = [each for each in spoiled if each.keys() <= record.elements.keys()]
            yield from (_with(each) for each in spoiled if not flat or each == _flat(record, dict(each)))
    for name, element in record.elements.items():
        if element.required is True and not (flat and is_part(element.kind)):
            yield _with({name: None})
        match element.kind:
            case Identified() if name in record.example:
                yield _with({name: _mistyped(str(record.example[name]))})
            case Day():
                yield _with({name: _NO_DAY})
            case Coded():
                yield _with({name: _NO_CODE})


def _with(changes: Mapping[str, object]) -> _Plant:
    def planted(clean: Document) -> Document:
        return {name: value for name, value in {**clean, **changes}.items() if value is not None}

    return planted


def _mistyped(number: str) -> str:
    """Return a number with its last two characters in the other order, or its last one counted on."""
    swapped = number[:-2] + number[-1] + number[-2]
    return swapped if swapped != number else number[:-1] + ("1" if number[-1] == "0" else "0")
