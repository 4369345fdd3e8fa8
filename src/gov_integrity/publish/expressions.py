"""表达式导出 — how does a platform in any language run every check of a record by itself?

Each record type has one file: its checks as trees of single-word objects, the kinds of the elements that they read,
and what the trees do not say as declared gaps. What the words look up (working days, check characters, divisions)
stands in tables beside. ``VERSION`` counts changes of the words, not of the checks.
"""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any, Final

from gov_integrity.forms import expr
from gov_integrity.forms.element import Element
from gov_integrity.forms.expr import Condition, Expr, Scalar
from gov_integrity.forms.identifier import Identifier
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Identified, Many, Parts
from gov_integrity.forms.quantities import Fen
from gov_integrity.forms.record import Record
from gov_integrity.judgement.engine import Judged, checks_of, judged_of, number_check
from gov_integrity.publish.json_schema import urn
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.codelists import divisions

VERSION: Final = 1
SEVERAL_RECORDS: Final = "several-records"
NOT_PORTABLE: Final = "number-not-portable"

Tree = dict[str, Any]


def of_record(record: type[Record]) -> Tree:
    """Return everything that is judged of one record type, and what is not exported with its reason."""
    judged = [each for each in judged_of(record) if not _not_portable(each)]
    numbers = [element for element in record.elements.values() if _is_portable_number(element)]
    return {
        "$schema": urn("schema", "expressions"),
        "$id": urn("expressions", record.record_id),
        "version": VERSION,
        "record": record.record_id,
        "elements": _read_kinds(record, judged),
        "checks": [_check(each) for each in judged],
        "numbers": [
            {"id": number_check(element), "element": element.name, "identifier": element.kind.identifier.id}
            for element in numbers
            if isinstance(element.kind, Identified)
        ],
        "gaps": [{"check": check, "reason": reason} for check, reason in gaps(record)],
    }


def gaps(record: type[Record]) -> Iterator[tuple[str, str]]:
    """Yield the checks of a record type that are not exported, each with the reason."""
    yield from ((check.id, SEVERAL_RECORDS) for check in checks_of(record) if not isinstance(check.fails, Condition))
    yield from ((each.id, NOT_PORTABLE) for each in judged_of(record) if _not_portable(each))
    for element in record.elements.values():
        if isinstance(element.kind, Identified) and not _is_portable_number(element):
            yield number_check(element), NOT_PORTABLE


def calendar_table() -> Tree:
    """Return the working days of every year that has a notice; a count that leaves these years has no answer."""
    return {
        **_head("calendar"),
        "years": {
            str(year.year): {
                "title": year.title,
                "number": year.number,
                "confidence": str(year.confidence),
                "off": sorted(day.isoformat() for day in year.off),
                "work": sorted(day.isoformat() for day in year.work),
            }
            for year in calendar().years.values()
        },
    }


def identifier_table() -> Tree:
    """Return how the numbers of every identifier are judged, where other languages can."""
    return {
        **_head("identifiers"),
        "identifiers": {each.id: _identifier(each) for each in catalogue.identifiers() if each.portable},
        "gaps": [each.id for each in catalogue.identifiers() if not each.portable],
    }


def division_table() -> Tree:
    """Return the years in which each division code meant a place: from, until; null is unknown, or still."""
    register = divisions.register()
    return {
        **_head("divisions"),
        "first_year": register.first_year,
        "last_year": register.last_year,
        "codes": {code: [[each.began, each.ended] for each in register.of(code)] for code in sorted(register.rows)},
    }


def tree(expression: Expr) -> Tree:  # noqa: C901, PLR0912 - one case a form of words
    """Return an expression as an object whose only key is its word."""
    word = word_of(type(expression))
    match expression:
        case expr.Literal(constant):
            return {word: _constant(constant)}
        case expr.On():
            return {word: True}
        case expr.Value(name):
            return {word: name}
        case expr.Total(parts, name):
            return {word: [parts, name]}
        case expr.AllOf(of) | expr.AnyOf(of):
            return {word: [tree(part) for part in of]}
        case expr.Not(inside) | expr.Absent(inside):
            return {word: tree(inside)}
        case expr.OneOf(inside, constants):
            return {word: [tree(inside), [_constant(each) for each in constants]]}
        case expr.Starts(inside, prefixes, at):
            return {word: [tree(inside), list(prefixes), *([at] if at else [])]}
        case expr.Has(inside, constant):
            return {word: [tree(inside), _constant(constant)]}
        case expr.WellFormed(inside, identifier):
            return {word: [tree(inside), identifier.id]}
        case expr.DaysAfter(day, count) | expr.MonthsAfter(day, count) | expr.WorkdaysAfter(day, count):
            return {word: [tree(day), count]}
        case expr.Plus(left, right) | expr.Minus(left, right) | expr.Times(left, right):
            return {word: [tree(left), tree(right)]}
        case expr.Is(left, right) | expr.Before(left, right) | expr.Below(left, right):
            return {word: [tree(left), tree(right)]}
    raise TypeError(expression)


def word_of(word: type[Expr]) -> str:
    """Return the name of a word in exported files: ``AllOf`` is ``all_of``."""
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in word.__name__).lstrip("_")


def kind_name(kind: Kind) -> str:
    """Return the name of a kind in exported files."""
    return type(kind).__name__.lower()


def _constant(constant: Scalar) -> object:
    match constant:
        case bool():
            return constant
        case Fen():
            return {"money": constant.yuan}
        case int():
            return constant
        case date():
            return {"day": constant.isoformat()}
    return str(constant)


def _check(judged: Judged) -> Tree:
    when = {} if judged.when is None else {"when": tree(judged.when)}
    return {
        "id": judged.id,
        "code": judged.code,
        "level": str(judged.level),
        "element": judged.elements[0],
        **when,
        "fails": tree(judged.fails),
    }


def _read_kinds(record: type[Record], judged: list[Judged]) -> Tree:
    conditions = [each for judge in judged for each in (judge.fails, judge.when) if each is not None]
    read = {name for condition in conditions for name in expr.elements_of(condition)}
    return {name: kind_of(element.kind) for name, element in record.elements.items() if name in read}


def kind_of(kind: Kind) -> object:
    """Return the kind of an element as exported files say it: its name, or what a list or a part holds."""
    if isinstance(kind, Many):
        return {"many": kind_of(kind.of)}
    if isinstance(kind, Parts):
        return {"parts": {name: kind_of(element.kind) for name, element in kind.part.elements.items()}}
    return kind_name(kind)


def _identifier(identifier: Identifier) -> Tree:
    facts = asdict(identifier.portable) if identifier.portable else {}
    return {
        "title": identifier.title.zh,
        "pattern": identifier.pattern,
        "depends_on_day": identifier.depends_on_day,
        **facts,
    }


def _is_portable_number(element: Element) -> bool:
    return isinstance(element.kind, Identified) and element.kind.identifier.portable is not None


def _not_portable(judged: Judged) -> bool:
    conditions: list[Condition] = [each for each in (judged.fails, judged.when) if each is not None]
    words = (part for condition in conditions for part in condition.all_parts())
    return any(isinstance(word, expr.WellFormed) and word.identifier.portable is None for word in words)


def _head(name: str) -> Tree:
    return {"$schema": urn("schema", name), "$id": urn("expressions", name), "version": VERSION}
