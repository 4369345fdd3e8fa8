"""行的标记 — by what is a row known again when its file comes back, whatever line it then stands on?

By the key of its record. Where a part of the key cannot be read, or is itself at fault, all values of the row that are
not at fault mark it. Only hashes are written down: with a key of the receiver they are keyed; without one only values
that everyone may see take part, for a hash hides no number of a person. Several rows may then have one mark.
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, NamedTuple

from gov_integrity.exchange import formats
from gov_integrity.exchange.headers import Head
from gov_integrity.exchange.intake import Intake
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.placed import SCOPE
from gov_integrity.exchange.row import Document, Row, Source
from gov_integrity.forms.element import PUBLIC
from gov_integrity.forms.key import Key
from gov_integrity.forms.kind import Dialect, Kind, Misread
from gov_integrity.forms.mend import SPACES, mended
from gov_integrity.forms.record import Record
from gov_integrity.judgement import masking
from gov_integrity.standard import catalogue

UNKNOWN: Final = "?"
"""The mark of a row that cannot be known again: no value of it is for everyone, and there is no key."""
_UNREAD: Final = "?"
_PURPOSE: Final = "row"

Values = Mapping[str, str]


class Mark(NamedTuple):
    """What marks a row: a hash (behind the id of the receiver's key, if any), and which elements are left out of it."""

    hash: str = ""
    without: tuple[str, ...] = ()


NO_ROW: Final = Mark()


@dataclass(frozen=True, slots=True)
class Marked:
    """A data row with its record type and its values, as far as they can be read, in their document form."""

    place: tuple[str, int, int]
    record: type[Record]
    values: Values

    def mark(self, faulty: Collection[str], key: Key | None) -> Mark:
        """Return what marks the row; where its key does not, the ``faulty`` elements are left out: they will change."""
        unread = {name for name in self.record.key if self._is_unread(name)}
        at_fault = {name for name in faulty if name in self.record.elements}
        wanted = set(self._told(self.record.key, key))
        by_key = wanted and not wanted & (unread | at_fault)
        return self.marked(() if by_key else tuple(sorted(unread | at_fault)), key)

    def marked(self, without: Sequence[str], key: Key | None) -> Mark:
        """Return what marks the row: the values of its key, or where elements are left out of it all others."""
        names = () if without else self._told(self.record.key, key)
        names = names or self._told(sorted(self.values.keys() - set(without)), key)
        if not names:
            return Mark(UNKNOWN, tuple(without))
        held = sorted((name, self.values.get(name, "")) for name in names)
        return Mark(_hashed(json.dumps((self.record.record_id, held), ensure_ascii=False), key), tuple(without))

    def _is_unread(self, name: str) -> bool:
        nothing = _UNREAD if self.record.elements[name].required is True else ""
        return self.values.get(name, nothing).startswith(_UNREAD)

    def _told(self, names: Collection[str], key: Key | None) -> tuple[str, ...]:
        """Return the elements that may take part in a mark."""
        scope = self.values.get(SCOPE)
        elements = self.record.elements
        return tuple(name for name in names if key or masking.visibility(elements[name], scope) is PUBLIC)


def rows(results: Results, number: int) -> Iterator[Marked]:
    """Read the rows of a source once more, each with its values."""
    tally = results.intake.tallies[number]
    again, intake = (
        Source(tally.source.path, tally.source.name),
        Intake(record=results.order.record, mapping=results.order.mapping),
    )
    for sent in intake.rows(again, formats.read(again, results.order.limits)):
        what = sent.what
        if isinstance(what, Row) and sent.head is not None:
            place = what.place
            yield Marked((place.sheet, place.line, place.record), sent.head.record, _of_row(what, sent.head))
        elif isinstance(what, Document):
            record = _declared(str(what.document.get("type", results.order.record)))
            if record is not None:
                place = what.place
                yield Marked((place.sheet, place.line, place.record), record, _of_document(what, record))


def _of_row(row: Row, head: Head) -> Values:
    held: dict[str, str] = {}
    for column in head.columns:
        if column.element is not None and column.index < len(row.cells):
            value = _read(column.element.kind, row.cells[column.index], column.dialect)
            if value:
                held[column.element.name] = held.get(column.element.name, "") + value
    return held


def _read(kind: Kind, text: str, dialect: Dialect) -> str:
    """Return the document form of a cell as text, or the text itself behind a mark where it cannot be read."""
    text = mended(kind, text, dialect)[0].strip(SPACES)
    if text in kind.null_words:
        return ""
    value = kind.read(text, dialect)
    if isinstance(value, Misread) or isinstance(kind.take(value), Misread):
        return _UNREAD + text
    return _written(value)


def _of_document(document: Document, record: type[Record]) -> Values:
    held = {name: value for name, value in document.document.items() if name in record.elements and value is not None}
    return {
        name: _UNREAD * isinstance(record.elements[name].kind.take(value), Misread) + _written(value)
        for name, value in held.items()
    }


def _written(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _declared(record_id: str) -> type[Record] | None:
    try:
        return catalogue.record_type(record_id)
    except LookupError:
        return None


def _hashed(text: str, key: Key | None) -> str:
    if key is None:
        return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return f"{key.id}:{key.hash(text, purpose=_PURPOSE)}"


def key_id(mark: str) -> str:
    """Return the id of the key that a mark was made with, nothing for one made without a key."""
    return mark.rpartition(":")[0]
