"""JSON — an array of records, one record, or an object with ``records``.

Records before a cut or a syntax error between records are still read; one with an error inside spoils itself only.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from gov_integrity.exchange.encoding import GB18030, Encoding, survey
from gov_integrity.exchange.formats import Format, Part
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical import gb18030
from gov_integrity.exchange.physical.characters import Characters
from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.physical.i_json import Loader, Refusal
from gov_integrity.exchange.physical.json_records import JsonRecords, Piece
from gov_integrity.exchange.physical.magic import is_json, is_object_a_line
from gov_integrity.exchange.physical.watched import Watched
from gov_integrity.exchange.row import Blank, Document, Documents, Source
from gov_integrity.forms.finding import Finding, Place

_LONE_VALUE: Final = re.compile(rb'"[^"\\]*"|-?[0-9.]+|true|false|null')


def _sniff(head: bytes) -> bool:
    """A lone value is JSON too, though no record; the same text in a file called .csv is a cell."""
    if _LONE_VALUE.fullmatch(head.strip()):
        return True
    return is_json(head) and is_object_a_line(head) is not True


def _read(source: Source, limits: Limits) -> Iterator[Part]:
    encoding, findings = survey(source, limits)
    yield from findings
    if encoding is not None:
        with source.open() as file:
            watched = Watched(file)
            yield Documents(source.name, _records(watched, encoding, source, limits))
            yield from watched.change_of(source)


def _records(file: Watched, encoding: Encoding, source: Source, limits: Limits) -> Iterator[Document | Blank | Finding]:
    characters, loader = Characters(file, encoding, source.place), Loader(limits)
    moved: set[str] = set()
    changed = number = 0
    for piece in JsonRecords(characters, source.place, limits):
        number += 1
        if isinstance(piece, Finding):
            yield replace(piece, place=piece.place._replace(record=number))
            continue
        text, old = gb18030.current(piece.text) if encoding.codec == GB18030 else (piece.text, frozenset())
        moved |= old
        changed += bool(old)
        yield _record(piece._replace(text=text), number, source, loader)
    if moved:
        yield gb18030.note(moved, changed, source.place)


def _record(piece: Piece, number: int, source: Source, loader: Loader) -> Document | Finding:
    place = Place(source.name, line=piece.line, record=number, offset=piece.offset)
    value = loader.load(piece.text)
    if isinstance(value, dict):
        return Document(place, value)
    refusal = value if isinstance(value, Refusal) else Refusal("JSN040", slots={"type": "{…}"})
    before = piece.text[: max(refusal.at, 0)]
    column = len(before) - before.rfind("\n") - 1 if "\n" in before else piece.column + len(before)
    place = place._replace(line=piece.line + before.count("\n"))
    return found(refusal.code, place, refusal.slots, position=column + 1)


format = Format(id="json", extensions=(".json",), sniff=_sniff, read=_read)  # noqa: A001 - its name in every module
