"""文本的修正 — CSV, NDJSON and JSON: which bytes of the file change, and to what?

All other bytes are copied: whatever was not mended keeps its quotes, its spaces, its line ends and its encoding.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO, Final, NamedTuple

from gov_integrity.exchange.encoding import GB18030, Encoding, survey
from gov_integrity.exchange.formats.csv import DELIMITERS
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.mending import Change, Path
from gov_integrity.exchange.physical import gb18030
from gov_integrity.exchange.physical.lines import Line, Lines
from gov_integrity.exchange.row import Document, Row, Source

_BLOCK: Final = 2**20
_WINDOW: Final = 2**16
_SPACE: Final = re.compile(r"[ \t\r\n]*")
_STRING: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_SCALAR: Final = re.compile(r"[^\s,\]}]*")
_NEEDS_QUOTES: Final = re.compile(r'["\r\n]')

Item = tuple[Row | Document, Sequence[Change]]
_Span = tuple[int, int]


class CannotSpliceError(Exception):
    """A text does not stand where it was read: bytes before it are damaged."""


class _Splice(NamedTuple):
    """Bytes that stand for those from ``start`` up to ``end``."""

    start: int
    end: int
    new: bytes


def write(source: Source, items: Iterable[Item], out: BinaryIO, limits: Limits) -> None:
    """Copy a text file with the changes of its rows or documents, which come in its order.

    Raises ``CannotSpliceError`` where damaged bytes keep places from being told.
    """
    encoding, _findings = survey(source, limits)
    if encoding is None:
        return
    with source.open() as file, source.open() as lined, source.open() as copied:
        starts = _Starts(iter(Lines(lined, encoding, source.place, limits)))
        for item, changes in items:
            if isinstance(item, Row):
                splices = _of_row(item, changes, file, starts, encoding)
            else:
                splices = _of_document(item, changes, file, encoding)
            for splice in sorted(splices):
                _copy(copied, out, splice.start - copied.tell())
                out.write(splice.new)
                copied.seek(splice.end)
        _copy(copied, out, -1)


def _copy(file: BinaryIO, out: BinaryIO, size: int) -> None:
    """Copy the next bytes; all that are left where the size is negative."""
    while size and (block := file.read(min(size, _BLOCK) if size > 0 else _BLOCK)):
        out.write(block)
        size -= len(block) if size > 0 else 0


class _Starts:
    """At which byte each line starts; lines are asked for in their order."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._line = next(lines, None)

    def of(self, number: int) -> int:
        """Return the offset of a line, -1 for one beyond the last."""
        while self._line is not None and self._line.number < number:
            self._line = next(self._lines, None)
        return self._line.offset if self._line is not None else -1


def _of_row(
    row: Row, changes: Sequence[Change], file: BinaryIO, starts: _Starts, encoding: Encoding
) -> Iterator[_Splice]:
    start, end = starts.of(row.place.line), starts.of(max(row.place.line, row.place.last_line) + 1)
    file.seek(start)
    raw = file.read(end - start if end >= 0 else -1).decode(encoding.codec)
    delimiter, spans = _divided(raw, row, encoding)
    for change in changes:
        (column,) = change.at
        first, last = spans[int(column)]
        new = change.after
        if raw[first : first + 1] == '"' or delimiter in new or _NEEDS_QUOTES.search(new):
            new = '"' + new.replace('"', '""') + '"'
        yield _spliced(raw, (first, last), new, start, encoding)


def _divided(raw: str, row: Row, encoding: Encoding) -> tuple[str, list[_Span]]:
    """Return the sign between the cells of a row, and where each cell stands: the one that gives the cells read."""
    for delimiter in DELIMITERS:
        sign = re.escape(delimiter)
        cell, spans, at = re.compile(f'"(?:[^"]|"")*"(?={sign}|[\r\n]|\\Z)|[^{sign}\r\n]*'), list[_Span](), 0
        while found := cell.match(raw, at):
            spans.append(found.span())
            if raw[found.end() : found.end() + 1] != delimiter:
                break
            at = found.end() + 1
        texts = [_current(_plain(raw[first:last]), encoding) for first, last in spans]
        if texts[: len(row.cells)] == list(row.cells):
            return delimiter, spans
    raise CannotSpliceError


def _plain(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell


def _current(text: str, encoding: Encoding) -> str:
    """Return a text as it was read: characters that got code points of their own later stand at these."""
    return gb18030.current(text)[0] if encoding.codec == GB18030 else text


def _of_document(
    document: Document, changes: Sequence[Change], file: BinaryIO, encoding: Encoding
) -> Iterator[_Splice]:
    if not changes:
        return
    raw, spans = _strings(file, document.place.offset, encoding)
    for change in changes:
        first, last = spans.get(change.at, (0, 0))
        if not last or _current(json.loads(raw[first:last]), encoding) != change.before:
            raise CannotSpliceError
        new = json.dumps(change.after, ensure_ascii=False)
        yield _spliced(raw, (first, last), new, document.place.offset, encoding)


def _strings(file: BinaryIO, start: int, encoding: Encoding) -> tuple[str, Mapping[Path, _Span]]:
    """Return the text from where a document starts, as much as holds it, and where the strings in it stand."""
    size = _WINDOW
    while True:
        file.seek(start)
        raw = file.read(size)
        text, spans = raw.decode(encoding.codec, "ignore"), dict[Path, _Span]()
        try:
            _walk(text, 0, (), spans)
        except IndexError:
            if len(raw) < size:
                raise CannotSpliceError from None
            size *= 2
        else:
            return text, spans


def _walk(text: str, at: int, path: Path, spans: dict[Path, _Span]) -> int:
    """Note the strings of the value at ``at``, and return where it ends; raise ``IndexError`` if it is cut."""
    at = _after_space(text, at)
    sign = text[at]
    if sign == '"':
        end = _end_of_string(text, at)
        spans[path] = at, end
        return end
    if sign not in "[{":
        return at + len(_SCALAR.match(text, at)[0])  # type: ignore[index]  # it matches anywhere
    at, number = _after_space(text, at + 1), 0
    while text[at] not in "]}":
        name: str | int = number
        if sign == "{":
            end = _end_of_string(text, at)
            name, at = json.loads(text[at:end]), _after_space(text, end) + 1
        at, number = _after_space(text, _walk(text, at, (*path, name), spans)), number + 1
        at = _after_space(text, at + 1) if text[at] == "," else at
    return at + 1


def _after_space(text: str, at: int) -> int:
    return _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it matches anywhere


def _end_of_string(text: str, at: int) -> int:
    found = _STRING.match(text, at)
    if found is None:
        raise IndexError
    return found.end()


def _spliced(raw: str, span: _Span, new: str, start: int, encoding: Encoding) -> _Splice:
    first, last = span
    at = start + len(raw[:first].encode(encoding.codec))
    return _Splice(at, at + len(raw[first:last].encode(encoding.codec)), new.encode(encoding.codec))
