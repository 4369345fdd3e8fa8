"""JSON Schema — how does a platform in any language check the shape of a document?

Written by us from the elements, not by a dependency, so that it changes only when the standard does. Only words that
all engines read alike are used. An obligation under a condition becomes ``if``/``then``; a condition that JSON Schema
cannot say is a declared gap.
"""

from collections.abc import Iterator
from typing import Any, Final

from gov_integrity.forms import expr
from gov_integrity.forms.codelist import Code, CodeList
from gov_integrity.forms.element import Element
from gov_integrity.forms.expr import Condition
from gov_integrity.forms.kind import Kind, Schema
from gov_integrity.forms.kinds import Coded, Many, Parts
from gov_integrity.forms.record import Part, Record
from gov_integrity.standard import catalogue

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
EDITION: Final = "1.0"
URN: Final = "urn:gov-integrity"


def urn(family: str, thing_id: str) -> str:
    """Return the permanent name of a thing of the standard."""
    return f"{URN}:{EDITION}:{family}:{thing_id}"


def record_schema(record: type[Record]) -> Schema:
    """Return the JSON Schema of the documents of one record type."""
    head: Schema = {
        "$schema": DIALECT,
        "$id": urn("record", record.record_id),
        "title": record.record_title,
        "description": record.record_meaning,
    }
    return {**head, **_object(record, {"type": {"const": record.record_id}})}


def code_list_schema(codes: type[CodeList], list_id: str) -> Schema:
    """Return the JSON Schema of one code list: each code with its titles, and its first and last day if it has any."""
    return {
        "$schema": DIALECT,
        "$id": urn("codelist", list_id),
        "title": codes.list_title.zh,
        "description": codes.list_meaning.zh,
        "type": "string",
        "oneOf": [
            {
                "const": member.value,
                "title": member.declared.title.zh,
                "description": member.declared.title.en,
                **_days(member.declared),
            }
            for member in codes
        ],
    }


def _days(code: Code) -> Schema:
    told = {"x-since": code.since, "x-until": code.until}
    days = {name: day.isoformat() for name, day in told.items() if day is not None}
    return {**days, **({"x-replaced-by": code.replaced_by} if code.replaced_by else {})}


def bundle() -> Schema:
    """Return one schema that accepts a document of any record type, with all of them inside."""
    records = catalogue.record_types()
    return {
        "$schema": DIALECT,
        "$id": urn("bundle", "records"),
        "title": "政务诚信数据标准：全部记录",
        "oneOf": [{"$ref": f"#/$defs/{record.record_id}"} for record in records],
        "$defs": {record.record_id: _inside(record_schema(record)) for record in records},
    }


def _inside(schema: Schema) -> Schema:
    """Return a schema as a part of another document: with a name of its own some engines look for it very slowly."""
    return {name: said for name, said in schema.items() if name not in {"$schema", "$id"}}


def _object(part: type[Part], first: Schema) -> Schema:
    required = [name for name, element in part.elements.items() if element.required is True]
    schema: Schema = {
        "type": "object",
        "properties": {**first, **{name: _property(element) for name, element in part.elements.items()}},
        "required": [*first, *required],
        "additionalProperties": False,
    }
    conditions = [condition for element in part.elements.values() for condition in _conditions(element)]
    return {**schema, "allOf": conditions} if conditions else schema


def _property(element: Element) -> Schema:
    shape = _shape(element.kind)
    told: Schema = {"title": element.title, "description": element.meaning, "x-visibility": str(element.visibility)}
    return {**told, **shape} if element.required is True else {**told, "anyOf": [shape, {"type": "null"}]}


def _shape(kind: Kind) -> Schema:
    if isinstance(kind, Parts):
        return _object(kind.part, {})
    if isinstance(kind, Many):
        return {**kind.shape_of_list(), "items": _shape(kind.of)}
    if isinstance(kind, Coded):
        return {**kind.shape(), "x-code-list": kind.codes.__name__}
    return kind.shape()


def _conditions(element: Element) -> Iterator[Schema]:
    given = _present(element.name)
    if isinstance(element.required, Condition) and (when := said(element.required)) is not None:
        yield {"if": when, "then": given}
    if element.forbidden is not None and (when := said(element.forbidden)) is not None:
        yield {"if": when, "then": {"not": given}}


def _present(name: str) -> Schema:
    return {"properties": {name: {"not": {"type": "null"}}}, "required": [name]}


def said(condition: Condition) -> Schema | None:
    """Return the schema of the documents for which a condition is true, or ``None`` where JSON Schema cannot say it."""
    match condition:
        case expr.AllOf(of) | expr.AnyOf(of):
            parts = [said(part) for part in of]
            word = "allOf" if isinstance(condition, expr.AllOf) else "anyOf"
            return None if None in parts else {word: parts}
        case expr.Not(expr.Absent(expr.Value(name))):
            return _present(name)
        case expr.Absent(expr.Value(name)):
            return {"not": _present(name)}
        case expr.Not(of):
            return _said_false(of)
        case expr.Is(expr.Value(name), expr.Literal(constant)):
            return _valued(name, {"const": _plain(constant)})
        case expr.OneOf(expr.Value(name), values):
            return _valued(name, {"enum": [_plain(value) for value in values]})
        case expr.Has(expr.Value(name), item):
            return _valued(name, {"type": "array", "contains": {"const": _plain(item)}})
    return None


def _said_false(condition: Condition) -> Schema | None:
    """The documents for which a comparison is false: its element is given, and the comparison is not true."""
    true = said(condition)
    names = expr.elements_of(condition)
    if true is None or not isinstance(condition, expr.Is | expr.OneOf | expr.Has):
        return None
    return {"allOf": [*(_present(name) for name in sorted(names)), {"not": true}]}


def _valued(name: str, shape: Schema) -> Schema:
    return {"properties": {name: shape}, "required": [name]}


def _plain(constant: Any) -> object:
    return constant if isinstance(constant, bool | int) else str(constant)


def gaps() -> tuple[str, ...]:
    """Return the obligations that the published schemas cannot say, as ``record.element``."""
    return tuple(
        f"{record.record_id}.{element.name}"
        for record in catalogue.record_types()
        for element in record.elements.values()
        for condition in (element.required, element.forbidden)
        if isinstance(condition, Condition) and said(condition) is None
    )
