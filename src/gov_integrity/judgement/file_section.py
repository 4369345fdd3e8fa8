"""档案部分的校验 — is a section of an integrity file whole, do its figures reconcile, and does every reference hold?

Everything is read from the declaration of the section; what the records of one period cannot tell is not held against
the body.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.dossier import AnsweredBy, Duty, Member, PointsTo, Reported, Section, Side, Tally
from gov_integrity.forms.expr import Condition
from gov_integrity.forms.indicator import period_span
from gov_integrity.forms.record import Record
from gov_integrity.judgement.compiled import Tests, tests
from gov_integrity.judgement.record_life import EXTERNAL
from gov_integrity.judgement.same_act import act_of
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.file_occasion import FileOccasion
from gov_integrity.standard.codelists.finding_level import FindingLevel
from gov_integrity.standard.codelists.value_state import ValueState
from gov_integrity.standard.records.indicator_value import IndicatorValue
from gov_integrity.standard.records.integrity_file import FileFinding, FilePresence

LISTED: Final = 100
_NO_CALENDAR: Final = Calendar(())
_WITH_NUMBERS: Final = frozenset({ValueState.OK, ValueState.ESTIMATED, ValueState.DISPUTED})


@dataclass(frozen=True, slots=True)
class Placed:
    """A record that stands in a section, in the role that its member declares."""

    record: Record
    member: Member


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a file holds: the records of each section, the indicator values of all, and every record by its id."""

    sections: Mapping[str, Sequence[Placed]]
    values: Sequence[IndicatorValue]
    by_id: Mapping[str, Record]
    on: date

    def of(self, kind: type[Record]) -> Iterator[Record]:
        """Yield the records of a type, wherever they stand, each once and in order."""
        found = {id(placed.record): placed.record for held in self.sections.values() for placed in held}
        yield from sorted(
            (record for record in found.values() if type(record) is kind), key=lambda record: record.identity
        )


def holds(condition: Condition | None, record: Record, on: date) -> bool:
    """Return whether a condition is true of a record; what cannot be told is not."""
    return condition is None or _compiled(condition)(record, on) is True


@cache
def _compiled(condition: Condition) -> Tests:
    return tests(condition, _NO_CALENDAR)


def finding(code: str, of: type[Record], records: Sequence[Record] = (), **said: str) -> FileFinding:
    """Return a finding about records of a type; the first hundred are named."""
    targets = tuple(dict.fromkeys(record.identity for record in records))
    level = FindingLevel.of(catalogue.notice(code).level)
    return FileFinding(
        code=code,
        level=level,
        record=of.record_id,
        affected=max(1, len(records)),
        targets=targets[:LISTED] or None,
        reconciliation=said.get("reconciliation"),
        reported=said.get("reported"),
        counted=said.get("counted"),
        period=said.get("period"),
    )


# --- completeness -----------------------------------------------------------------------------------------------------


def presences(section: Section, shelf: Shelf) -> tuple[FilePresence, ...]:
    """Return for every member whether its records are there, did not occur, or are lacking."""
    acts = {
        member: len({act_of(each.record) for each in shelf.sections[section.dimension] if each.member is member})
        for member in section.members
    }
    return tuple(
        FilePresence(
            record=member.of.record_id,
            role=member.role,
            occasion=_occasion(member, section, acts, shelf),
            acts_count=acts[member],
        )
        for member in section.members
    )


def _occasion(member: Member, section: Section, acts: Mapping[Member, int], shelf: Shelf) -> FileOccasion:
    if acts[member]:
        return FileOccasion.PRESENT
    if member.duty is Duty.ALWAYS:
        return FileOccasion.LACKING
    if member.duty is Duty.IF_ANY:
        return FileOccasion.NO_OCCASION
    kin = (each for each in section.members if set(each.indicators) & set(member.indicators))
    values = [value for value in shelf.values if value.indicator in member.indicators]
    told = bool(values) and (any(acts[each] for each in kin) or all(map(_without_occasion, values)))
    return FileOccasion.NO_OCCASION if told else FileOccasion.LACKING


def _without_occasion(value: IndicatorValue) -> bool:
    if value.value_state == ValueState.NOT_APPLICABLE:
        return True
    return value.value_state in _WITH_NUMBERS and value.denominator == 0


def lacking(section: Section, found: Sequence[FilePresence]) -> Iterator[FileFinding]:
    """Yield what the section lacks."""
    for member, presence in zip(section.members, found, strict=True):
        if presence.occasion is FileOccasion.LACKING:
            yield finding("IGF200", member.of)


# --- reconciliation ---------------------------------------------------------------------------------------------------


def unreconciled(section: Section, shelf: Shelf) -> Iterator[FileFinding]:
    """Yield what does not reconcile, in the order of the declaration."""
    for each in section.reconciliations:
        match each:
            case Reported():
                yield from _differing(each, shelf)
            case PointsTo():
                yield from _pointing_wrong(each, shelf)
            case AnsweredBy():
                yield from _unanswered(each, shelf)


def _differing(each: Reported, shelf: Shelf) -> Iterator[FileFinding]:
    records = tuple(shelf.of(each.counted.of))
    for value in shelf.values:
        number = value.numerator if each.side is Side.NUMERATOR else value.denominator
        if value.indicator != each.indicator or value.value_state not in _WITH_NUMBERS or number is None:
            continue
        if not records:  # said once, as records that are lacking
            continue
        counted = _count(each.counted, records, value.period, shelf.on)
        if Fraction(number) != counted:
            told = {"reported": format(number, "f"), "counted": str(counted), "period": value.period}
            yield finding("IGF201", each.counted.of, (value,), reconciliation=each.id, **told)


def _count(tally: Tally, records: Sequence[Record], period: str, on: date) -> int:
    span = period_span(period)
    within = [record for record in records if (day := getattr(record, tally.day)) is not None and day in span]
    return len({act_of(record) for record in within if holds(tally.where, record, on)})


def _pointing_wrong(each: PointsTo, shelf: Shelf) -> Iterator[FileFinding]:
    unfound, strange = list[Record](), list[Record]()
    for record in shelf.of(each.of):
        for ref in refs(record, each.via):
            if ref.startswith(EXTERNAL) and ref.removeprefix(EXTERNAL) not in shelf.by_id:
                continue
            target = shelf.by_id.get(ref.removeprefix(EXTERNAL))
            if target is None or (each.to is not None and type(target) is not each.to):
                unfound.append(record)
            elif each.same and getattr(target, each.same, None) != getattr(record, each.same):
                strange.append(record)
    if unfound:
        yield finding("IGF202", each.of, unfound, reconciliation=each.id)
    if strange:
        yield finding("IGF203", each.of, strange, reconciliation=each.id)


def _unanswered(each: AnsweredBy, shelf: Shelf) -> Iterator[FileFinding]:
    named = {ref.removeprefix(EXTERNAL) for record in shelf.of(each.by) for ref in refs(record, each.via)}
    asking = (record for record in shelf.of(each.of) if holds(each.where, record, shelf.on))
    found = [record for record in asking if record.identity not in named]
    if found:
        yield finding("IGF204", each.of, found, reconciliation=each.id)


def refs(record: Record, via: str) -> tuple[str, ...]:
    """Return what a record refers to through an element, one or several."""
    held = getattr(record, via)
    if held is None:
        return ()
    return (held,) if isinstance(held, str) else tuple(held)
