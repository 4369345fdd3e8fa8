"""页面所据 — what must a browser know of the declarations to say of a record what this library says?

The shapes are the published schemas, the checks the exported expressions, the sentences those of the notices. What is
here beside them is how a value that is not of its kind is explained, and what a message may show of a value. It holds
facts only: a reader in another language needs no more.
"""

from typing import Any, Final

from gov_integrity import __version__
from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.element import Element
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Parts, Pattern, Ref, Text
from gov_integrity.forms.quantities import Amount, Count, Day, Money
from gov_integrity.forms.record import Part, Record
from gov_integrity.judgement import masking
from gov_integrity.publish import expressions, sentences
from gov_integrity.publish.check_page.words import WORDS
from gov_integrity.publish.json_schema import EDITION
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists import divisions
from gov_integrity.standard.layouts.native import layout as native

Plain = dict[str, Any]

LOOKED_UP: Final = ("calendar", "identifiers", "divisions")


def facts() -> Plain:
    """Return everything as plain data; each fact stands with its declaration, none here."""
    tables = (expressions.calendar_table(), expressions.identifier_table(), expressions.division_table())
    return {
        "edition": EDITION,
        "release": __version__,
        "words": {name: {"zh": say.zh, "en": say.en} for name, say in WORDS.items()},
        "levels": {language: dict(told) for language, told in sentences.LEVELS.items()},
        "notices": {code: _notice(code) for code in sorted(catalogue.notices())},
        "lists": _lists(),
        "records": {record.record_id: _record(record) for record in catalogue.record_types()},
        "expressions": {each.record_id: expressions.of_record(each) for each in catalogue.record_types()},
        "tables": dict(zip(LOOKED_UP, tables, strict=True)),
        "scopes": {str(scope): str(seen_by) for scope, seen_by in masking.SCOPES.items()},
        "successors": _successors(),
    }


def _notice(code: str) -> Plain:
    notice = catalogue.notice(code)
    told = {
        "level": str(notice.level),
        "says": [notice.says.zh, notice.says.en],
        "todo": [notice.todo.zh, notice.todo.en],
    }
    return told | ({"hides": True} if getattr(notice, "hides_value", False) else {})


def _record(record: type[Record]) -> Plain:
    table = next((table for table in native.tables if table.record is record), None)
    return {
        "title": [record.record_title, record.record_id],
        "elements": _elements(record),
        "in_tables": table is not None,
        "example": {"type": record.record_id, **record.example},
        "gaps": [check for check, _reason in expressions.gaps(record)],
    }


def _elements(part: type[Part]) -> Plain:
    return {name: _element(element) for name, element in part.elements.items()}


def _element(element: Element) -> Plain:
    return {
        "title": [element.title, element.title_en],
        "visibility": str(element.visibility),
        **({"required": True} if element.required is True else {}),
        **_kind(element.kind),
    }


def _kind(kind: Kind) -> Plain:
    return {"kind": expressions.kind_name(kind), "nothing": sorted(kind.null_words), **_details(kind)}


def _details(kind: Kind) -> Plain:  # noqa: C901 - one case a kind
    match kind:
        case Text(longest, lines):
            return {"longest": longest, "lines": lines}
        case Pattern(pattern, shortest, longest, code):
            return {"pattern": pattern, "shortest": shortest, "longest": longest, "code": code}
        case Identified(number):
            shape = {"pattern": number.pattern, "shortest": number.shortest, "longest": number.longest}
            return {"identifier": number.id, "secret": number.secret, **shape}
        case Coded(codes):
            return {"list": codes.__name__}
        case Day(forever):
            return {"forever": forever}
        case Money(signed) | Amount(signed):
            return {"signed": signed, "pattern": _inside_anchors(kind)}
        case Count(least, most):
            return {"least": least, "most": most}
        case Flag():
            return {"words": dict(kind.words)}
        case Ref() | Link():
            return {"pattern": kind.pattern}
        case Parts(part):
            return {"part": part.__name__, "elements": _elements(part)}
        case Many(of, least, most):
            return {"of": _kind(of), "least": least, "most": most}
    raise TypeError(kind)


def _inside_anchors(kind: Money | Amount) -> str:
    return str(kind.shape()["pattern"]).removeprefix("^(?:").removesuffix(")$")


def _lists() -> Plain:
    """Return the code lists of elements by the name that kinds use: title, codes, and every spelling of a code."""
    return {codes.__name__: _list(codes) for codes in catalogue.code_lists()}


def _list(codes: type[CodeList]) -> Plain:
    return {
        "title": [codes.list_title.zh, codes.list_title.en],
        "codes": [str(member.value) for member in codes],
        "words": codes.words(),
        "offered": [[str(member), member.label(), member.label("en"), member.spellings] for member in codes.offered()],
    }


def _successors() -> Plain:
    """Return the codes that came after the last ended meaning of each division code that ended."""
    register = divisions.register()
    found = {code: [list(each.successors) for each in register.of(code)] for code in sorted(register.rows)}
    return {code: each for code, each in found.items() if any(each)}
