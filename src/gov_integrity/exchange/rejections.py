"""上级退回 — what did an upper level say of the rows that were sent to it, and where do those rows stand in our files?

Upper platforms type every row as correct, wrong, an update or unlinked, and give the wrong ones a number. What is known
of the numbers is their families; nothing is made up beyond. How such a file is laid out is published nowhere, so the
headers that are read are ours.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from gov_integrity.exchange import documents, formats, parsing
from gov_integrity.exchange.headers import normal
from gov_integrity.exchange.intake import Sent
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.row import Document, Documents, Grid, Row, Source, reference
from gov_integrity.forms.element import Element
from gov_integrity.forms.finding import Finding, Place
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue

HEADERS: Final[Mapping[str, tuple[str, ...]]] = {
    "kind": ("结果", "类型", "处理结果", "kind"),
    "code": ("错误代码", "代码", "code"),
    "file": ("文件", "文件名", "file"),
    "sheet": ("工作表", "sheet"),
    "line": ("行号", "行", "line"),
    "identity": ("记录标识", "标识", "id"),
    "item": ("数据项", "字段", "列", "element"),
}
KINDS: Final = {"1": "correct", "2": "wrong", "3": "update", "4": "unlinked"}
_WORDS: Final = {"正确": "1", "错误": "2", "更新": "3", "未关联": "4"}
_FAMILIES: Final = {
    **dict.fromkeys(("10001", "10002", "10003", "10004"), "REF385"),
    "20001": "REF386",
}
_UNEXPLAINED, _UNLINKED, _NOT_PLACED = "REF387", "REF388", "REF389"


class Said(NamedTuple):
    """One line of a rejection file: where it stands, and what it says of which row."""

    place: Place
    kind: str
    code: str = ""
    file: str = ""
    sheet: str = ""
    line: str = ""
    identity: str = ""
    item: str = ""

    def is_of(self, place: Place, identity: str) -> bool:
        """Return whether a row is the one that is spoken of: by its id, or by its line in a file."""
        if self.identity:
            return self.identity == identity
        here = self.file in {"", place.file} and self.sheet in {"", place.sheet}
        return here and self.line == str(place.line)


@dataclass(slots=True)
class Mapped:
    """What an upper level said, as findings in the files that were sent; and how many rows were typed how."""

    counts: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)


def read(source: Source, limits: Limits) -> Iterator[Said | Finding]:
    """Yield what a rejection file says, line by line, and what keeps it from being read."""
    for part in formats.read(source, limits):
        match part:
            case Finding():
                yield part
            case Grid():
                yield from _of_table(part)
            case Documents():
                yield from (_of_document(each) for each in part.records if isinstance(each, Document))


def mapped(said: Iterable[Said | Finding], rows: Iterable[Sent]) -> Mapped:
    """Find the rows that are spoken of among those that were sent; what names no row of them is told."""
    told = Mapped()
    waiting: dict[str, list[Said]] = {}
    for each in said:
        if isinstance(each, Finding):
            told.findings.append(each)
            continue
        told.counts[KINDS.get(each.kind, "")] += 1
        if each.kind not in KINDS:
            told.findings.append(found(_NOT_PLACED, each.place))
        elif KINDS[each.kind] in {"wrong", "unlinked"}:
            waiting.setdefault(each.identity or f"\x1f{each.line}", []).append(each)
    by_identity = any(not key.startswith("\x1f") for key in waiting)
    for sent in rows:
        if isinstance(sent.what, Finding):
            continue
        record = _record(sent) if by_identity else None
        identity = record.identity if record else ""
        for key in (identity, f"\x1f{sent.what.place.line}"):
            here = [each for each in waiting.get(key, ()) if each.is_of(sent.what.place, identity)]
            told.findings += (_finding(each, sent) for each in here)
            if here:
                waiting[key] = [each for each in waiting[key] if each not in here]
    told.findings += (found(_NOT_PLACED, each.place) for rest in waiting.values() for each in rest)
    return told


def _finding(said: Said, sent: Sent) -> Finding:
    """Return what was said of a row as a finding there, in its cell where the item is known."""
    what, head = sent.what, sent.head
    assert not isinstance(what, Finding)  # noqa: S101 - rows that cannot be read are left out before
    code = _UNLINKED if KINDS[said.kind] == "unlinked" else _FAMILIES.get(said.code, _UNEXPLAINED)
    place = what.place
    record_id = head.record.record_id if head else ""
    if isinstance(what, Row) and head is not None:
        columns = (each for each in head.columns if _is_named(said.item, each.element, each.header))
        column = next(columns, None) if said.item else None
        if column is not None:
            name = column.element.name if column.element else ""
            place = place.at(name, column=column.header, cell=reference(what, column.index))
    elif isinstance(what, Document):
        record_id = str(what.document.get("type", ""))
        known = {each.record_id: each for each in catalogue.record_types()}.get(record_id)
        items = known.elements.values() if known else ()
        place = place.at(next((each.name for each in items if said.item and _is_named(said.item, each)), ""))
    return _of(found(code, place, code=said.code or "—"), record_id)


def _of(finding: Finding, record_id: str) -> Finding:
    return Finding(finding.code, finding.level, finding.place, slots=finding.slots, of=record_id)


def _is_named(item: str, element: Element | None, header: str = "") -> bool:
    names = {header, *((element.name, element.title, *element.wire.values()) if element else ())}
    return normal(item)[0] in {normal(name)[0] for name in names if name}


def _record(sent: Sent) -> Record | None:
    if isinstance(sent.what, Row):
        placed = parsing.record_of_row(sent.what, sent.head)[0] if sent.head else None
    elif isinstance(sent.what, Document):
        placed = documents.record_of_document(sent.what)[0]
    else:
        placed = None
    return placed.record if placed else None


def _of_table(grid: Grid) -> Iterator[Said | Finding]:
    columns: dict[str, int] = {}
    for row in grid.rows:
        if isinstance(row, Finding):
            yield row
        elif not columns:
            columns = _columns(row.cells)
        elif not parsing.is_blank(row):
            given = {name: row.cells[at] for name, at in columns.items() if at < len(row.cells)}
            yield _said(row.place, given)
    if not columns:
        yield found("CSV200", Place(grid.file, grid.sheet))


def _columns(cells: Iterable[str]) -> dict[str, int]:
    """Return in which column each thing stands; nothing where a row is no header: it must type rows and name them."""
    names = [normal(cell)[0] for cell in cells]
    at = {
        name: names.index(normal(word)[0])
        for name, words in HEADERS.items()
        for word in reversed(words)
        if normal(word)[0] in names
    }
    return at if "kind" in at and at.keys() & {"line", "identity"} else {}


def _of_document(document: Document) -> Said:
    return _said(document.place, {name: str(value) for name, value in document.document.items() if name in HEADERS})


def _said(place: Place, given: Mapping[str, str]) -> Said:
    cells = {name: text.strip() for name, text in given.items()}
    kind = cells.pop("kind", "")
    return Said(place, _WORDS.get(kind, kind), **cells)
