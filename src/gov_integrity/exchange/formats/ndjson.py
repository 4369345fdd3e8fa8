"""NDJSON — one JSON record a line: the form for bulk exchange.

A bad line spoils itself only; a blank line is counted, so line numbers never shift.
"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.exchange.encoding import Encoding, survey
from gov_integrity.exchange.formats import Format, Part
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.physical.i_json import Loader, Refusal
from gov_integrity.exchange.physical.lines import Line, Lines
from gov_integrity.exchange.physical.magic import is_object_a_line
from gov_integrity.exchange.physical.watched import Watched
from gov_integrity.exchange.row import Blank, Document, Documents, Source
from gov_integrity.forms.finding import Finding, Place

_SPACE: Final = " \t\r\n"


def _sniff(head: bytes) -> bool:
    return is_object_a_line(head) is not False


def _read(source: Source, limits: Limits) -> Iterator[Part]:
    encoding, findings = survey(source, limits)
    yield from findings
    if encoding is not None:
        with source.open() as file:
            watched = Watched(file)
            yield Documents(source.name, _records(watched, encoding, source, limits))
            yield from watched.change_of(source)


def _records(file: Watched, encoding: Encoding, source: Source, limits: Limits) -> Iterator[Document | Blank | Finding]:
    lines, loader, number = Lines(file, encoding, source.place, limits), Loader(limits), 0
    for line in lines:
        if line.finding is None and not line.text.strip(_SPACE):
            yield Blank(Place(source.name, line=line.number))
            continue
        number += 1
        place = Place(source.name, line=line.number, record=number, offset=line.offset)
        yield line.finding or _record(line, place, loader)
    yield from lines.notes()


def _record(line: Line, place: Place, loader: Loader) -> Document | Finding:
    value = loader.load(line.text.rstrip("\r\n"))
    if isinstance(value, dict):
        return Document(place, value)
    if isinstance(value, Refusal):
        is_ended = value.code == "JSN041" and line.text.endswith(("\n", "\r"))
        return found("JSN039" if is_ended else value.code, place, value.slots, position=value.at + 1)
    return found("JSN040", place, type="{…}")


format = Format(id="ndjson", extensions=(".ndjson", ".jsonl"), sniff=_sniff, read=_read)  # noqa: A001 - its name in every module
