"""XML — records as elements: every element whose children hold nothing but text is one, its children are its cells.

The bytes are decoded here and never by the parser, which knows no GB18030 under the name of GB2312; a document type is
refused before it is parsed. Read twice: once for the columns, once for the rows. ``line`` counts the records, whatever
the lines of the file; elements of another name than the first are a table of their own.
"""

import codecs
import re
from collections.abc import Iterator
from typing import Any, Final

from gov_integrity.exchange.encoding import GB18030, UTF_8, Encoding, survey
from gov_integrity.exchange.formats import Format, Part
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import RefusedError, found
from gov_integrity.exchange.physical.watched import Watched
from gov_integrity.exchange.physical.width import fitted
from gov_integrity.exchange.row import Grid, MissingExtraError, Row, Source
from gov_integrity.forms.finding import Finding, Place

_EXTRA: Final = "xml"
_BLOCK: Final = 2**16
_HEADERS: Final = frozenset({"header", "head"})  # of a message: who sends it, and no record
_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*\?>")
_ENCODING: Final = re.compile(r"""encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_DOCUMENT_TYPE: Final = "<!DOCTYPE"
_CHINESE: Final = frozenset({"gb2312", "gbk", "gb18030", "gb_2312-80", "cp936"})
_LONGEST_DECLARATION: Final = 512


def _sniff(head: bytes) -> bool:
    return head.lstrip().startswith(b"<?xml") and b"<html" not in head[:_LONGEST_DECLARATION].lower()


def _read(source: Source, limits: Limits) -> Iterator[Part]:
    encoding, findings = survey(source, limits)
    yield from findings
    if encoding is None:
        return
    try:
        tables = _tables(source, encoding, limits)
        if not tables:
            yield found("XML097", source.place)
        for name, columns in tables.items():
            sheet = name if len(tables) > 1 else ""
            yield Grid(source.name, sheet, _rows(source, encoding, limits, name, columns, sheet))
        with source.open() as file:
            yield from Watched(file).change_of(source)
    except RefusedError as error:
        yield error.finding


def _tables(source: Source, encoding: Encoding, limits: Limits) -> dict[str, list[str]]:
    """Return the columns of every kind of record, in the order in which they first come."""
    tables: dict[str, list[str]] = {}
    for name, cells in _records(source, encoding, limits):
        columns = tables.setdefault(name, [])
        columns += (each for each in cells if each not in columns)
        if len(columns) > limits.columns:
            raise RefusedError(found("CSV203", source.place, seen=len(columns), limit=limits.columns))
    return tables


def _rows(  # noqa: PLR0913, PLR0917 - a source, how it is read, and which of its tables
    source: Source, encoding: Encoding, limits: Limits, name: str, columns: list[str], sheet: str
) -> Iterator[Row | Finding]:
    place = Place(source.name, sheet)
    yield Row(place, tuple(columns))
    try:
        for number, (own, cells) in enumerate(_records(source, encoding, limits), 1):
            if own == name:
                here = place._replace(line=number)
                texts = fitted([cells.get(column, "") for column in columns], here, limits)
                yield texts if isinstance(texts, Finding) else Row(here, (*texts, *[""] * (len(columns) - len(texts))))
    except RefusedError as error:  # the file changed since its columns were read
        yield error.finding


def _records(source: Source, encoding: Encoding, limits: Limits) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the name and the cells of every record; raise ``RefusedError`` where the file cannot be read on."""
    try:
        from lxml import etree  # noqa: PLC0415 - an optional component
    except ImportError:
        raise MissingExtraError(_EXTRA) from None
    parser: Any = etree.XMLPullParser(
        events=("start", "end"), encoding=UTF_8, resolve_entities=False, no_network=True, load_dtd=False,
        huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    inside: list[bool] = []  # of every element that is open: whether it holds more than text
    try:
        for event, element in _events(parser, source, encoding, limits):
            if event == "start":
                inside.append(False)
                if len(inside) > limits.json_depth:
                    raise RefusedError(found("XML095", source.place, limit=limits.json_depth))
                continue
            is_nested, is_leaf = inside.pop(), not len(element)
            if is_leaf and not is_nested:
                continue  # a cell, which waits for its record
            if inside:
                inside[-1] = True
            if not is_nested and _local(element.tag).casefold() not in _HEADERS:
                yield _local(element.tag), _cells(element, source.place, limits)
            _forget(element)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise RefusedError(found("XML380", source.place._replace(line=line), position=column)) from None


def _events(parser: Any, source: Source, encoding: Encoding, limits: Limits) -> Iterator[tuple[str, Any]]:
    """Yield the start and the end of every element; a text that the parser would have to keep whole has a limit."""
    unbroken = 0
    for text in _texts(source, encoding):
        raw = text.encode()
        broken: SyntaxError | None = None
        try:
            parser.feed(raw)
        except SyntaxError as error:  # what stands before it comes first: the parser has a depth of its own, too
            broken = error
        unbroken += len(raw)
        for event, element in parser.read_events():
            unbroken = 0
            yield event, element
        if broken is not None:
            raise broken
        if unbroken > limits.record_bytes:
            raise RefusedError(found("XML096", source.place, limit=limits.record_bytes))
    parser.close()


def _cells(element: Any, place: Place, limits: Limits) -> dict[str, str]:
    """Return the attributes and the children of a record, by their names without prefixes."""
    cells = {_local(key): text for key, text in element.attrib.items()}
    for child in element:
        text = (child.text or "").strip()
        if len(text) > limits.record_bytes:
            raise RefusedError(found("XML096", place, limit=limits.record_bytes))
        cells[_local(child.tag)] = text or cells.get(_local(child.tag), "")
    return cells


def _forget(element: Any) -> None:
    """Drop what was read, so that memory does not grow with the file."""
    element.clear(keep_tail=False)
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def _texts(source: Source, encoding: Encoding) -> Iterator[str]:
    """Yield the text of a file without its declaration; raise ``RefusedError`` for a document type or a bad byte."""
    decoder = codecs.getincrementaldecoder(encoding.codec)()
    with source.open() as file:
        file.read(encoding.mark)
        before, first, offset = "", True, encoding.mark
        try:
            while block := file.read(_BLOCK):
                text = decoder.decode(block)
                offset += len(block)
                if first and text:
                    text, first = _undeclared(text, encoding, source), False
                if _DOCUMENT_TYPE in before + text:
                    raise RefusedError(found("SEC085", source.place))
                before = text[-len(_DOCUMENT_TYPE) :]
                yield text
            yield decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            at = offset + error.start
            slots: dict[str, object] = {"position": "—", "byte": f"0x{error.object[error.start]:02X}"}
            code = "ENC025" if error.end == len(error.object) else "ENC024"
            raise RefusedError(found(code, source.place._replace(offset=at), slots, main=encoding.codec)) from None


def _undeclared(text: str, encoding: Encoding, source: Source) -> str:
    """Return the start of a file without its declaration; one that names another encoding than the bytes is told."""
    declared = _DECLARATION.match(text)
    if declared is None:
        return text
    said = _ENCODING.search(declared[0])
    named = said[1].lower() if said else UTF_8
    is_chinese = encoding.codec == GB18030
    if is_chinese and named not in _CHINESE:
        slots: dict[str, object] = {"position": 1, "byte": "—", "kind": GB18030.upper(), "main": named.upper()}
        raise RefusedError(found("ENC023", source.place._replace(line=1), slots))
    return text[declared.end() :]


format = Format(id="xml", extensions=(".xml",), sniff=_sniff, read=_read)  # noqa: A001 - its name in every module
