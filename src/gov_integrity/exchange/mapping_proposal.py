"""对照建议 — which elements may a sender's headers stand for, and which codes the words below them, how surely?

A spelling that any layout knows is sure, if the rows below do not speak against it. Another counts for as much as it is
like a known one, and the first rows for as much as the kind of the element can read them. What is less sure than
``SURE`` is only shown; a money unit that nothing states is left to a person.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from gov_integrity.exchange import formats, headers, mapping, parsing
from gov_integrity.exchange.headers import HEADER_SEARCH_ROWS, normal
from gov_integrity.exchange.row import Grid, Row, Source, shown_name
from gov_integrity.forms.element import Element
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.kind import PLAIN, Misread
from gov_integrity.forms.kinds import Many, Text
from gov_integrity.forms.mend import SPACES, mended
from gov_integrity.forms.near import alike, are_opposed
from gov_integrity.forms.quantities import Money
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue

SURE: Final = 0.75
LIKELY: Final = 0.45
MOST_CANDIDATES: Final = 3
SAMPLE: Final = 200
NAME, VALUES, _NOTHING_SHOWN = 0.7, 0.3, 0.5  # ours: what the name counts, the values, values that say nothing
_DOUBTED: Final = SURE - 0.05  # what is much alike and may mean the contrary
_MOST_WORDS: Final = 50


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that a header or a word may stand for, with how sure that is, from 0 to 1."""

    name: str
    confidence: float


@dataclass(frozen=True, slots=True)
class ColumnProposal:
    """A header with the elements that it may stand for, the best first, and the money unit that it states."""

    header: str
    candidates: tuple[Candidate, ...]
    unit: str
    taken: str = ""


@dataclass(frozen=True, slots=True)
class CodeProposal:
    """A word that is no code of its element, how often it is there, and the codes that it may stand for."""

    element: str
    word: str
    count: int
    candidates: tuple[Candidate, ...]

    @property
    def is_sure(self) -> bool:
        """Whether one code is surely meant, and no other as surely."""
        best, second = (*(each.confidence for each in self.candidates[:2]), 0.0, 0.0)[:2]
        return best >= SURE and best > second


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for a table of one record type."""

    record: type[Record]
    columns: tuple[ColumnProposal, ...]
    codes: tuple[CodeProposal, ...]

    def sure(self) -> mapping.Mapping:
        """Return the mapping of all that is sure enough; money without a unit is not in it."""
        held = {each.header: each.taken for each in self.columns if each.taken and not self.lacks_unit(each)}
        units = {each.taken: each.unit for each in self.columns if each.unit and self._is_money(each.taken)}
        codes: dict[str, dict[str, str]] = {}
        for each in self.codes:
            if each.is_sure:
                codes.setdefault(each.element, {})[each.word] = each.candidates[0].name
        return mapping.Mapping(self.record, {normal(name)[0]: to for name, to in held.items()}, units, codes)

    def lacks_unit(self, column: ColumnProposal) -> bool:
        """Return whether a person has to say in which unit the amounts of a column are."""
        return self._is_money(column.taken) and not column.unit

    def _is_money(self, name: str) -> bool:
        return name in self.record.elements and isinstance(self.record.elements[name].kind, Money)


class NoTableError(Exception):
    """A file has no table with a header and rows."""


def propose(path: Path, record: type[Record]) -> Proposal:
    """Return what the headers and words of the first table of a file may stand for; raise ``NoTableError``."""
    row, below = _first_table(path, record)
    spelled = spellings(record)
    held = {index: cell.strip() for index, cell in enumerate(row.cells) if cell.strip()}
    values = {index: [each.cells[index] for each in below if index < len(each.cells)] for index in held}
    words = {name: _meant(record, name) for name in record.elements}
    ranked = {index: _ranked(header, values[index], record, spelled, words) for index, header in held.items()}
    taken = _taken(ranked)
    columns = tuple(
        ColumnProposal(header, tuple(ranked[index][:MOST_CANDIDATES]), normal(header)[1], taken.get(index, ""))
        for index, header in held.items()
    )
    codes = (each for index, name in taken.items() for each in _words(record, name, values[index], words[name]))
    return Proposal(record, columns, tuple(codes))


def spellings(record: type[Record]) -> Mapping[str, frozenset[str]]:
    """Return every header by which any layout knows an element, in comparable form."""
    found: dict[str, set[str]] = {
        name: {normal(element.title)[0], normal(name)[0]} for name, element in record.elements.items()
    }
    for layout in catalogue.layouts():
        for table in layout.tables:
            if table.record is record:
                for name, others in table.headers.items():
                    found[name] |= {normal(other)[0] for other in others}
    for name, element in record.elements.items():
        found[name] |= {normal(wire)[0] for wire in element.wire.values()}
    return {name: frozenset(each) for name, each in found.items()}


def _first_table(path: Path, record: type[Record]) -> tuple[Row, list[Row]]:
    for part in formats.read(Source(path, shown_name(path.name))):
        if isinstance(part, Grid):
            wanted = (row for row in part.rows if isinstance(row, Row) and not parsing.is_blank(row))
            rows = list(islice(wanted, HEADER_SEARCH_ROWS + SAMPLE))
            head = headers.find(rows[:HEADER_SEARCH_ROWS], record=record.record_id)
            at = _fullest(rows) if isinstance(head, Finding) else rows.index(head.row)
            if rows[at + 1 :]:
                return rows[at], rows[at + 1 :][:SAMPLE]
            break
    raise NoTableError


def _fullest(rows: Sequence[Row]) -> int:
    """Return the first row that fills as many cells as the fullest of the first rows."""
    filled = [sum(bool(cell.strip()) for cell in row.cells) for row in rows[:HEADER_SEARCH_ROWS]]
    return filled.index(max(filled)) if filled else 0


def _ranked(
    header: str,
    values: Sequence[str],
    record: type[Record],
    spelled: Mapping[str, frozenset[str]],
    words: Mapping[str, Collection[str]],
) -> list[Candidate]:
    """Return what a header may stand for, the surest first."""
    plain = normal(header)[0]
    found = [
        Candidate(name, _confidence(plain, spelled[name], _shown(values, element, words[name])))
        for name, element in record.elements.items()
    ]
    likely = [each for each in found if each.confidence >= LIKELY]
    return sorted(likely, key=lambda each: (-each.confidence, each.name))


def _confidence(header: str, spelled: frozenset[str], shown: float) -> float:
    like, nearest = max((alike(header, other), other) for other in spelled)
    if header in spelled and shown >= _NOTHING_SHOWN:
        return 1.0
    sure = round(NAME * like + VALUES * shown, 2)
    return min(sure, _DOUBTED) if are_opposed(header, nearest) else sure


def _shown(values: Sequence[str], element: Element, words: Collection[str]) -> float:
    """Return the share of values that the kind or any layout reads; a kind that reads every text shows nothing."""
    kind = element.kind.of if isinstance(element.kind, Many) else element.kind
    given = [text for value in values if (text := value.strip(SPACES)) not in kind.null_words]
    if isinstance(kind, Text) or not given:
        return _NOTHING_SHOWN
    return sum(text in words or _reads(element, text) for text in given) / len(given)


def _reads(element: Element, text: str) -> bool:
    read = element.kind.read(mended(element.kind, text)[0], PLAIN)
    return not isinstance(read, Misread) and not isinstance(element.kind.take(read), Misread)


def _taken(ranked: Mapping[int, Sequence[Candidate]]) -> dict[int, str]:
    """Give each element to at most one column, the surest pairs first; pairs that are not sure are given to none."""
    pairs = sorted((-each.confidence, index, each.name) for index, found in ranked.items() for each in found)
    taken: dict[int, str] = {}
    for less, index, name in pairs:
        if -less >= SURE and index not in taken and name not in taken.values():
            taken[index] = name
    return {index: name for index, name in sorted(taken.items()) if _is_alone(name, ranked[index], taken.values())}


def _is_alone(name: str, found: Sequence[Candidate], taken: Collection[str]) -> bool:
    """Return whether no other element, left over by all columns, is as sure for a column as the one it got."""
    sure = next(each.confidence for each in found if each.name == name)
    return not any(each.confidence == sure and each.name not in taken for each in found)


def _words(
    record: type[Record], name: str, values: Sequence[str], meant: Mapping[str, frozenset[str]]
) -> Iterator[CodeProposal]:
    """Yield the words of a column that are no codes, the most frequent first."""
    element = record.elements[name]
    kind = mapping.coded(element)
    if kind is None:
        return
    counted = Counter(text for value in values if (text := value.strip(SPACES)) not in element.kind.null_words)
    strange = [(word, count) for word, count in counted.most_common() if not _reads(element, word)]
    titles = kind.codes.words()
    for word, count in strange[:_MOST_WORDS]:
        found = {code: 0.9 if len(meant[word]) == 1 else SURE - 0.1 for code in meant.get(word, ())}
        for title, code in titles.items():
            like = round(alike(word, title), 2)
            like = min(like, _DOUBTED) if are_opposed(word, title) else like
            if like >= LIKELY and like > found.get(code, 0):
                found[code] = like
        best = sorted(found.items(), key=lambda each: (-each[1], each[0]))[:MOST_CANDIDATES]
        yield CodeProposal(name, word, count, tuple(Candidate(code, like) for code, like in best))


def _meant(record: type[Record], name: str) -> Mapping[str, frozenset[str]]:
    """Return what the words of all layouts stand for, where that is one code in each."""
    found: dict[str, frozenset[str]] = {}
    for layout in catalogue.layouts():
        for table in layout.tables:
            if table.record is record:
                for word, codes in table.words.get(name, {}).items():
                    found[word] = found.get(word, frozenset()) | ({codes[0]} if len(codes) == 1 else frozenset(codes))
    return found
