"""形状用例 — which documents show the shape of a record type, and which just miss it?

A record's own example, and the example with one thing changed: an element gone, one too many, a value at the edge of
its kind or one step beyond. Each kind is tried where it first stands; obligations under a condition everywhere.
"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.element import Element
from gov_integrity.forms.expr import Condition, elements_of
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Pattern, Ref, Text
from gov_integrity.forms.quantities import Amount, Count, Day, Money
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say
from gov_integrity.judgement.compiled import tests
from gov_integrity.publish.conformance.case import Case, Level
from gov_integrity.publish.json_schema import said, urn
from gov_integrity.standard import catalogue

EXAMPLE: Final = Say("完整示例", "the full example")
WITHOUT: Final = Say("缺少必填的“{title}”", "the required {title_en} is missing")
UNKNOWN: Final = Say("多出没有的数据项", "an element that there is not")
OTHER_TYPE: Final = Say("记录类型不对", "another record type")
EDGE: Final = Say("“{title}”取边界值", "{title_en} at an edge of its kind")
BEYOND: Final = Say("“{title}”越过边界", "{title_en} beyond an edge of its kind")
OBLIGED: Final = Say("缺少在此条件下必填的“{title}”", "{title_en}, required under this condition, is missing")
FREE: Final = Say("“{title}”在此条件下不必填", "{title_en} is not required under this condition")

_HAN: Final = "字"
_ASTRAL: Final = "𠮷"
_DAYS: Final = ("1900-01-01", "2000-02-29", "2024-02-29", "2199-12-31", "forever")
_NO_DAYS: Final = (
    *("1899-12-31", "1900-02-29", "2024-02-30", "2200-01-01", "2024-2-9", "２０２４-02-29", "2024-02-29\n", 20240229),
)
_NUMBERS: Final = ("0", "0.01", "-0.01", "0.000001", "1e5", "007", "１２", "12\n", "1,000", 12, "999999999999999.99")


def shape_cases() -> Iterator[Case]:
    """Yield the cases of shape of every record type."""
    tried: set[tuple[Kind, bool]] = set()
    for record in catalogue.record_types():
        yield _case(record, None, EXAMPLE, {}, valid=True)
        yield _case(record, None, OTHER_TYPE, {"type": f"{record.record_id}s"}, valid=False)
        yield _case(record, None, UNKNOWN, {"没有的数据项": "1"}, valid=False)
        for element in record.elements.values():
            if element.required is True:
                yield _case(record, element, WITHOUT, {element.name: None}, valid=False)
            if (place := (element.kind, element.required is True)) not in tried:
                tried.add(place)
                yield from _edges(record, element)
        yield from _obliged(record)


def _edges(record: type[Record], element: Element) -> Iterator[Case]:
    for value in _values(element.kind):
        fits = isinstance(record.take({**record.example, element.name: value}), Record)
        if not (fits and _is_read(record, element.name)):  # what a condition reads may oblige another element
            yield _case(record, element, EDGE if fits else BEYOND, {element.name: value}, valid=fits)


def _values(kind: Kind) -> tuple[object, ...]:
    match kind:
        case Text(longest, lines):
            long = (_HAN * longest, _ASTRAL * longest, _HAN * (longest + 1), "")
            return (*long, "e\u0301", "a\x00", "a\x7f", "a\nb", 1) if lines else (*long, "a\n", "a\u0085", True)
        case Identified(identifier):
            return (*identifier.valid, *(number for number, _code in identifier.invalid))
        case Coded(codes):
            return (*(str(member.value) for member in codes), "no_such_code", "")
        case Day():
            return (*_DAYS, *_NO_DAYS)
        case Money() | Amount():
            return _NUMBERS
        case Count(least, most):
            return (least, least - 1, most, most + 1, 1.5, str(least))
        case Flag():
            return (True, False, "是", 1)
        case Pattern() | Ref() | Link():
            shape = kind.shape()
            return ("", "a" * (shape["maxLength"] + 1), "a\n", "字", 1)
        case Many(least=least):
            return ([], {}, "a") if least == 0 else ([], "a")
    return ({}, [], "a")


def _is_read(record: type[Record], name: str) -> bool:
    """Return whether an obligation under a condition depends on the element, or is its own."""
    obliging = [(each.name, condition) for each in record.elements.values() for condition in _obligations(each)]
    return any(name == own or name in elements_of(condition) for own, condition in obliging)


def _obligations(element: Element) -> list[Condition]:
    return [each for each in (element.required, element.forbidden) if isinstance(each, Condition)]


def _obliged(record: type[Record]) -> Iterator[Case]:
    """Yield the example without each element that a condition requires, as far as the schemas say the condition."""
    for element in record.elements.values():
        condition = element.required
        if isinstance(condition, Condition) and said(condition) is not None and element.name in record.example:
            changed = {name: value for name, value in record.example.items() if name != element.name}
            rest = record.take(changed)
            if isinstance(rest, Record) and _keeps_others(rest, element):
                owed = tests(condition, Calendar(()))(rest, None) is True
                yield _case(record, element, OBLIGED if owed else FREE, {element.name: None}, valid=not owed)


def _keeps_others(record: Record, element: Element) -> bool:
    """Return whether no other obligation of the record depends on the element."""
    others = (each for each in record.elements.values() if each.name != element.name)
    return not any(element.name in elements_of(condition) for each in others for condition in _obligations(each))


def _case(record: type[Record], about: Element | None, says: Say, changes: dict[str, object], *, valid: bool) -> Case:
    title = {"title": about.title, "title_en": about.title_en} if about else {}
    document = {name: value for name, value in {**record.example, **changes}.items() if value is not None}
    return Case(
        level=Level.SHAPE,
        about=record.record_id,
        says=Say(says.in_("zh", title), says.in_("en", title)),
        tests=urn("element", f"{record.record_id}.{about.name}") if about else urn("record", record.record_id),
        given={"record": record.record_id, "document": document},
        expect={"valid": valid},
        passages=about.cite if about else (),
    )
