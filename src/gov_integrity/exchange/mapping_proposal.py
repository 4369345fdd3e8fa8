"""对照建议 — which elements may a sender's headers stand for, and which codes the words below them, how surely?

A spelling that any layout knows is sure, if the rows below do not speak against it. Another counts for as much as it is
like a known one, and the first rows for as much as the kind of the element can read them. What is less sure than
``SURE`` is only shown; a money unit that nothing states is left to a person.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
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
from gov_integrity.forms.personal import without_numbers
from gov_integrity.forms.quantities import Money
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue

SURE: Final = 0.75
LIKELY: Final = 0.45
MOST_CANDIDATES: Final = 3
SAMPLE: Final = 200
_NAME, _VALUES, _NOTHING_SHOWN = 0.7, 0.3, 0.5  # ours: what the name counts, the values, values that say nothing
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
            if each.candidates and each.candidates[0].confidence >= SURE:
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
    ranked = {index: _ranked(header, values[index], record, spelled) for index, header in held.items()}
    taken = _taken(ranked)
    columns = tuple(
        ColumnProposal(header, tuple(ranked[index][:MOST_CANDIDATES]), normal(header)[1], taken.get(index, ""))
        for index, header in held.items()
    )
    codes = (each for index, name in taken.items() for each in _words(record, name, values[index]))
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
    header: str, values: Sequence[str], record: type[Record], spelled: Mapping[str, frozenset[str]]
) -> list[Candidate]:
    """Return what a header may stand for, the surest first."""
    plain = normal(header)[0]
    found = [
        Candidate(name, _confidence(plain, values, element, spelled[name])) for name, element in record.elements.items()
    ]
    likely = [each for each in found if each.confidence >= LIKELY]
    return sorted(likely, key=lambda each: (-each.confidence, each.name))


def _confidence(header: str, values: Sequence[str], element: Element, spelled: frozenset[str]) -> float:
    like, shown = max(SequenceMatcher(None, header, other).ratio() for other in spelled), _shown(values, element)
    return 1.0 if header in spelled and shown >= _NOTHING_SHOWN else round(_NAME * like + _VALUES * shown, 2)


def _shown(values: Sequence[str], element: Element) -> float:
    """Return the share of values that the kind reads; a kind that reads every text shows nothing."""
    kind = element.kind.of if isinstance(element.kind, Many) else element.kind
    given = [text for value in values if (text := value.strip(SPACES)) not in kind.null_words]
    if isinstance(kind, Text) or not given:
        return _NOTHING_SHOWN
    return sum(_reads(element, text) for text in given) / len(given)


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
    return dict(sorted(taken.items()))


def _words(record: type[Record], name: str, values: Sequence[str]) -> Iterator[CodeProposal]:
    """Yield the words of a column that are no codes, the most frequent first."""
    element = record.elements[name]
    kind = mapping.coded(element)
    if kind is None:
        return
    counted = Counter(text for value in values if (text := value.strip(SPACES)) not in element.kind.null_words)
    strange = [(word, count) for word, count in counted.most_common() if not _reads(element, word)]
    meant = _meant(record, name)
    titles = kind.codes.words()
    for word, count in strange[:_MOST_WORDS]:
        found = {code: 0.9 if len(meant[word]) == 1 else SURE - 0.1 for code in meant.get(word, ())}
        for title, code in titles.items():
            like = round(SequenceMatcher(None, word, title).ratio(), 2)
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


def toml(proposal: Proposal, lacking: Sequence[str]) -> str:
    """Return a mapping file: what is sure as it stands, all else as comments with candidates."""
    elements = proposal.record.elements
    lines = [
        f"# 对照建议：{proposal.record.record_title}。",
        f"# 可信度由本项目所定：名称相近程度占 {_NAME}，前 {SAMPLE} 行能读出的比例占 {_VALUES}。",
        f"# 低于 {SURE} 的只列出候选，不起作用：确认以后去掉行首的 #。金额的单位没有写明的，填好才能使用。",
    ]
    if lacking:
        titles = "、".join(elements[name].title for name in lacking)
        lines.append(f"# 来源里找不到的必填项：{titles}")
    lines += ["", f"record = {_quoted(proposal.record.record_id)}"]
    for column in proposal.columns:
        lines += ["", *_column(proposal, column)]
    for code in proposal.codes:
        lines += ["", *_code(proposal, code)]
    return "\n".join(lines) + "\n"


def _column(proposal: Proposal, column: ColumnProposal) -> Iterator[str]:
    elements = proposal.record.elements
    if not column.candidates:
        yield f"# 没有相近的数据项：{_quoted(without_numbers(column.header))}"
        return
    listed = "；".join(f"{each.name} {elements[each.name].title} {each.confidence:.2f}" for each in column.candidates)
    name, mark = column.taken or column.candidates[0].name, "" if column.taken else "# "
    yield f"# {listed}"
    yield f"{mark}[[columns]]"
    yield f"{mark}header = {_quoted(column.header)}"
    yield f"{mark}element = {_quoted(name)}"
    if isinstance(elements[name].kind, Money):
        told = "" if column.unit else "  # 没有写明：请填 元 或者 万元"
        yield f"{mark}unit = {_quoted(column.unit)}{told}"


def _code(proposal: Proposal, code: CodeProposal) -> Iterator[str]:
    kind = mapping.coded(proposal.record.elements[code.element])
    titles = {str(member.value): member.label() for member in kind.codes} if kind else {}
    listed = "；".join(f"{each.name} {titles[each.name]} {each.confidence:.2f}" for each in code.candidates)
    mark = "" if code.candidates and code.candidates[0].confidence >= SURE else "# "
    yield f"# ×{code.count}  {listed or '没有相近的代码'}"
    yield f"{mark}[[codes]]"
    yield f"{mark}element = {_quoted(code.element)}"
    yield f"{mark}word = {_quoted(code.word)}"
    yield f"{mark}code = {_quoted(code.candidates[0].name if code.candidates else '')}"


def _quoted(text: str) -> str:
    """Return a text as TOML writes it: JSON's way holds for all signs that may stand there."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
