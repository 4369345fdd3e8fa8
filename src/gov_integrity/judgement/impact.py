"""法律变更的影响 — which records have another answer under another set of law, which way, and by which passage?

A set of law is ours with some instruments in force from another day, or never, and with other local rules. Nothing else
differs: both sides ask the same rules about the same records on the same day, so equal law has no impact.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.instrument import supposing
from gov_integrity.forms.period import Span, previous_day
from gov_integrity.forms.record import Record
from gov_integrity.forms.region import Region
from gov_integrity.judgement import ask
from gov_integrity.judgement.differing import Difference, difference
from gov_integrity.standard import catalogue, regions


@dataclass(frozen=True, slots=True)
class Law:
    """A set of law: the instruments that begin on another day than ours (``None``: never), and other local rules."""

    begins: Mapping[str, date | None] = field(default_factory=dict)
    regions: Mapping[str, Region] = field(default_factory=dict)

    @contextmanager
    def supposed(self) -> Iterator[None]:
        """Let every rule that is asked inside the block stand under this set."""
        with supposing(_spans(self.begins)), regions.supposing(self.regions):
            yield


OURS = Law()


@dataclass(frozen=True, slots=True)
class Impact:
    """One record with another answer to one question."""

    record: Record
    difference: Difference

    def document(self) -> dict[str, Any]:
        """Return it as portable data."""
        return {"record": self.record.record_id, "id": self.record.identity, **self.difference.document()}


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

    The other parameters are those of ``ask``. Raises ``LookupError`` for an instrument that is not declared.
    """
    for record in records:
        rules = ask.rules_of(record)
        place: dict[str, Any] = {"on": on, "region": region, "linked": linked, "calendar": calendar}
        with old.supposed():
            before = [ask.ask(rule, record, **place) for rule in rules]
        with new.supposed():
            after = [ask.ask(rule, record, **place) for rule in rules]
        for rule, was, now in zip(rules, before, after, strict=True):
            found = difference(rule, was, now)
            if found is not None:
                yield Impact(record, found)


def _spans(begins: Mapping[str, date | None]) -> dict[str, Span]:
    """Return the days on which instruments are in force if some begin on other days.

    What one of them follows, version by version, then ends the day before, or goes on.
    """
    known = {law.id: law for law in catalogue.instruments()}
    spans: dict[str, Span] = {}
    for law_id, day in begins.items():
        law = known[law_id]
        first = law.in_force.day
        spans[law_id] = Span(day or date.max, spans.get(law_id, law.span).last)
        for before in _followed_by(law_id, first):
            spans[before] = Span(spans.get(before, known[before].span).first, previous_day(day) if day else None)
    return spans


def _followed_by(law_id: str, first: date) -> set[str]:
    """Return the instruments whose version a version of this one follows in some rule, on the day it begins."""
    found = set()
    for rule in catalogue.rules():
        for one, two in zip(rule.versions, rule.versions[1:], strict=False):
            law = one.cites[0].instrument
            if two.id == law_id and one.force is None and law.span.last == previous_day(first):
                found.add(law.id)
    return found
