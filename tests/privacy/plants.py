"""Markers for what must never be shown, and documents that hold them wherever a value is private."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final

from gov_integrity.forms.element import PUBLIC, Element
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Identified, Many, Parts, Pattern, Text
from gov_integrity.forms.record import Part, Record

NAME: Final = "张测试甲"
PHONE: Final = "19900007777"
# numbers that cannot be anyone's: no place has 899901
NUMBER: Final = "899901193503010013"
OLD_NUMBER: Final = NUMBER[:6] + NUMBER[8:17]
CODE: Final = "9A990100EXAMPZQWX7"
# what of them would tell who is meant; shorter pieces may stand in a date or a count
TELLING: Final = (NAME, PHONE, NUMBER, NUMBER[6:14], NUMBER[:12], OLD_NUMBER, CODE, CODE[8:], "测试甲", "张测试")

Document = dict[str, Any]
Hidden = Callable[[Element], bool]


def private(element: Element) -> bool:
    return element.visibility is not PUBLIC


def everything(element: Element) -> bool:
    """Every text, where the record itself is for nobody."""
    kind = element.kind.of if isinstance(element.kind, Many) else element.kind
    return private(element) or isinstance(kind, Text)


def marker(kind: Kind) -> Any:
    """Return a value that has the shape of a kind and tells who is meant, or nothing for a kind that cannot."""
    match kind:
        case Text(longest=longest):
            return f"{NAME}{PHONE}"[:longest]
        case Identified(identifier=identifier) if identifier.id == "uscc":
            return CODE
        case Identified() | Pattern():
            return NUMBER
        case Many(of=of):
            value = marker(of)
            return None if value is None else [value]
    return None


def planted(part: type[Part], document: Mapping[str, Any], hidden: Hidden = private) -> Document:
    """Return a document with a marker in every element that is hidden, also inside its parts."""
    found = dict(document)
    for name, element in part.elements.items():
        kind = element.kind.of if isinstance(element.kind, Many) else element.kind
        if isinstance(kind, Parts) and found.get(name):
            inner = found[name]
            found[name] = (
                [planted(kind.part, each, hidden) for each in inner]
                if isinstance(inner, list)
                else planted(kind.part, inner, hidden)
            )
        elif hidden(element) and (value := marker(element.kind)) is not None:
            found[name] = value
    return found


def spoiled(value: Any) -> Iterator[Any]:
    """Yield values that no element takes, each with what the value told; the first four are the likeliest."""
    text = value if isinstance(value, str) else f"{NAME}{NUMBER}"
    yield f"{text}\u0007"
    yield text * 999
    yield [text]
    yield f"{text[:4]}****{text[-4:]}"
    yield f" {text} "
    yield {text: text}
    yield [[{"x": text}]]
    yield int(NUMBER)
    yield "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text)
    yield text.lower()


WRONG: Final[tuple[Any, ...]] = (5, "\u0007", "2024-02-30", "99999999999999999.999", "无", [], {})


def faulty(record: type[Record], hidden: Hidden = private, *, most: int = 99) -> Iterator[Document]:
    """Yield documents with markers everywhere they must not show, and one thing wrong in each.

    ``most`` is how many wrong values each element is given.
    """
    base = planted(record, record.example, hidden)
    elements = record.elements.items()
    yield base
    yield {**base, "未知数据项": NAME, "x": {"y": [NUMBER, PHONE]}}
    yield {name: base[name] for name, element in elements if hidden(element) and name in base} | {"type": base["type"]}
    for name, element in elements:
        yield {key: value for key, value in base.items() if key != name}
        wrong = spoiled(marker(element.kind)) if hidden(element) else iter(WRONG)
        yield from ({**base, name: value} for value in islice(wrong, most))


def renamed(documents: Iterable[Document]) -> Iterator[Document]:
    """Yield documents under ids of their own, so that none is only a repetition."""
    for number, document in enumerate(documents):
        yield {**document, "id": f"document-{number}"} if isinstance(document.get("id"), str) else document
