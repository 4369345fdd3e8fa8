"""受理口径 — by which levels, added checks and waivers is a run judged, and what do they do to a finding?

National levels come first, then those of the province, the city, the county, the profile: the last word counts, within
what may be changed. A waived finding keeps its level and is no longer counted against its record.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.check import Check
from gov_integrity.forms.expr import elements_of
from gov_integrity.forms.finding import ERROR, Finding, Level, Notice, Place
from gov_integrity.forms.instrument import SUMMARY, TEXT
from gov_integrity.forms.local_faults import (
    NATIONAL_ERROR,
    TAKEN_ID,
    UNKNOWN_CHECK,
    UNKNOWN_ELEMENTS,
    UNKNOWN_RECORD,
    WRONG_EXAMPLE,
)
from gov_integrity.forms.local_terms import LevelChange, LocalCheck, LocalTerms
from gov_integrity.forms.profile import Profile, ProfileError
from gov_integrity.forms.record import Record
from gov_integrity.forms.region import places
from gov_integrity.forms.rule import Kept
from gov_integrity.forms.say import Say
from gov_integrity.forms.waiver import About, Waiver
from gov_integrity.judgement.engine import LOCAL_CHECK, Engine, Judged
from gov_integrity.standard import catalogue, regions
from gov_integrity.standard.calendars import calendar as national_calendar

_SURE: Final = frozenset({TEXT, SUMMARY})


@dataclass(frozen=True, slots=True)
class Changed:
    """A level as it is changed: of a code, from its national one, to another or to none, by which profile or place."""

    code: str
    id: str
    national: Level
    to: Level | None
    by: str


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a run. ``added`` are checks by record type; ``on`` is the day on which waivers are judged."""

    levels: Mapping[str, Changed] = field(default_factory=dict)
    added: Mapping[str, tuple[Judged, ...]] = field(default_factory=dict)
    waivers: tuple[Waiver, ...] = ()
    on: date | None = None

    def treated(self, findings: Iterable[Finding], about: About) -> list[Finding]:
        """Return the findings of one record under these terms: at their levels, some waived, those off left out."""
        return [self._waived(each, about) for each in map(self._levelled, findings) if each is not None]

    def _levelled(self, finding: Finding) -> Finding | None:
        changed = self.levels.get(finding.code)
        if changed is None:
            return finding
        return None if changed.to is None else replace(finding, level=changed.to)

    def _waived(self, finding: Finding, about: About) -> Finding:
        for waiver in self.waivers:
            if self.on is not None and waiver.in_force(self.on) and waiver.covers(finding.code, about):
                return replace(finding, waived=waiver.document)
        return finding


NATIONAL: Final = Terms()


def terms_of(profile: Profile | None, region: str, waivers: tuple[Waiver, ...] = (), on: date | None = None) -> Terms:
    """Return the terms of a run in a place, by a profile; raise ``ProfileError`` for what may not be changed."""
    declared = list(_declared(profile, region))
    levels: dict[str, Changed] = {}
    added: dict[str, tuple[Judged, ...]] = {}
    for by, local in declared:
        for change in local.levels:
            changed = _changed(change, by)
            levels[changed.code] = changed
        for check in local.checks:
            added[check.of] = (*added.get(check.of, ()), _judged(check, by))
    return Terms(levels, added, waivers, on)


def _declared(profile: Profile | None, region: str) -> Iterator[tuple[str, LocalTerms]]:
    """Yield what is changed by whom, from the province down to the county, then by the profile."""
    for code in reversed(places(region, regions.region)):
        place = regions.region(code)
        if place is not None:
            yield f"region:{code}", place.local
    if profile is not None:
        yield f"profile:{profile.id}", profile.local


def may_become(notice: Notice, to: Level | None) -> bool:
    """Return whether a national level may be changed so: raised always, lowered or switched off if it is no error."""
    return notice.level is not ERROR or to is ERROR


def statutory(notice: Notice) -> bool:
    """Return whether a check rests on a norm that was read, at first or second hand."""
    return any(place.confidence in _SURE for place in notice.cite)


def check_named(name: str) -> Notice | None:
    """Return the check, or the rule with a deadline, of an id or a finding code."""
    notices = (notice for notice in catalogue.notices().values() if isinstance(notice, Check | Kept))
    return next((notice for notice in notices if name in {notice.id, notice.code}), None)


def _changed(change: LevelChange, by: str) -> Changed:
    notice = check_named(change.check)
    if notice is None:
        raise ProfileError(_at(change, "check"), UNKNOWN_CHECK, {"check": change.check})
    if not may_become(notice, change.to):
        raise ProfileError(_at(change, "level"), NATIONAL_ERROR, {"code": notice.code})
    return Changed(notice.code, notice.id, notice.level, change.to, by)


def _judged(check: LocalCheck, by: str) -> Judged:
    try:
        record = catalogue.record_type(check.of)
    except LookupError:
        raise ProfileError(_at(check, "record"), UNKNOWN_RECORD, {"record": check.of}) from None
    if check_named(check.id) is not None:
        raise ProfileError(_at(check, "id"), TAKEN_ID, {"check": check.id})
    read = elements_of(check.fails) | (elements_of(check.when) if check.when else frozenset())
    slots = check.says.slots | check.todo.slots
    unknown = (read | slots) - set(record.elements) - {"on"}
    if unknown or not read:
        raise ProfileError(_at(check, "fails"), UNKNOWN_ELEMENTS, {"names": "、".join(sorted(unknown)) or "—"})
    first = next((name for name in record.elements if name in read), "")
    judged = Judged(
        check.id,
        LOCAL_CHECK,
        check.level,
        check.fails,
        check.when,
        (first, *sorted(read - {first})),
        tuple(sorted(slots)),
        {"told": check.says, "advice": check.todo, "check": Say(check.id, check.id), "by": Say(by, by)},
    )
    for example, changes, wanted in (("bad", check.bad, True), ("good", check.good, False)):
        if _fails(judged, record, changes, national_calendar()) is not wanted:
            raise ProfileError(_at(check, example), WRONG_EXAMPLE, {"example": example})
    return judged


def _at(declared: LevelChange | LocalCheck, key: str) -> str:
    return f"{declared.path}.{key}"


def _fails(judged: Judged, record: type[Record], changes: Mapping[str, object], calendar: Calendar) -> bool:
    held = record.take({**record.example, **changes})
    if not isinstance(held, Record):
        return False
    on = date.fromisoformat(str(changes["on"])) if "on" in changes else None
    found = Engine(record, calendar=calendar, on=on, added=(judged,)).run(held, Place())
    return any(finding.slots.get("check") == judged.id for finding in found)
