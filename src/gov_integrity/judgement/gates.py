"""一票否决 — which facts cap a body's grade, whatever its score?

A predicate looks at one record on the day of judgement; what follows from it is decided by the profile. What cannot be
told does not hold. Another record may show that it has ended: a refused complaint, by the record of its correction.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.key import Key
from gov_integrity.forms.predicate import Predicate
from gov_integrity.forms.profile import Gated, Profile, ProfileError, Treatment
from gov_integrity.forms.profile_fault_written import NO_PREDICATE
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say
from gov_integrity.judgement.compiled import tests
from gov_integrity.judgement.leaf import Known
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.value_state import ValueState

_NO_CALENDAR: Final = Calendar(())


@dataclass(frozen=True, slots=True)
class Veto:
    """A gate that holds of a body, with the identities of the records for which it does."""

    gated: Gated
    title: Say
    sources: tuple[str, ...]


class Gates:
    """The gates of a profile over all records of a run: which of them hold of which body on the day of judgement?"""

    def __init__(self, profile: Profile, on: date, key: Key | None = None) -> None:
        """Resolve the predicates; raise ``ProfileError`` for a name that none has."""
        self._on, self._key = on, key
        self._judged = [
            (predicate, gated, tests(predicate.holds, _NO_CALENDAR))
            for index, gated in enumerate(profile.gates)
            for predicate in (_named(gated.predicate, index),)
        ]
        self._ending = [
            (predicate.id, predicate.ended_of, tests(predicate.ended, _NO_CALENDAR))
            for predicate, _gated, _holds in self._judged
            if predicate.ended is not None and predicate.ended_of is not None
        ]
        self._held: dict[tuple[str, str], dict[str, str]] = {}
        self._ended: dict[str, set[str]] = {}

    def add(self, record: Record) -> None:
        """Judge one record."""
        for predicate_id, ended_of, has_ended in self._ending:
            if isinstance(record, ended_of) and has_ended(record, self._on) is True:
                linked = (_plain(each) for each in getattr(record, "linked", None) or ())
                self._ended.setdefault(predicate_id, set()).update(linked)
        body = getattr(record, "about_code", None)
        for predicate, _gated, holds in self._judged:
            if body and isinstance(record, predicate.of) and holds(record, self._on) is True:
                self._held.setdefault((body, predicate.id), {})[record.identity] = record.told_to(self._key)

    def of(self, body: str) -> tuple[Veto, ...]:
        """Return what holds of a body, in the order of the profile."""
        return tuple(self._vetoes(body))

    def _vetoes(self, body: str) -> Iterator[Veto]:
        for predicate, gated, _holds in self._judged:
            held, ended = self._held.get((body, predicate.id), {}), self._ended.get(predicate.id, set())
            live = {told for identity, told in held.items() if identity not in ended}
            if live:
                yield Veto(gated, predicate.title, tuple(sorted(live)))


def _plain(ref: str) -> str:
    """Return the id that a reference names, in this package or elsewhere."""
    return ref.removeprefix("external:")


def _named(name: str, index: int) -> Predicate:
    try:
        return catalogue.predicate(name)
    except LookupError:
        path = f"gates[{index}].predicate"
        raise ProfileError(path, NO_PREDICATE, {"name": name}) from None


def escalated(profile: Profile, known: Callable[[str], Known]) -> Iterator[Veto]:
    """Yield the escalations of which the counts add up to one of the last level; what is not known counts nothing."""
    for each in profile.escalations:
        readings = {level.id: known(level.id).reading for level in each.levels}
        counts = {
            level: reading.numerator / reading.denominator
            for level, reading in readings.items()
            if reading.numerator and reading.denominator and reading.state != ValueState.NOT_APPLICABLE
            if profile.states.get(reading.state, Treatment.COUNTED) is Treatment.COUNTED
        }
        if each.escalate.carried(counts)[each.escalate.levels[-1]] >= 1:
            sources = {source for level in counts for source in readings[level].sources}
            yield Veto(each.gated, each.title, tuple(sorted(sources)))
