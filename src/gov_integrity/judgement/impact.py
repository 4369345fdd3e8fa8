"""法律变更的影响 — which records have another answer under another set of law, which way, and by which passage?

A set of law is ours with some instruments in force from another day, or never, or declared otherwise, and with other
local rules. Nothing else differs: both sides ask the same rules about the same records on the same day, so equal law
has no impact.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.instrument import OURS as SUPPOSED
from gov_integrity.forms.instrument import Dated, Instrument, Locator, supposing
from gov_integrity.forms.key import Key
from gov_integrity.forms.period import previous_day
from gov_integrity.forms.record import Record
from gov_integrity.forms.region import Region
from gov_integrity.forms.rule import Decision, Open, Outcome
from gov_integrity.judgement import ask
from gov_integrity.judgement.differing import Difference, difference
from gov_integrity.standard import catalogue, regions

#: the first day of an instrument that never comes into force
NEVER: Final = date.max


@dataclass(frozen=True, slots=True)
class Law:
    """A set of law: the instruments that begin on another day than ours (``None``: never), and other local rules.

    ``instruments`` are declared otherwise than ours, by their ids; a day of ``begins`` goes before theirs. Raises
    ``LookupError`` for an instrument that we do not have: no rule rests on it.
    """

    begins: Mapping[str, date | None] = field(default_factory=dict)
    regions: Mapping[str, Region] = field(default_factory=dict)
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    laid_over: Mapping[str, Instrument] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Lay the instruments of this set over ours, once for all records."""
        object.__setattr__(self, "laid_over", _laid_over(self) if self.begins or self.instruments else {})

    @contextmanager
    def supposed(self) -> Iterator[None]:
        """Let every rule that is asked inside the block stand under this set."""
        with supposing(self.laid_over), regions.supposing(self.regions):
            yield


OURS = Law()


@dataclass(frozen=True, slots=True)
class Impact:
    """One record with another answer to one question."""

    record: Record
    difference: Difference

    def document(self, key: Key | None = None) -> dict[str, Any]:
        """Return it as portable data; a ``key`` tells the record's id as ``told_to`` does."""
        return {"record": self.record.record_id, "id": self.record.told_to(key), **self.difference.document()}


def impact(  # noqa: PLR0913 - two sets of law, and what a question of law has
    records: Iterable[Record],
    *,
    on: date,
    old: Law = OURS,
    new: Law = OURS,
    region: str = "",
    linked: ask.Linked | None = None,
    calendar: Calendar | None = None,
) -> Iterator[Impact]:
    """Yield every answer that differs between two sets of law, record by record.

    The other parameters are those of ``ask``.
    """
    for record in records:
        rules = ask.rules_of(record)
        place: dict[str, Any] = {"on": on, "region": region, "linked": linked, "calendar": calendar}
        with old.supposed():
            before = [ask.ask(rule, record, **place) for rule in rules]
        with new.supposed():
            after = [ask.ask(rule, record, **place) for rule in rules]
        for rule, was, now in zip(rules, before, after, strict=True):
            found = difference(rule, _recited(was, old.instruments), _recited(now, new.instruments))
            if found is not None:
                yield Impact(record, found)


def _laid_over(law: Law) -> dict[str, Instrument]:
    """Return the instruments that are not ours in a set of law.

    What one of them follows, version by version, then ends the day before, or goes on; but as it says, where it does.
    """
    known = {each.id: each for each in catalogue.instruments()}
    laid = {known[law_id].id: each for law_id, each in law.instruments.items()}  # raises for what we do not have
    begins = {law_id: each.in_force.day for law_id, each in laid.items()} | dict(law.begins)
    for law_id, day in begins.items():
        own, first = laid.get(law_id, known[law_id]), known[law_id].in_force.day
        if day == first:
            continue
        if day != own.in_force.day:
            own = replace(own, in_force=Dated(day or NEVER, SUPPOSED))
        laid[law_id] = own
        for before in _followed_by(law_id, first):
            former = laid.get(before, known[before])
            if former.repealed == known[before].repealed:
                laid[before] = replace(former, repealed=None if day in {None, NEVER} else Dated(day, SUPPOSED))
    return laid


def _followed_by(law_id: str, first: date) -> set[str]:
    """Return the instruments whose version a version of this one follows in some rule, on the day it begins."""
    found = set()
    for rule in catalogue.rules():
        for one, two in zip(rule.versions, rule.versions[1:], strict=False):
            law = one.cites[0].instrument
            if two.id == law_id and one.force is None and law.span.last == previous_day(first):
                found.add(law.id)
    return found


def _recited(decision: Decision, instruments: Mapping[str, Instrument]) -> Decision:
    """Return a decision that rests on the passages as a set of law has them."""
    return replace(decision, outcome=_cited_anew(decision.outcome, instruments)) if instruments else decision


def _cited_anew(outcome: Outcome, instruments: Mapping[str, Instrument]) -> Outcome:
    def anew(cites: Iterable[Locator]) -> tuple[Locator, ...]:
        return tuple(_passage(each, instruments) for each in cites)

    if not isinstance(outcome, Open):
        return replace(outcome, cite=anew(outcome.cite))
    readings = (replace(each, outcome=replace(each.outcome, cite=anew(each.outcome.cite))) for each in outcome.readings)
    return replace(outcome, cite=anew(outcome.cite), readings=tuple(readings))


def _passage(cite: Locator, instruments: Mapping[str, Instrument]) -> Locator:
    """Return a passage as a set of law has it; one that reads the same stays the same."""
    law = instruments.get(cite.instrument.id)
    anew = law.at(cite.where) if law else cite
    return (
        cite if (anew.text(), anew.text("en"), anew.passage) == (cite.text(), cite.text("en"), cite.passage) else anew
    )
