"""前后行 — what stands in the records before and after a faulty row, as far as a report may show it?

A fault is often seen only beside what is right: what the neighbours hold in the column of the fault comes first.
A row that bears the mark of a state secret is nobody's neighbour.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from gov_integrity.exchange.kept import Kept
from gov_integrity.exchange.questions import record_of
from gov_integrity.exchange.rejected import MARKED
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.element import PUBLIC
from gov_integrity.forms.finding import Finding, Place
from gov_integrity.forms.say import pick
from gov_integrity.judgement.masking import shown_value, visibility
from gov_integrity.publish import sentences
from gov_integrity.reports.labels import words

MOST_VALUES: Final = 4
_WAYS: Final = ("near_before", "near_after")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A record beside a faulty row: which one it is, where, and what it holds, each value with its title."""

    which: str
    place: str
    values: tuple[tuple[str, str], ...]


Near = tuple[Neighbour | None, Neighbour | None]
NOBODY: Final[Near] = (None, None)


class Neighbours:
    """The records beside the rows in which some findings were made."""

    def __init__(self, rows: Spool | None, findings: Collection[Finding], language: str) -> None:
        """Look the rows up; ``rows`` holds the records of the run, where there are any."""
        single = {_row(each.place) for each in findings if each.affected == 1 and each.place.line}
        self._language = language
        found = rows.beside(single, MARKED) if rows is not None and single else ()
        self._near = {_row(place): (before, after) for place, before, after in found}

    def of(self, finding: Finding) -> Near:
        """Return the record before and the one after the row of a finding; ``None`` where there is none to show."""
        if (near := self._near.get(_row(finding.place))) is None:
            return NOBODY
        return self._told(near[0], finding, 0), self._told(near[1], finding, 1)

    def _told(self, kept: Kept | None, finding: Finding, way: int) -> Neighbour | None:
        if kept is None:
            return None
        return Neighbour(
            which=words(self._language)[_WAYS[way]],
            place=sentences.lines(kept.place, self._language),
            values=tuple(islice(_values(kept, finding.place.element, self._language), MOST_VALUES)),
        )


def _row(place: Place) -> Place:
    return Place(place.file, place.sheet, place.line, record=place.record)


def _values(kept: Kept, first: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield titles and values of a record: that of the faulty element, whatever stands there, then public ones.

    What the record is known by comes before the rest.
    """
    record = record_of(kept.record, kept.document)
    scope = getattr(record, "disclosure_scope", None)
    keys = {name: at for at, name in enumerate((first, *type(record).key))}
    for element in sorted(type(record).elements.values(), key=lambda each: keys.get(each.name, len(keys))):
        text = shown_value(record, element)
        if element.name == first or (text and visibility(element, scope) is PUBLIC):
            yield pick(language, element.title, element.title_en), text or "—"
