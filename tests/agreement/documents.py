"""Documents for the agreement tests: good ones made of the declared elements, and what a sender may do to them."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice, product

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from gov_integrity.forms.element import Element
from gov_integrity.forms.expr import Condition, elements_of
from gov_integrity.forms.kind import Kind, Misread
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Parts, Pattern, Ref, Text
from gov_integrity.forms.quantities import LARGEST_COUNT, Amount, Count, Day, Money
from gov_integrity.forms.record import Part, Record
from gov_integrity.standard import catalogue

Document = dict[str, object]

# fmt: off
HOSTILE: tuple[object, ...] = (
    "", " ", "a\n", "\na", "a\x00", "\x7f", "\x85", "\u2028", "a\u2028", "1\u2029",
    "\u202e\u200b", "\ufeff", "e\u0301", "𠮷", "👨\u200d👩",
    "<script>", "=cmd|'/c calc'!A0", "'; drop table x --", "{{7*7}}", "../..", "%s%n", "\\d+",
    "２０２４-02-29", "2024-02-29\n", "2024-02-30", "1900-02-29", "1899-12-31", "2200-01-01", "2024-2-9",
    "1709164800", "forever", "forever\n", "Forever", "长期", "-0", "007", "1e5", "１２", "12\n", "12.345", "-0.01",
    "1" * 41, "NaN", "91410105005000018Q\n", "9１410105005000018Q", "91410105005000018q", "４１０１０５", "external:",
    "javascript:a", True, False, 0, 1, -1, 1.0, 1.5, -0.0, 2**53, 10**30, None,
    [], {}, [[]], [None], ["a", None], [""], [{}], [{"a": 1}], {"a": 1}, ["fine", "fine"], ["罚款"],
)
FEW_HOSTILE: tuple[object, ...] = (None, "", "\n", "𠮷\x00", 1, True, [], {})
TYPES: tuple[object, ...] = (
    "", "Contract", "contract ", "contract\n", "no-such-record", None, True, 1, ["contract"], {},
)
EXTRA_KEYS = (
    "额外", "about-name", "About_name", "about_name ", "Type", "", "__class__", "𠮷", "elements", "record_id",
)
# fmt: on
LONGEST_LIST = 20  # of parts: a thousand of them would take longer than all other documents together
DAYS = ("2024-02-29", "1900-01-01", "2000-02-29", "2024-12-31", "2025-01-01", "2026-04-01", "2199-12-31")
TEXTS = ("示例", "𠮷野家", "e\u0301", "a", "示例市（2024）第1号")
NUMBERS = ("0", "0.01", "1200.5", "-3", "-0.01", "0.000001", "1" * 15, "1" * 16, "1" * 18, "1" * 19)
LINKS = ("https://example.org/", "http://a", "ftp://example.org/", f"https://{'a' * 2000}", f"https://{'a' * 2001}")
WITNESSES = (
    *("a", "0", "1.0", "a-b", "2024", "2024-03", "DAT124", "0" * 64, "2024-03-01T00:00:00Z", "E-0000(1)/2"),
    "k0a1b2c3d",
)


def examples(share: float, least: int = 1) -> int:
    """Return a share of the number of examples that is asked for."""
    asked = settings.default
    assert asked is not None
    return max(int(asked.max_examples * share), least)


def edges(kind: Kind) -> tuple[object, ...]:
    """Return values of a kind, a good one first: ordinary ones, those at its very edge and those one step beyond."""
    if isinstance(kind, Many):
        return _edges_of_list(kind)
    if isinstance(kind, Parts):
        whole = full(kind.part)
        return (whole, minimal(kind.part, whole), *changed(kind.part, whole))
    return _edges_of_number(kind) or _edges_of_text(kind)


def _edges_of_text(kind: Kind) -> tuple[object, ...]:
    match kind:
        case Text(longest, lines):
            long = ("字" * longest, "字" * (longest + 1), "𠮷" * longest)
            return (*TEXTS, *long, "甲\n乙") if lines else (*TEXTS, *long)
        case Pattern(pattern, shortest, longest):
            good = (text for text in WITNESSES if shortest <= len(text) <= longest and re.fullmatch(pattern, text))
            return (*good, *("a" * size for size in (shortest, longest, longest + 1)))
        case Identified(number):
            return (*number.valid, *(text for text, _ in number.invalid))
        case Coded(codes):
            return tuple(str(member.value) for member in codes)
        case Ref():
            return ("contract-1", "external:contract-1", "a" * 128, "a" * 129)
        case Link():
            return LINKS
    raise TypeError(kind)


def _edges_of_number(kind: Kind) -> tuple[object, ...]:
    match kind:
        case Flag():
            return (True, False)
        case Day(forever):
            return (*DAYS, "forever") if forever else DAYS
        case Money() | Amount():
            return NUMBERS
        case Count(least, most):
            return (least, float(least), least - 1, most, min(most, LARGEST_COUNT) + 1)
    return ()


def _edges_of_list(kind: Many) -> tuple[object, ...]:
    one = edges(kind.of)[0]
    longest = (kind.most, kind.most + 1) if kind.most <= LONGEST_LIST or not isinstance(kind.of, Parts) else ()
    lengths = sorted({length for length in (kind.least, kind.least - 1, 0, *longest) if length >= 0})
    return ([one] * max(kind.least, 1), *([one] * length for length in lengths), *([edge] for edge in edges(kind.of)))


def full(part: type[Part]) -> Document:
    """Return a document of a part with every element given."""
    return {name: edges(element.kind)[0] for name, element in part.elements.items()}


def minimal(part: type[Part], whole: Document) -> Document:
    """Return what remains of a document when only what is always required is given."""
    return {name: value for name, value in whole.items() if name == "type" or part.elements[name].required is True}


def changed(part: type[Part], whole: Document) -> Iterator[Document]:
    """Yield a document with one element taken away, at its edge or hostile, and with keys that the part does not have.

    An element of a kind that an earlier part already has is not tried with everything again.
    """
    yield from ({**whole, key: value} for key in EXTRA_KEYS for value in (None, 1))
    for name, element in part.elements.items():
        yield without(whole, name)
        values = (
            (*edges(element.kind), *HOSTILE) if _first(element) == (part, name) else (*few(element.kind), *FEW_HOSTILE)
        )
        yield from ({**whole, name: value} for value in values)


def few(kind: Kind) -> tuple[object, ...]:
    """Return a few good values of a kind."""
    return good(kind)[:3]


def _first(element: Element) -> tuple[type[Part], str]:
    """Return where a kind first stands as it does here, always required or not."""
    return _firsts()[element.kind, element.required is True]


@cache
def _firsts() -> dict[tuple[Kind, bool], tuple[type[Part], str]]:
    found: dict[tuple[Kind, bool], tuple[type[Part], str]] = {}
    for record in catalogue.record_types():
        for part in parts_of(record):
            for name, element in part.elements.items():
                found.setdefault((element.kind, element.required is True), (part, name))
    return found


def parts_of(part: type[Part]) -> Iterator[type[Part]]:
    """Yield a record or part and every part inside it."""
    yield part
    for element in part.elements.values():
        kind = element.kind.of if isinstance(element.kind, Many) else element.kind
        if isinstance(kind, Parts):
            yield from parts_of(kind.part)


def without(document: Document, name: str) -> Document:
    return {key: value for key, value in document.items() if key != name}


def example(record: type[Record]) -> Document:
    return dict(record.example)


def swept(record: type[Record]) -> Iterator[Document]:
    """Yield the record's example, changed in one place in every way."""
    whole = example(record)
    yield whole
    yield minimal(record, whole)
    yield {**full(record), "type": record.record_id}
    yield without(whole, "type")
    yield from ({**whole, "type": value} for value in (record.record_id + "\n", record.__name__, *TYPES))
    yield from changed(record, whole)


def obliged(record: type[Record]) -> Iterator[Document]:
    """Yield the example with every combination of what a condition reads, its element given, empty, null, or absent."""
    for element in record.elements.values():
        for condition in (element.required, element.forbidden):
            if isinstance(condition, Condition):
                yield from _combined(record, element.name, sorted(elements_of(condition)))


def _combined(record: type[Record], name: str, read: Iterable[str]) -> Iterator[Document]:
    names = [name, *(each for each in read if each != name)]
    choices = [_choices(record.elements[each].kind) for each in names]
    absent = object()
    for values in islice(product(*([absent, *some] for some in choices)), 1_000):
        document = {key: value for key, value in record.example.items() if key not in names}
        yield document | {key: value for key, value in zip(names, values, strict=True) if value is not absent}


def _choices(kind: Kind) -> list[object]:
    match kind:
        case Coded():
            return [None, *edges(kind)]
        case Many(of=Coded() as of):
            return [None, [], *([code] for code in edges(of)), list(edges(of)[:2])]
        case Many():
            return [None, [], edges(kind)[0]]
    return [None, edges(kind)[0]]


def good(kind: Kind) -> tuple[object, ...]:
    """Return the ordinary and extreme values that the kind takes."""
    if isinstance(kind, Parts):
        return (full(kind.part), minimal(kind.part, full(kind.part)))
    if isinstance(kind, Many):
        return tuple([value] for value in good(kind.of)) + (() if kind.least else ([],))
    return tuple(value for value in edges(kind) if not isinstance(kind.take(value), Misread))


@cache
def documents(record: type[Record]) -> SearchStrategy[Document]:
    """Documents of a record type with up to eight good changes, and in about half of them one that may spoil it."""
    whole = example(record)
    bases = st.sampled_from([whole, minimal(record, whole)])
    return st.builds(_apply, bases, st.lists(_good_change(record), max_size=8), st.lists(_change(record), max_size=1))


def _apply(base: Document, *changes: list[tuple[str, object]]) -> Document:
    document = dict(base)
    for name, value in chain(*changes):
        document.pop(name, None) if value is ... else document.update({name: value})
    return document


def _good_change(part: type[Part]) -> SearchStrategy[tuple[str, object]]:
    given = {name: st.sampled_from(good(element.kind)) for name, element in part.elements.items()}
    free = sorted(name for name, element in part.elements.items() if element.required is not True)
    kept = st.sampled_from(sorted(given)).flatmap(lambda name: st.tuples(st.just(name), given[name]))
    return st.one_of(kept, kept, st.tuples(st.sampled_from(free), st.sampled_from([None, ...]))) if free else kept


def _change(part: type[Part]) -> SearchStrategy[tuple[str, object]]:
    values = {name: _value(element.kind) for name, element in part.elements.items()}
    named = st.sampled_from(sorted(values)).flatmap(lambda name: st.tuples(st.just(name), values[name]))
    taken = st.tuples(st.sampled_from(sorted(values)), st.sampled_from([None, ...]))
    extra = st.tuples(st.sampled_from(EXTRA_KEYS), st.sampled_from([None, 1]))
    return st.one_of(named, named, named, taken, extra)


def _value(kind: Kind) -> SearchStrategy[object]:
    match kind:
        case Many(of, least, most):
            return st.lists(_value(of), min_size=max(0, least - 1), max_size=min(most + 1, 3)) | _other(kind)
        case Parts(part):
            return st.builds(_apply, st.just(full(part)), st.lists(_change(part), max_size=3))
        case Pattern(pattern):
            return st.from_regex(re.compile(pattern), fullmatch=True) | _other(kind)
    return _other(kind)


def _other(kind: Kind) -> SearchStrategy[object]:
    return st.one_of(st.sampled_from(edges(kind)), st.sampled_from(HOSTILE), st.text(_SIGNS, max_size=6))


_SIGNS = st.characters(exclude_categories=["Cs"])
