"""政务诚信档案 — which records stand in a body's file on a day, section by section, and is each section whole?

A record stands where the body has the role that the section declares: an enterprise's penalty is an act of the agency
and never a fact about it. Revoked records are counted and left out, disputed ones are marked, later ones have not
happened yet. Two records of one act both stand, and count as one.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Final

from gov_integrity.forms.dossier import DimensionSet, Member, Section
from gov_integrity.forms.indicator import period_span
from gov_integrity.forms.record import Record
from gov_integrity.judgement.file_section import Placed, Shelf, finding, holds, lacking, presences, unreconciled
from gov_integrity.judgement.same_act import differences
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.codelists.disclosure_scope import DisclosureScope
from gov_integrity.standard.codelists.finding_level import FindingLevel
from gov_integrity.standard.codelists.record_state import RecordState
from gov_integrity.standard.codelists.sharing_scope import SharingScope
from gov_integrity.standard.dimension_sets import dimension_set
from gov_integrity.standard.records.indicator_value import IndicatorValue
from gov_integrity.standard.records.integrity_file import FileEntry, FileFinding, FileSection, IntegrityFile
from gov_integrity.standard.records.organization import Organization

_SENDER: Final = "source_org"


@dataclass(frozen=True, slots=True)
class _Body:
    name: str
    code: str | None

    def stands_in(self, record: Record, role: str) -> bool:
        """Return whether the body has a role in a record: by its code where both have one, else by its name."""
        code, name = getattr(record, f"{role}_code", None), getattr(record, f"{role}_name", None)
        return bool(code == self.code) if code and self.code else bool(name) and name == self.name


@dataclass(slots=True)
class _Tray:
    """What was sorted into one section."""

    placed: list[Placed] = field(default_factory=list)
    values: list[IndicatorValue] = field(default_factory=list)
    revoked: int = 0
    later: int = 0
    refused: dict[tuple[str, type[Record]], list[Record]] = field(default_factory=dict)

    def refuse(self, code: str, record: Record) -> None:
        """Note a record that was not taken, or should not be as it is."""
        self.refused.setdefault((code, type(record)), []).append(record)


@cache
def _roles(kind: type[Record]) -> tuple[str, ...]:
    """Return every role of a record type but that of the sender."""
    pairs = (name.removesuffix("_code") for name in kind.elements if name.endswith("_code"))
    return tuple(role for role in pairs if f"{role}_name" in kind.elements and role != _SENDER)


def integrity_file(
    subject: Organization | str,
    records: Iterable[Record],
    *,
    on: date,
    dimensions: DimensionSet | str,
    source_org_name: str = "",
) -> IntegrityFile:
    """Return the integrity file of a body on a day.

    ``subject`` is the body or its unified social credit code, ``dimensions`` a set of dimensions or its id (raises
    ``LookupError`` for an unknown one), ``source_org_name`` who keeps the file (the body itself, where not said).
    Records of other bodies are left aside. The file is for a stated circle; see ``file_view.public_view``.
    """
    chosen = dimension_set(dimensions) if isinstance(dimensions, str) else dimensions
    given = _distinct(records)
    body = _body(subject, given)
    trays = {section.dimension: _Tray() for section in chosen.sections}
    outside, by_id = 0, dict[str, Record]()
    for record in given:
        if any(body.stands_in(record, role) for role in _roles(type(record))):
            by_id.setdefault(record.identity, record)
            outside += _sort(record, body, chosen, trays, on)
    values = tuple(value for tray in trays.values() for value in tray.values)
    shelf = Shelf({name: tuple(tray.placed) for name, tray in trays.items()}, values, by_id, on)
    sections = tuple(_section(section, trays[section.dimension], shelf) for section in chosen.sections)
    return IntegrityFile(
        about_name=body.name,
        about_code=body.code,
        region=subject.region if isinstance(subject, Organization) else None,
        source_org_name=source_org_name or body.name,
        disclosure_scope=DisclosureScope.LIMITED,
        sharing_scope=SharingScope.AUTHORISED,
        dimension_set=chosen.id,
        as_of_on=on,
        complete=all(section.complete for section in sections),
        sections=sections,
        outside_count=outside,
    )


def _distinct(records: Iterable[Record]) -> tuple[Record, ...]:
    """Return the records in their order of type, id and content, whatever order they came in, each once."""
    found = {
        (record.record_id, record.identity, json.dumps(record.document(), ensure_ascii=False, sort_keys=True)): record
        for record in records
    }
    return tuple(found[place] for place in sorted(found))


def _body(subject: Organization | str, records: Iterable[Record]) -> _Body:
    if isinstance(subject, Organization):
        return _Body(subject.about_name, subject.about_code)
    named = (getattr(record, "about_name", "") for record in records if getattr(record, "about_code", "") == subject)
    return _Body(min(named, default=subject), subject)


def _sort(record: Record, body: _Body, chosen: DimensionSet, trays: Mapping[str, _Tray], on: date) -> int:
    """Sort a record of the body into its sections; return 1 where it is no matter of any."""
    if isinstance(record, IndicatorValue):
        return _sort_value(record, chosen, trays, on)
    members = tuple(chosen.members(type(record)))
    for section, member in members:
        if body.stands_in(record, member.role) and holds(member.where, record, on):
            _take(record, section, member, trays[section.dimension], on)
            return 0
    if members:
        trays[members[0][0].dimension].refuse("IGF205", record)
    return 0 if members else 1


def _sort_value(value: IndicatorValue, chosen: DimensionSet, trays: Mapping[str, _Tray], on: date) -> int:
    section = next((each for each in chosen.sections if value.indicator in each.indicators), None)
    if section is None:
        return 1
    tray, last = trays[section.dimension], period_span(value.period).last
    if _is_revoked(value, on):
        tray.revoked += 1
    elif last is not None and last > on:
        tray.later += 1
    else:
        tray.values.append(value)
    return 0


def _is_revoked(record: Record, on: date) -> bool:
    """Return whether a record is revoked by the day; one revoked later still stood."""
    revoked_on = getattr(record, "revoked_on", None)
    return getattr(record, "record_state", None) == RecordState.REVOKED and (revoked_on is None or revoked_on <= on)


def _take(record: Record, section: Section, member: Member, tray: _Tray, on: date) -> None:
    day = getattr(record, member.day) if member.day else None
    if _is_revoked(record, on):
        tray.revoked += 1
    elif member.concluded and (day is None or day > on):
        tray.refuse("IGF206", record)
    elif day is not None and day > on:
        tray.later += 1
    else:
        tray.placed.append(Placed(record, member))
        of_a_person = bool(section.pseudonym) and section.pseudonym in record.elements
        if of_a_person and getattr(record, "disclosure_scope", None) == DisclosureScope.PUBLIC:
            tray.refuse("IGF207", record)


# --- a section --------------------------------------------------------------------------------------------------------


def _section(section: Section, tray: _Tray, shelf: Shelf) -> FileSection:
    found = presences(section, shelf)
    gaps = tuple(lacking(section, found))
    faults = (*_unlike(tray), *unreconciled(section, shelf), *_refused(tray))
    entries = tuple(_entries(section, tray, shelf.on))
    return FileSection(
        dimension=Dimension.of(section.dimension),
        closed=False,
        complete=not gaps,
        consistent=all(fault.level is FindingLevel.HINT for fault in faults),
        presences=found,
        entries=entries,
        revoked_count=tray.revoked,
        disputed_count=sum(entry.disputed is True for entry in entries),
        later_count=tray.later,
        findings=(*gaps, *faults),
    )


def _unlike(tray: _Tray) -> Iterator[FileFinding]:
    """Yield where records of one act differ; all of them stand."""
    for each in differences((*(placed.record for placed in tray.placed), *tray.values)):
        yield finding(each.finding.code, type(each.records[0]), each.records)


def _refused(tray: _Tray) -> Iterator[FileFinding]:
    for code, kind in sorted(tray.refused, key=lambda place: (place[0], place[1].record_id)):
        found = finding(code, kind, tray.refused[code, kind])
        yield found.model_copy(update={"targets": None}) if code == "IGF206" else found


def _entries(section: Section, tray: _Tray, on: date) -> Iterator[FileEntry]:
    held = [_entry(section, each.record, each.member.role, each.member.day, on) for each in tray.placed]
    held += [_entry(section, value, "about", "", on) for value in tray.values]
    yield from sorted(
        held, key=lambda entry: (entry.record, entry.dated_on or date.min, entry.target, entry.role, entry.public)
    )


def _entry(section: Section, record: Record, role: str, day: str, on: date) -> FileEntry:
    return FileEntry(
        record=record.record_id,
        target=record.identity,
        role=role,
        dated_on=getattr(record, day) if day else None,
        official_id=getattr(record, section.pseudonym, None) if section.pseudonym else None,
        disputed=True if getattr(record, "record_state", None) == RecordState.DISPUTED else None,
        public=not section.pseudonym and _is_public(record, on),
    )


def _is_public(record: Record, on: date) -> bool:
    """Return whether a record itself says that it is public, and is so by the day."""
    scope, sharing = getattr(record, "disclosure_scope", None), getattr(record, "sharing_scope", None)
    published_on = getattr(record, "published_on", None)
    public = scope == DisclosureScope.PUBLIC and sharing in {None, SharingScope.PUBLIC}
    return public and (published_on is None or published_on <= on)
