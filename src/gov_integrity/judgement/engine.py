"""校验引擎 — is a record well made?

Runs every check of a record type: those that are written, those that follow from an obligation under a condition, and
those that follow from an identifier, its hints included. Every record x check ends in exactly one verdict; a crash of a
check is never a fault of the data.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache, partial
from string import Formatter
from typing import Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.check import Beside, Check
from gov_integrity.forms.element import PUBLIC, Element
from gov_integrity.forms.expr import Condition, Total, Value, all_of, not_, value
from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.forms.identifier import Identifier, InvalidIdentifierError
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Identified, Many, Parts
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say
from gov_integrity.forms.walk import kebab
from gov_integrity.judgement import masking
from gov_integrity.judgement.compiled import Source, tests
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar as national_calendar

CHECK_CRASHED: Final = "RUN200"
LOCAL_CHECK: Final = "REF331"
REMEMBERED_NUMBERS: Final = 8_192
REMEMBERED_DAYS: Final = 64


class Verdict(StrEnum):
    """How one check of one record ended."""

    PASS = "pass"  # noqa: S105 - a verdict
    FAIL = "fail"
    NOT_APPLICABLE = "not_applicable"
    UNDETERMINED = "undetermined"
    CHECK_ERROR = "check_error"


@dataclass(slots=True)
class Ledger:
    """How the checks of one record type ended, over ``records`` records; passes are what is left."""

    records: int = 0
    ended: dict[str, dict[Verdict, int]] = field(default_factory=dict)

    def note(self, check: str, verdict: Verdict, count: int = 1) -> None:
        """Count ``count`` records for which a check ended otherwise than with a pass."""
        ends = self.ended[check]
        ends[verdict] = ends.get(verdict, 0) + count

    def unread(self, count: int = 1) -> None:
        """Count records that have no shape: nothing can be said of them, so every check is undetermined."""
        self.records += count
        for check in self.ended:
            self.note(check, Verdict.UNDETERMINED, count)

    def passed(self, check: str) -> int:
        """Return how many records passed a check."""
        return self.records - sum(self.ended[check].values())

    def rows(self) -> Iterator[tuple[str, Mapping[Verdict, int]]]:
        """Yield every check with the count of each verdict; the counts add up to ``records``."""
        for check in sorted(self.ended):
            yield check, {Verdict.PASS: self.passed(check), **self.ended[check]}


@dataclass(frozen=True, slots=True)
class Judged:
    """A condition that the engine judges: a written check, or one that follows from an element's obligation or number.

    ``told`` are sentences that its findings bring along, by slot, because no declaration owns them (a local check).
    """

    id: str
    code: str
    level: Level
    fails: Condition
    when: Condition | None
    elements: tuple[str, ...]
    slots: tuple[str, ...]
    told: Mapping[str, Say] = field(default_factory=dict)


def checks_of(record: type[Record]) -> tuple[Check, ...]:
    """Return the checks of one record type."""
    return tuple(check for check in catalogue.checks() if issubclass(record, check.of))


def judged_of(record: type[Record]) -> tuple[Judged, ...]:
    """Return all conditions judged for a record type: the written checks, the obligations under a condition, hints."""
    written = tuple(
        Judged(check.id, check.code, check.level, check.fails, check.when, _read(check), tuple(check.says.slots))
        for check in checks_of(record)
        if not isinstance(check.fails, Beside)
    )
    elements = record.elements.values()
    return (
        *written,
        *(judged for element in elements for judged in _obliged(element)),
        *(judged for element in elements for judged in _pointed_out(element)),
    )


def _read(check: Check) -> tuple[str, ...]:
    """Return the elements that a check reads.

    The first is where its finding points: of what the sentence speaks first, or where it names none, what the condition
    reads last.
    """
    if isinstance(check.fails, Beside):
        return check.fails.elements
    read = [part.element for part in check.fails.all_parts() if isinstance(part, Value)]
    read += [part.parts_element for part in check.fails.all_parts() if isinstance(part, Total)]
    named = [name for _, name, _, _ in Formatter().parse(check.says.zh) if name in read]
    return tuple(dict.fromkeys((*named, *reversed(read))))


def _obliged(element: Element) -> Iterator[Judged]:
    name, itself = element.name, value(element.name)
    if isinstance(element.required, Condition):
        fails = all_of(itself.absent(), element.required)
        yield Judged(kebab(f"required_{name}"), "TXT201", Level.ERROR, fails, None, (name,), ())
    if element.forbidden is not None:
        fails = all_of(element.forbidden, itself.present())
        yield Judged(kebab(f"forbidden_{name}"), "TXT202", Level.ERROR, fails, None, (name,), ())


def _pointed_out(element: Element) -> Iterator[Judged]:
    """Yield what is pointed out of a number that is right: it lacks what such numbers nearly always have."""
    number = element.kind.identifier if isinstance(element.kind, Identified) else None
    if number is not None and (usual := number.usual) is not None:
        itself = value(element.name)
        ordinary = itself.starts(*usual.prefixes(), at=usual.at), itself.starts(*usual.exempt)
        fails = all_of(*map(not_, ordinary), itself.well_formed(number))
        level = catalogue.notice(usual.code).level
        yield Judged(kebab(f"usual_{element.name}"), usual.code, level, fails, itself.present(), (element.name,), ())


def _inside(kind: Kind) -> Iterator[Element]:
    """Yield the elements of the parts that an element holds."""
    of = kind.of if isinstance(kind, Many) else kind
    if isinstance(of, Parts):
        yield from of.part.elements.values()


_Checks = list[tuple[str, Verdict, Judged | None]]
_Faults = list[tuple[Element, InvalidIdentifierError]]
_Ended = tuple[_Checks, _Faults]


class Engine:
    """The checks of one record type, compiled for one day of judgement and one calendar."""

    def __init__(
        self, record: type[Record], *, calendar: Calendar, on: date | None, added: tuple[Judged, ...] = ()
    ) -> None:
        """Compile the checks; ``on=None`` leaves the checks that need a day of judgement undetermined.

        ``added`` are checks of a place, beside those of the standard.
        """
        self.record, self.on, self.calendar = record, on, calendar
        self.judged = (*judged_of(record), *added)
        self.numbers = tuple(element for element in record.elements.values() if isinstance(element.kind, Identified))
        self.ledger = Ledger(ended={check_id: {} for check_id in self.ids()})
        self._judge = self._compile(self.judged, self.numbers)
        self._in_parts = tuple(
            (element.name, inside.name, judged, tests(judged.fails, calendar))
            for element in record.elements.values()
            for inside in _inside(element.kind)
            for judged in _obliged(inside)
        )

    def ids(self) -> Iterator[str]:
        """Yield the id of everything that is judged of a record."""
        yield from (judged.id for judged in self.judged)
        yield from map(number_check, self.numbers)

    def _compile(self, judged: tuple[Judged, ...], numbers: tuple[Element, ...] = ()) -> Callable[..., _Ended]:
        """Compile a function that returns every check that did not pass, and every number that is none."""
        source = Source(self.calendar)
        failed, open_, idle = map(source.constant, (Verdict.FAIL, Verdict.UNDETERMINED, Verdict.NOT_APPLICABLE))
        body = ["ended, faults = [], []"]
        for each in judged:
            applies = "True" if each.when is None else source.holds(each.when, truth=True)
            itself = source.constant(each)
            body += [
                # most records pass, so what ends most checks is asked first, and nothing else is asked of them
                f"if not {source.holds(each.fails, truth=False)}:",
                f"    if {source.holds(each.fails, truth=True)}: ended.append(({itself}.id, {failed}, {itself}))",
                f"    else: ended.append(({itself}.id, {open_} if {applies} else {idle}, {itself}))",
            ]
        for element in numbers:
            name, itself = source.element(element.name), source.constant(element)
            check, fault_of = source.constant(number_check(element)), source.constant(_fault_of(element, self.on))
            body += [
                f"if {name} is None: ended.append(({check}, {idle}, None))",
                f"elif (fault := {fault_of}({name})) is not None: faults.append(({itself}, fault))",
            ]
            if isinstance(element.kind, Identified) and element.kind.identifier.depends_on_day:
                body.append(f"elif on is None: ended.append(({check}, {open_}, None))")
        return source.function([*body, "return ended, faults"])  # type: ignore[return-value]

    def run(self, record: Record, place: Place) -> list[Finding]:
        """Judge one record: count every verdict, return what failed."""
        self.ledger.records += 1
        try:
            ended, faults = self._judge(record, self.on)
        except Exception:  # noqa: BLE001 - whichever check crashed is found one by one
            return [*self._one_by_one(record, place), *self._of_parts(record, place)]
        return [*self._findings(ended, faults, record, place), *self._of_parts(record, place)]

    def _of_parts(self, record: Record, place: Place) -> Iterator[Finding]:
        """Yield the obligations under a condition that a part of the record does not keep, with where it stands."""
        for name, inside, judged, fails in self._in_parts:
            held = getattr(record, name)
            parts = {f"/{at}": part for at, part in enumerate(held)} if isinstance(held, tuple) else {"": held}
            for at, part in parts.items():
                if part is not None and fails(part, self.on):
                    yield Finding(judged.code, judged.level, place.at(name, path=f"/{name}{at}/{inside}"))

    def verdicts(self, record: Record) -> dict[str, Verdict]:
        """Return how every check of one record ends, by its id; nothing is counted, and a check that crashes raises."""
        ended, faults = self._judge(record, self.on)
        ends = dict.fromkeys(self.ids(), Verdict.PASS)
        ends.update((check, verdict) for check, verdict, _ in ended)
        return ends | {number_check(element): Verdict.FAIL for element, _ in faults}

    def _findings(self, ended: _Checks, faults: _Faults, record: Record, place: Place) -> list[Finding]:
        note = self.ledger.note
        findings = []
        for check, verdict, judged in ended:
            note(check, verdict)
            if verdict is Verdict.FAIL and judged is not None:
                findings.append(self._finding(judged, record, place))
        for element, fault in faults:
            note(number_check(element), Verdict.FAIL)
            findings.append(_finding_of_number(record, element, fault, place))
        return findings

    def _one_by_one(self, record: Record, place: Place) -> Iterator[Finding]:
        """Judge with every check by itself; one that crashes is a verdict of its own, and the rest are still judged."""
        alone = [(each.id, each.elements[0], self._compile((each,))) for each in self.judged]
        alone += [(number_check(each), each.name, self._compile((), (each,))) for each in self.numbers]
        for check, element, judge in alone:
            try:
                ended, faults = judge(record, self.on)
            except Exception:  # noqa: BLE001 - a crash of a check is never a fault of the data
                self.ledger.note(check, Verdict.CHECK_ERROR)
                yield Finding(CHECK_CRASHED, Level.WARNING, place.at(element), slots={"check": check})
                continue
            yield from self._findings(ended, faults, record, place)

    def _finding(self, judged: Judged, record: Record, place: Place) -> Finding:
        element = self.record.elements[judged.elements[0]]
        slots = {name: self._shown(record, name) for name in judged.slots}
        for name, say in judged.told.items():
            slots |= {name: say.in_("zh", slots), f"{name}_en": say.in_("en", slots)}
        return Finding(judged.code, judged.level, place.at(element.name), self._shown(record, element.name), slots)

    def _shown(self, record: Record, name: str) -> str:
        if name == "on":
            return self.on.isoformat() if self.on else ""
        return masking.shown_value(record, self.record.elements[name])


def number_check(element: Element) -> str:
    """Return the id of the check that follows from an element of an identifier."""
    return kebab(f"number_{element.name}")


def check(record: Record, *, on: date | None = None, calendar: Calendar | None = None) -> list[Finding]:
    """Return what is wrong with one record by itself; without a day of judgement ``on``, some cannot be told."""
    return Engine(type(record), calendar=calendar or national_calendar(), on=on).run(record, Place())


def _fault_of(element: Element, on: date | None) -> Callable[[str], InvalidIdentifierError | None]:
    """Return what tells why a number of the element is none on a day."""
    if not isinstance(element.kind, Identified):
        raise TypeError(element.name)
    number = element.kind.identifier
    return _faults(number, on if number.depends_on_day else None)


@lru_cache(maxsize=REMEMBERED_DAYS)
def _faults(identifier: Identifier, on: date | None) -> Callable[[str], InvalidIdentifierError | None]:
    """Return one function for all elements and engines; secret numbers are never remembered."""
    fault = partial(_fault, identifier, on)
    return fault if identifier.secret else lru_cache(maxsize=REMEMBERED_NUMBERS)(fault)


def _fault(identifier: Identifier, on: date | None, number: str) -> InvalidIdentifierError | None:
    try:
        identifier.parse(number, on=on)
    except InvalidIdentifierError as error:
        return error.with_traceback(None)
    return None


def _finding_of_number(record: Record, element: Element, fault: InvalidIdentifierError, place: Place) -> Finding:
    """Say which part of a number is wrong; what may be meant is told only where the number itself may be."""
    visibility = masking.visibility(element, getattr(record, "disclosure_scope", None))
    told = visibility is PUBLIC and isinstance(element.kind, Identified) and not element.kind.identifier.secret
    slots = {"part": fault.part.zh, "part_en": fault.part.en, "suggestion": fault.suggestion if told else ""}
    seen = masking.seen(getattr(record, element.name), element, fault.code, visibility)
    return Finding(fault.code, catalogue.notice(fault.code).level, place.at(element.name), seen, slots)
