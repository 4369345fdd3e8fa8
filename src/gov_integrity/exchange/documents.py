"""文书解析 — how does a JSON document become a record, or the findings that say why not?

Its values are taken by the record as they are. Never raises for bad data; a name that is not of the standard is told,
with where it stands.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from gov_integrity.exchange.placed import SCOPE, Outcome, Placed, lacking
from gov_integrity.exchange.row import Document
from gov_integrity.exchange.secret_marks import marked_in
from gov_integrity.exchange.text_signs import is_ordinary, signs_of_document
from gov_integrity.forms.element import PUBLIC, shown
from gov_integrity.forms.finding import ERROR, WARNING, Finding, Place
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Many, Parts
from gov_integrity.forms.near import the_nearest
from gov_integrity.forms.record import Part, Record
from gov_integrity.judgement import masking
from gov_integrity.standard import catalogue


def record_of_document(document: Document, record: str = "") -> Outcome:
    """Return the record of a JSON document, if it has the shape, and everything found on the way."""
    place, given = document.place, document.document
    if marked_in(given):
        return None, [Finding("SEC301", ERROR, place)]
    record_id = given.get("type", record)
    try:
        declared = catalogue.record_type(str(record_id))
    except LookupError:
        known = [each.record_id for each in catalogue.record_types()]
        told = shown(str(record_id), PUBLIC) if record_id else ""
        return None, [Finding("JSN200", ERROR, place.at("type"), told, {"near": the_nearest(str(record_id), known)})]
    strange: list[_Strange] = []
    own = _own(declared, {name: value for name, value in given.items() if name != "type"}, (), strange)
    findings = [_not_of_the_standard(each, place) for each in strange]
    findings += _signs(declared, own, place)
    taken = declared.take({"type": declared.record_id, **own})
    if isinstance(taken, Record):
        return Placed(taken, place), findings
    where = (place.at(str(wrong.path[0]), path="/" + "/".join(map(str, wrong.path))) for wrong in taken)
    return None, [*findings, *(lacking(declared, wrong, own, at) for wrong, at in zip(taken, where, strict=True))]


def _signs(record: type[Record], own: Mapping[str, object], place: Place) -> Iterator[Finding]:
    """Yield what is remarkable in the texts of a document; of a text that may not be shown, only that."""
    for name, value in own.items():
        if not isinstance(value, list | dict) and is_ordinary(value):
            continue
        element = record.elements[name]
        shown_to = masking.visibility(element, own.get(SCOPE))
        for code, slots in signs_of_document(element, value, shown_to):
            told = masking.seen(value, element, code, shown_to) if isinstance(value, str) else ""
            yield Finding(code, catalogue.notice(code).level, place.at(name), told, slots)


class _Strange(NamedTuple):
    """Something that a document says under a name that its part of the record does not have."""

    part: type[Part]
    path: tuple[str, ...]


def _own(
    part: type[Part], given: Mapping[str, object], path: tuple[str, ...], strange: list[_Strange]
) -> dict[str, object]:
    """Return what is given of the elements of the standard, also inside parts, and add the rest to ``strange``."""
    own: dict[str, object] = {}
    for name, value in given.items():
        element = part.elements.get(name)
        if element is None:
            strange.append(_Strange(part, (*path, name)))
        elif isinstance(value, list | dict):
            own[name] = _inside(element.kind, value, (*path, name), strange)
        elif value is not None:
            own[name] = value
    return own


def _inside(kind: Kind, value: object, path: tuple[str, ...], strange: list[_Strange]) -> object:
    if isinstance(kind, Many) and isinstance(value, list):
        return [_inside(kind.of, item, (*path, str(number)), strange) for number, item in enumerate(value)]
    if isinstance(kind, Parts) and isinstance(value, dict):
        return _own(kind.part, value, path, strange)
    return value


def _not_of_the_standard(strange: _Strange, place: Place) -> Finding:
    """Say that a name is not of the standard; of a name inside a part also where that is."""
    *outer, name = (shown(step, PUBLIC) for step in strange.path)
    at = place.at(outer[0], column=name, path="/".join(("", *outer, name))) if outer else place.at(column=name)
    return Finding("JSN047", WARNING, at, slots={"near": the_nearest(name, strange.part.elements)})
