"""What each number says of itself: its parts, its faults, what engines in other languages are told, once more by hand.

The check characters are those of GB 32100, GB 11714 and GB 11643 (ISO 7064, MOD 11-2); the resident numbers are of no
person: their check characters are computed here.
"""

from collections.abc import Callable
from datetime import date

import pytest

from gov_integrity.forms.identifier import Identifier, InvalidIdentifierError
from gov_integrity.standard.identifiers import division, document_number, resident_id, uscc

PARTS = {
    "division": ["province_code", "prefecture_code", "level", "names"],
    "resident-id": ["area_code", "born_on", "sequence", "check_character"],
    "document-number": ["word", "year", "serial"],
    "uscc": ["department", "category", "area_code", "organisation_code", "check_character"],
}
CODES = {
    "division": {"IDN104", "IDN203", "IDN204", "IDN206"},
    "resident-id": {
        *("IDN104", "IDN107", "IDN108", "IDN109", "IDN110", "IDN111", "IDN203", "IDN204", "IDN205"),
    },
    "uscc": {
        *("IDN101", "IDN102", "IDN103", "IDN104", "IDN105", "IDN106", "IDN111"),
        *("IDN200", "IDN201", "IDN202", "IDN203", "IDN204"),
    },
    "document-number": {"IDN104", "IDN114", "IDN203"},
}
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def resident(seventeen: str) -> str:
    total = sum(int(digit) * pow(2, 17 - at, 11) for at, digit in enumerate(seventeen))
    return seventeen + "10X98765432"[total % 11]


def fault_of(parse: Callable[..., object], text: str, on: date | None = None) -> InvalidIdentifierError:
    with pytest.raises(InvalidIdentifierError) as raised:
        parse(text, on=on)
    return raised.value


@pytest.mark.parametrize(
    "number", [division.identifier, resident_id.identifier, uscc.identifier, document_number.identifier]
)
def test_every_part_that_is_explained_is_there(number: Identifier) -> None:
    assert list(number.parts) == PARTS[number.id]
    parsed = number.parse(number.valid[-1])
    assert all(hasattr(parsed, name) for name in number.parts)


@pytest.mark.parametrize(
    "number", [division.identifier, resident_id.identifier, uscc.identifier, document_number.identifier]
)
def test_these_faults_a_number_can_have(number: Identifier) -> None:
    assert set(number.codes) == CODES[number.id]


def test_what_engines_in_other_languages_are_told_of_a_resident_number() -> None:
    told = resident_id.identifier.portable
    assert told is not None
    assert (told.day_at, told.oldest, told.area_at, told.areas_not_judged) == (6, 150, 0, ("81", "82", "83"))
    (check,) = told.check_characters
    assert (check.first, check.place, check.alphabet, check.by_remainder) == (0, 17, "0123456789", "10X98765432")
    assert check.weights == tuple(pow(2, 17 - at, 11) for at in range(17))
    assert resident_id.identifier.secret
    assert resident_id.identifier.depends_on_day


def test_what_engines_in_other_languages_are_told_of_a_division() -> None:
    told = division.identifier.portable
    assert told is not None
    assert (told.area_at, told.day_at, told.areas_not_judged) == (0, None, ("100000",))
    assert division.identifier.depends_on_day


def test_what_engines_in_other_languages_are_told_of_a_credit_code() -> None:
    told = uscc.identifier.portable
    assert told is not None
    whole, inside = told.check_characters
    symbols = [sign for sign in LETTERS if sign not in "IOZSV"]
    assert (whole.first, whole.place, whole.alphabet) == (0, 17, "".join(symbols))
    assert whole.weights == tuple(pow(3, at, 31) for at in range(17))
    assert whole.by_remainder == "".join(symbols[-remainder % 31] for remainder in range(31))
    assert (inside.first, inside.place, inside.alphabet) == (8, 16, LETTERS)
    assert inside.weights == (3, 7, 9, 10, 5, 8, 4, 2)
    assert inside.by_remainder == "0X987654321"
    assert not uscc.identifier.secret


def test_the_parts_of_a_resident_number() -> None:
    number = resident("41010519900307123")
    parts = resident_id.parse(number)
    assert (parts.area_code, parts.born_on, parts.sequence) == ("410105", date(1990, 3, 7), "123")
    assert parts.check_character == number[-1]
    assert resident_id.plain(f" {number[:6]}-{number[6:].lower()}") == number


@pytest.mark.parametrize(("first", "likely"), [("0", False), ("1", True), ("8", True), ("9", False)])
def test_what_looks_like_a_resident_number(first: str, likely: bool) -> None:  # noqa: FBT001 - one fact
    assert resident_id.looks_like(f"{first}10105199003071230") is likely
    assert resident_id.looks_like(f"{first}10105900307123") is likely


@pytest.mark.parametrize(
    ("text", "code", "part"),
    [
        ("4101051990030712_0", "IDN204", "第17位"),
        ("4101051990030712x0", "IDN204", "第17位"),
        ("41010519900307x23x", "IDN204", "第15、18位"),
        ("4" * 17, "IDN203", "应为18位，实为17位"),
        ("4" * 128, "IDN203", "应为18位，实为128位"),
        ("4" * 129, "IDN203", "应为18位，实为129位"),
        (" " * 129, "IDN203", "应为18位，实为129位"),
        (" " * 128, "IDN104", "全角"),
    ],
)
def test_what_is_wrong_with_a_resident_number(text: str, code: str, part: str) -> None:
    fault = fault_of(resident_id.parse, text)
    assert fault.code == code
    assert part in fault.part.zh


@pytest.mark.parametrize(
    ("area", "born", "part"),
    [("110103", "20150101", "出生以前已经停用"), ("990101", "19900101", "都不是行政区划代码")],
)
def test_why_an_area_is_none(area: str, born: str, part: str) -> None:
    """崇文区 (110103) was dissolved in 2010; nothing ever began with 99."""
    fault = fault_of(resident_id.parse, resident(f"{area}{born}001"))
    assert (fault.code, part in fault.part.zh) == ("IDN110", True)


def test_an_area_is_judged_by_the_year_in_which_it_began() -> None:
    """临平区 (330113) began in 2021: who was born in 2000 may have a number of it from that year on, and not before."""
    number = resident("33011320000101001")
    assert resident_id.parse(number, on=date(2021, 12, 31)).is_area_judged
    assert fault_of(resident_id.parse, number, date(2020, 12, 31)).code == "IDN110"


@pytest.mark.parametrize(
    ("text", "code", "part"),
    [
        ("41010A", "IDN204", "第6位"),
        ("_10105", "IDN204", "第1位"),
        ("4A01B5", "IDN204", "第2、5位"),
        ("010105", "IDN204", "第1位"),
        ("4" * 128, "IDN203", "应为6位，实为128位"),
        (" " * 128, "IDN104", "全角"),
        (" " * 129, "IDN203", "应为6位，实为129位"),
    ],
)
def test_what_is_wrong_with_the_code_of_a_division(text: str, code: str, part: str) -> None:
    fault = fault_of(division.parse, text)
    assert fault.code == code
    assert part in fault.part.zh


def test_a_code_is_read_without_what_means_nothing() -> None:
    assert division.plain(" 41-01０5") == "410105"
    assert division.suggest("410105") == ""
    assert division.suggest("41 0105") == "410105"


def test_the_nation_is_judged_on_no_day() -> None:
    assert not division.parse("100000", on=date(2024, 6, 30)).is_judged
    assert division.parse("100000", on=date(2024, 6, 30)).names == ()


def test_the_latest_of_two_names_is_the_name() -> None:
    assert division.parse("650107", on=date(2002, 1, 1)).name == "达坂城区"
