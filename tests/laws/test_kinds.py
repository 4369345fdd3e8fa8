"""Kinds: reading, taking, writing and the published shape agree on every value, however hostile."""

import calendar
import re
from typing import Annotated, Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from gov_integrity.forms import day_text
from gov_integrity.forms.kind import Kind, Misread
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Pattern, Ref, Text
from gov_integrity.forms.quantities import DAY_PATTERN, LARGEST_COUNT, Amount, Count, Day, Money
from gov_integrity.forms.record import Part, element
from gov_integrity.standard.codelists.penalty_kind import PenaltyKind
from gov_integrity.standard.identifiers import division, uscc

KINDS: dict[str, Kind] = {
    "text": Text(4),
    "text with lines": Text(6, lines=True),
    "pattern": Pattern("[0-9A-Za-z()/-]{1,8}", 1, 8),
    "pattern of one length": Pattern("[0-9a-f]{4}", 4, 4),
    "uscc": Identified(uscc.identifier),
    "division": Identified(division.identifier),
    "code": Coded(PenaltyKind),
    "flag": Flag(),
    "reference": Ref("contract"),
    "link": Link(),
    "codes": Many(Coded(PenaltyKind), least=1, most=2),
    "texts": Many(Text(2), most=2),
    "day": Day(),
    "day or forever": Day(forever=True),
    "money": Money(),
    "signed money": Money(signed=True),
    "amount": Amount(),
    "signed amount": Amount(signed=True),
    "count": Count(),
    "small count": Count(least=1, most=9),
}

HOSTILE: tuple[object, ...] = (
    *(
        "",
        " ",
        "a",
        "政务诚信",
        "政务诚信。",
        "全角ＡＢ",
        "e\u0301",
        "e\u0301e\u0301",
        "𠮷𠮷𠮷𠮷",
        "𠮷" * 5,
        "👨\u200d👩",
        "a\n",
        "\na",
    ),
    *("a\nb", "a\tb", "a\r\nb", "\x00", "a\x00", "\x7f", "\x85", "\u2028", "\u202ea", "a\u200b", "\ufeffa", "a\u00a0"),
    *("1899-12-31", "1900-01-01", "1900-02-29", "2000-02-29", "2024-02-29", "2024-02-29\n", "2024-02-30", "2100-02-29"),
    *("2199-12-31", "2200-01-01", "2024-2-9", "2024-04-31", "2024-00-10", "2024-13-01", "２０２４-02-29", "1709164800"),
    *("2024-02-29T00:00:00", "forever", "forever\n", "Forever", "长期", "2099-12-31"),
    *(
        "0",
        "-0",
        "+0",
        "00",
        "007",
        "1e5",
        "1E5",
        "12.3",
        "12.34",
        "12.345",
        "12.",
        ".5",
        "1,000",
        "１２",
        "-12.34",
        "-",
    ),
    *(
        "1" * 15,
        "1" * 16,
        "1" * 18,
        "1" * 19,
        "1" * 41,
        "0.1234567",
        "0.123456",
        "NaN",
        "Infinity",
        "0x10",
        "1_000",
        "12\n",
    ),
    *(
        "fine",
        "fine\n",
        "罚款",
        "FINE",
        "abcd",
        "ABCD",
        "abcd\n",
        "contract-1",
        "external:contract-1",
        "external:",
        "-a",
    ),
    *("http://a", "https://示例", "https://a b", "ftp://a", "javascript:a", "https://a\n", "true", "是"),
    *(
        "91410105005000018Q",
        "91410105005000018Q\n",
        "91410105005000018q",
        "９1410105005000018Q",
        "91410105005000018",
        "410105",
    ),
    *("410105\n", "４１０１０５", "010105"),
    *(True, False, 0, 1, 9, 10, -1, 1.0, 9.0, 1.5, -0.0, 2**53 - 1, 2**53, 10**30),
    *(
        None,
        [],
        {},
        {"a": 1},
        ["fine"],
        ["fine", "warning"],
        ["fine"] * 3,
        ["fine", None],
        ["罚款"],
        ["ab", "c"],
        ["abc"],
        [[]],
    ),
)

DOCUMENT_VALUES = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=12),
    st.text(alphabet="0123456789-+.,eE \n０１年月日", max_size=12),
    st.text(alphabet="0123456789ABCNQXYabc:-/\n", max_size=20),
    st.from_regex(re.compile(r"\A(?:18|19|20|21|22)[0-9]{2}-[01][0-9]-[0-3][0-9]\Z")),
    st.from_regex(re.compile(r"\A-?[0-9]{1,20}(?:\.[0-9]{0,8})?\Z")),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.none(),
    st.lists(st.sampled_from([*(str(kind.value) for kind in PenaltyKind), "罚款", "", "ab"]), max_size=3),
)


def held_in_a_part(kind: Kind) -> type[Part]:
    """Return a part with one element of the kind, as the standard declares elements."""
    body = {
        "__annotations__": {"held": Annotated[Any, kind]},
        "held": element("值", "试验的值"),
        "__module__": __name__,
    }
    made: type[Part] = type("Held", (Part,), body)
    return made


PARTS = {name: held_in_a_part(kind) for name, kind in KINDS.items()}
SCHEMAS = {name: Draft202012Validator(kind.shape()) for name, kind in KINDS.items()}
RUST_SCHEMAS = {name: jsonschema_rs.validator_for(kind.shape()) for name, kind in KINDS.items()}


def is_taken(kind: Kind, value: object) -> bool:
    return not isinstance(kind.take(value), Misread)


def is_native(name: str, value: object) -> bool:
    try:
        PARTS[name].model_validate({"held": value})
    except ValidationError:
        return False
    return True


def verdicts(name: str, value: object) -> dict[str, bool]:
    return {
        "kind": is_taken(KINDS[name], value),
        "pydantic": is_native(name, value),
        "json schema": SCHEMAS[name].is_valid(value),
        "json schema in rust": RUST_SCHEMAS[name].is_valid(value),
    }


@pytest.mark.parametrize("name", KINDS)
def test_all_engines_agree_on_hostile_values(name: str) -> None:
    found = [(value, verdicts(name, value)) for value in HOSTILE]
    assert [(value, said) for value, said in found if len(set(said.values())) > 1] == []


@pytest.mark.parametrize("name", KINDS)
@given(value=DOCUMENT_VALUES)
def test_all_engines_agree_on_any_value(name: str, value: object) -> None:
    assert len(set(verdicts(name, value).values())) == 1, verdicts(name, value)


@pytest.mark.parametrize("name", KINDS)
@given(value=DOCUMENT_VALUES)
def test_what_is_taken_is_written_and_taken_again(name: str, value: object) -> None:
    kind = KINDS[name]
    taken = kind.take(value)
    if isinstance(taken, Misread):
        return
    written = kind.write(taken)
    assert kind.take(written) == taken
    assert kind.write(kind.take(written)) == written
    assert SCHEMAS[name].is_valid(written)


@pytest.mark.parametrize("name", KINDS)
@given(value=DOCUMENT_VALUES)
def test_a_refused_document_is_explained_at_its_element(name: str, value: object) -> None:
    taken = PARTS[name].take({"held": value})
    if isinstance(taken, tuple):
        paths = [wrong.path for wrong in taken]
        assert {path[0] for path in paths} == {"held"}
        assert len(set(paths)) == len(paths)
        assert not any(longer[: len(path)] == path for path in paths for longer in paths if longer != path)
        assert all(re.fullmatch("[A-Z]{3}[0-9]{3}", wrong.code) for wrong in taken)


def test_some_hostile_values_are_accepted_by_every_kind() -> None:
    """The agreement above would hold for engines that refuse everything."""
    assert {name for name in KINDS if any(is_taken(KINDS[name], value) for value in HOSTILE)} == set(KINDS)


@pytest.mark.parametrize(
    ("kind", "value", "accepted"),
    [
        (Text(4), "政务诚信", True),
        (Text(4), "𠮷𠮷𠮷𠮷", True),  # astral characters count once
        (Text(4), "𠮷" * 5, False),
        (Text(4), "e\u0301e\u0301", True),  # a combining mark counts as its own character
        (Text(4), "a\n", False),
        (Text(6, lines=True), "a\nb", True),
        (Text(6, lines=True), "a\tb", False),
        (Text(4), "\x85", False),
        (Flag(), 1, False),
        (Flag(), "true", False),
        (Coded(PenaltyKind), "罚款", False),  # words are for cells; documents hold codes
        (Day(), "1900-02-29", False),
        (Day(), "2000-02-29", True),
        (Day(), "2100-02-29", False),
        (Day(), "1899-12-31", False),
        (Day(), "2199-12-31", True),
        (Day(), "2200-01-01", False),
        (Day(), "2024-2-9", False),
        (Day(), "1709164800", False),
        (Day(), "forever", False),
        (Day(forever=True), "forever", True),
        (Money(), "1200.5", True),
        (Money(), "12.345", False),
        (Money(), "007", False),
        (Money(), "1e5", False),
        (Money(), "-0.01", False),
        (Money(signed=True), "-0.01", True),
        (Money(), 12, False),  # numbers travel as strings
        (Amount(), "0.123456", True),
        (Amount(), "0.1234567", False),
        (Count(), 3.0, True),  # JSON knows one kind of number
        (Count(), 3.5, False),
        (Count(), "3", False),
        (Count(), True, False),
        (Count(), LARGEST_COUNT + 1, False),
        (Many(Coded(PenaltyKind), least=1), [], False),
        (Ref("contract"), "external:contract-1", True),
        (Ref("contract"), "合同1", False),
        (Link(), "javascript:alert(1)", False),
    ],
    ids=repr,
)
def test_documents_accepted_and_refused(kind: Kind, value: object, accepted: bool) -> None:  # noqa: FBT001 - a table
    assert is_taken(kind, value) is accepted


def test_every_day_of_three_centuries_and_no_other() -> None:
    pattern = re.compile(DAY_PATTERN)
    for year in (*range(1899, 2201), 2400):
        for month in range(14):
            days = calendar.monthrange(year, month)[1] if 1 <= month <= 12 else 0
            for day in range(33):
                text = f"{year}-{month:02d}-{day:02d}"
                real = 1900 <= year <= 2199 and 1 <= day <= days
                assert (pattern.fullmatch(text) is not None) is real, text
                assert day_text.is_day(text) is real, text
