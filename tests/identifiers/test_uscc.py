"""The unified social credit code: published codes, the two formulas, which part is wrong, what may be meant."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gov_integrity.forms.identifier import InvalidIdentifierError
from gov_integrity.standard.identifiers import resident_id, uscc

SYMBOLS = [symbol for symbol in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" if symbol not in "IOZSV"]
PUBLISHED = ("91350100M000100Y43", "91110000600037341L", "91110108551385082Q")
MADE_UP = (
    "114101050050000181",
    "12410105005000018X",
    "54410105005000018K",
    "91410105005000018Q",
    "N24101050050000188",
    "Y14101050050000183",
)


def expected_last(first17: str) -> str:
    """GB 32100-2015: weights 3^(i-1) mod 31; the check value is 31 less the remainder, and 0 for 31."""
    weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    total = sum(SYMBOLS.index(symbol) * weight for symbol, weight in zip(first17, weights, strict=True))
    return SYMBOLS[(31 - total % 31) % 31]


def expected_ninth(first8: str) -> str:
    """GB 11714-1997: letters count from A = 10; 11 less the remainder, 10 written X, 11 written 0."""
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(
        (int(sign) if sign.isdigit() else ord(sign) - 55) * weight for sign, weight in zip(first8, weights, strict=True)
    )
    check = 11 - total % 11
    return {10: "X", 11: "0"}.get(check, str(check))


@st.composite
def codes(draw: st.DrawFn) -> str:
    head = draw(st.sampled_from("123456789ANY")) + draw(st.sampled_from(SYMBOLS))
    area = draw(st.text("0123456789", min_size=6, max_size=6))
    body = draw(st.text(SYMBOLS, min_size=8, max_size=8))
    first17 = head + area + body + expected_ninth(body)
    assume(not resident_id.looks_like(first17 + expected_last(first17)))
    return first17 + expected_last(first17)


def fault_of(text: str, on: date | None = None) -> InvalidIdentifierError:
    with pytest.raises(InvalidIdentifierError) as raised:
        uscc.parse(text, on=on)
    return raised.value


@pytest.mark.parametrize("code", [*PUBLISHED, *MADE_UP])
def test_known_codes_parse(code: str) -> None:
    assert str(uscc.parse(code)) == code
    assert uscc.is_valid(code)
    assert uscc.suggest(code) == ""


@pytest.mark.parametrize(
    ("code", "department", "category", "area"),
    [
        ("91350100M000100Y43", "工商（市场监管）", "企业", "350100"),
        ("114101050050000181", "机构编制", "机关", "410105"),
        ("12410105005000018X", "机构编制", "事业单位", "410105"),
        ("N24101050050000188", "农业", "村级集体经济组织", "410105"),
        ("Y14101050050000183", "其他", "不再划分类别", "410105"),
    ],
)
def test_the_parts_of_a_code(code: str, department: str, category: str, area: str) -> None:
    parts = uscc.parse(code)
    assert parts.department.title.zh == department
    assert parts.category is not None
    assert parts.category.title.zh == category
    assert parts.category.code == parts.category_code == code[1]
    assert parts.area_code == area
    assert parts.organisation_code == code[8:17]
    assert parts.check_character == code[-1]


def test_an_unknown_second_character_is_no_fault() -> None:
    parts = uscc.parse("54410105005000018K")
    assert parts.department.code == "5"
    assert parts.category_code == "4"
    assert parts.category is None


@given(codes())
def test_every_code_made_by_the_formulas_parses(code: str) -> None:
    parts = uscc.parse(code)
    assert str(parts) == code
    assert uscc.check_character(code[:17]) == code[17]
    assert uscc.organisation_check_character(code[8:16]) == code[16]


@given(st.text(SYMBOLS, min_size=17, max_size=17))
def test_the_last_character_agrees_with_the_formula(first17: str) -> None:
    assert uscc.check_character(first17) == expected_last(first17)


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=8, max_size=8))
def test_the_ninth_character_agrees_with_the_formula(first8: str) -> None:
    assert uscc.organisation_check_character(first8) == expected_ninth(first8)


@pytest.mark.parametrize("code", [*PUBLISHED, *MADE_UP])
def test_every_single_wrong_character_is_found(code: str) -> None:
    for place in range(18):
        for symbol in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            wrong = code[:place] + symbol + code[place + 1 :]
            assert uscc.is_valid(wrong) == (wrong == code)


@given(codes(), st.integers(0, 16))
def test_every_swap_of_neighbours_is_found(code: str, place: int) -> None:
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert uscc.is_valid(swapped) == (swapped == code)


@pytest.mark.parametrize("code", [*PUBLISHED, *MADE_UP])
def test_another_last_character_is_a_wrong_check_and_the_right_one_only_a_hint(code: str) -> None:
    for symbol in SYMBOLS:
        if symbol != code[-1]:
            fault = fault_of(code[:17] + symbol)
            assert fault.code == "IDN101"
            assert f"第18位应为{code[-1]}" in fault.part.zh
            assert fault.suggestion == ""


def test_which_check_fails_is_told() -> None:
    body = "91350100M000100Y5"  # the organisation code ends in 4
    inside_only = fault_of(body + expected_last(body))
    assert (inside_only.code, "第17位应为4" in inside_only.part.zh) == ("IDN200", True)
    both = fault_of("91350100M000700Y43")
    assert both.code == "IDN101"
    assert "第9至17位" in both.part.zh


@pytest.mark.parametrize(
    ("text", "code", "suggestion"),
    [
        ("9135O100M000100Y43", "IDN103", "91350100M000100Y43"),
        ("9I350IOOMOOOIOOY43", "IDN103", "91350100M000100Y43"),
        ("9111OOOO6OOO37341L", "IDN103", "91110000600037341L"),
        ("911101085S1385082Q", "IDN103", "91110108551385082Q"),
        ("91110108551385O8ZQ", "IDN103", "91110108551385082Q"),
        ("91350100V000100Y43", "IDN103", ""),
        ("9135O100M000100Y44", "IDN103", ""),
        ("91350100m000100y43", "IDN102", "91350100M000100Y43"),
        ("9135o100m000100y43", "IDN102", "91350100M000100Y43"),
        ("91350100m000100y44", "IDN102", ""),
        ("９１３５０１００Ｍ０００１００Ｙ４３", "IDN104", "91350100M000100Y43"),
        (" 91350100M000100Y43", "IDN104", "91350100M000100Y43"),
        ("91350100M000100Y43\n", "IDN104", "91350100M000100Y43"),
        ("9135 0100 M000 100Y 43", "IDN104", "91350100M000100Y43"),
        ("91350100-M000100Y4-3", "IDN104", "91350100M000100Y43"),
        ("91350100\u200bM000100Y43", "IDN104", "91350100M000100Y43"),
        ("\ufeff91350100M000100Y43", "IDN104", "91350100M000100Y43"),
        ("410105000012345", "IDN105", ""),
        ("60003734-1", "IDN105", ""),
        ("M000100Y4", "IDN105", ""),
        ("9135****M000100Y43", "IDN111", ""),
        ("01350100M000100Y43", "IDN201", ""),
        ("B1350100M000100Y43", "IDN201", ""),
        ("9135010AM000100Y43", "IDN202", ""),
        ("91350100M000100Y4", "IDN203", ""),
        ("91350100M000100Y433", "IDN203", ""),
        ("", "IDN203", ""),
        ("9" * 100_000, "IDN203", ""),
        ("91350100M000100Y4中", "IDN204", ""),
        ("91350100M000100Y4③", "IDN204", ""),
        ("91350100M000100Y4\ud800", "IDN204", ""),
    ],
)
def test_every_fault_has_its_code(text: str, code: str, suggestion: str) -> None:
    fault = fault_of(text)
    assert fault.code == code
    assert fault.suggestion == suggestion
    assert fault.code in uscc.identifier.codes


def test_the_wrong_places_are_told() -> None:
    assert fault_of("9135O1O0M000100Y43").part.zh == "第5、7位"
    assert fault_of("9135010AM000100Y43").part.en == "character 8"


LETTERS_FOR_DIGITS = str.maketrans("0125", "OIZS")
FULL_WIDTH = {0x21 + offset: 0xFF01 + offset for offset in range(94)}
LOOSE_FORMS: dict[str, Callable[[str], str]] = {
    "letters for digits": lambda code: code.translate(LETTERS_FOR_DIGITS),
    "lower case": lambda code: code.lower(),
    "spaces": " ".join,
    "hyphens": "-".join,
    "full width": lambda code: code.translate(FULL_WIDTH),
}


@given(codes(), st.sets(st.sampled_from(list(LOOSE_FORMS)), min_size=1))
def test_a_loose_form_is_refused_and_the_code_suggested(code: str, forms: set[str]) -> None:
    text = code
    for form in sorted(forms, key=list(LOOSE_FORMS).index):
        text = LOOSE_FORMS[form](text)
    assume(text != code)
    assert not uscc.is_valid(text)
    assert uscc.suggest(text) == code


def number_of_a_person(body: str) -> str:
    return body + resident_id.check_character(body)


@pytest.mark.parametrize(
    "text",
    [
        number_of_a_person("41010519900101000"),
        number_of_a_person("41010519900101000")[:17] + "5",
        "41010519960203000x",
        "41O1O5I9960203000X",
        "41010519960203000X",
        "410105 19900101 0004",
        "４１０１０５１９９００１０１０００４",
        "410105900101000",
        number_of_a_person("82000019900101000"),
    ],
)
def test_a_number_of_a_person_is_named_and_never_shown(text: str) -> None:
    fault = fault_of(text)
    assert fault.code == "IDN106"
    assert fault.suggestion == uscc.suggest(text) == ""
    assert not any(sign.isdigit() for sign in str(fault).removeprefix("IDN106") + fault.part.en)


def test_a_number_of_a_person_that_passes_both_checks_is_still_refused() -> None:
    bodies = (
        f"4101051990{month:02d}{day:02d}{serial:03d}"
        for month in (1, 2)
        for day in range(1, 29)
        for serial in range(60)
    )
    numbers = [number_of_a_person(body) for body in bodies]
    passing = [one for one in numbers if one[16] == expected_ninth(one[8:16]) and one[17] == expected_last(one[:17])]
    assert passing
    assert {fault_of(one).code for one in passing} == {"IDN106"}


def test_a_code_that_only_looks_like_a_number_of_a_person_is_accepted() -> None:
    days = [f"50{month:02d}{day:02d}" for month in range(1, 13) for day in range(1, 29)]
    firsts = ["51310120" + day + rest + expected_ninth(day + rest) for day in days for rest in ("10", "20", "30")]
    codes_of_bodies = [first + expected_last(first) for first in firsts if not first.endswith("X")]
    alike = [code for code in codes_of_bodies if code == number_of_a_person(code[:17])]
    assert alike
    for code in alike:
        assert resident_id.looks_like(code)
        assert uscc.is_valid(code)


def test_reading_a_code_loads_neither_pydantic_nor_the_register() -> None:
    script = """
import sys
from gov_integrity.standard.identifiers import uscc
uscc.parse("91350100M000100Y43")
print(*{"pydantic", "csv", "tomllib", "gov_integrity.standard.codelists"} & set(sys.modules))
"""
    home = {"PYTHONPATH": str(Path(uscc.__file__).parents[3])}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=home)
    assert done.stdout.split() == []
