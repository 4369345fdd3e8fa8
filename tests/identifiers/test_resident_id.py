"""The resident identity number: area at birth or later, a real day, the check, and nothing of it ever shown."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.identifier import InvalidIdentifierError
from gov_integrity.standard.identifiers import resident_id


def expected_last(first17: str) -> str:
    """ISO 7064, mod 11-2: the digits times falling powers of 2, with the check value, leave 1 when divided by 11."""
    total = sum(int(digit) * 2 ** (17 - place) for place, digit in enumerate(first17))
    return "0123456789X"[(1 - total) % 11]


def number(area: str, born: str, serial: str = "000") -> str:
    return area + born + serial + expected_last(area + born + serial)


def fault_of(text: str, on: date | None = None) -> InvalidIdentifierError:
    with pytest.raises(InvalidIdentifierError) as raised:
        resident_id.parse(text, on=on)
    return raised.value


@given(st.text("0123456789", min_size=17, max_size=17))
def test_the_last_character_agrees_with_the_formula(first17: str) -> None:
    assert resident_id.check_character(first17) == expected_last(first17)


@pytest.mark.parametrize(
    ("area", "born"),
    [
        ("410105", "19900101"),
        ("330113", "20220301"),  # a district since 2021
        ("653229", "20250101"),  # a county since 2024
        ("659012", "20230615"),  # a city since 2022
        ("110103", "19800101"),  # a district until 2010
        ("110103", "20100101"),
        ("330113", "19900101"),  # registered after the birth
        ("410105", "20240229"),
    ],
)
def test_the_area_is_judged_at_birth_or_later(area: str, born: str) -> None:
    parts = resident_id.parse(number(area, born), on=date(2026, 11, 23))
    assert parts.is_area_judged
    assert parts.area_code == area
    assert parts.born_on.strftime("%Y%m%d") == born


@pytest.mark.parametrize(
    ("area", "born", "on", "code"),
    [
        ("110103", "20150101", None, "IDN110"),
        ("110103", "20110101", None, "IDN110"),
        ("410199", "19900101", None, "IDN110"),
        ("010105", "19900101", None, "IDN110"),
        ("330113", "19900101", date(2020, 12, 31), "IDN110"),
        ("410105", "20230229", None, "IDN109"),
        ("410105", "19000229", None, "IDN109"),
        ("410105", "18991231", None, "IDN109"),
        ("410105", "22000101", None, "IDN109"),
        ("410105", "19901301", None, "IDN109"),
        ("410105", "20261124", date(2026, 11, 23), "IDN109"),
        ("410105", "19000101", date(2050, 1, 2), "IDN109"),
    ],
)
def test_an_impossible_day_or_area_is_told(area: str, born: str, on: date | None, code: str) -> None:
    assert fault_of(number(area, born), on).code == code


def test_the_bounds_of_a_life() -> None:
    assert resident_id.is_valid(number("410105", "20261123"), on=date(2026, 11, 23))
    assert resident_id.is_valid(number("410105", "19000101"), on=date(2050, 1, 1))
    assert resident_id.is_valid(number("410105", "20991231")), "without a day nothing is future"


@pytest.mark.parametrize("area", ["810000", "820000", "830000", "839999"])
def test_areas_of_residence_permits_are_not_judged(area: str) -> None:
    assert not resident_id.parse(number(area, "19900101")).is_area_judged


def test_an_area_newer_than_the_register_is_not_judged() -> None:
    assert not resident_id.parse(number("410199", "20400101")).is_area_judged


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("410105900101000", "IDN107"),
        ("41010519960203000x", "IDN108"),
        ("4101**********1234", "IDN111"),
        ("4101XXXXXXXXXX1234", "IDN111"),
        ("410105●●●●●●●●1234", "IDN111"),
        ("410105 19900101 0004", "IDN104"),
        ("４１０１０５１９９００１０１０００４", "IDN104"),
        ("410105199001010004\u200b", "IDN104"),
        ("41010519900101000", "IDN203"),
        ("4101051990010100044", "IDN203"),
        ("", "IDN203"),
        ("41010519900101000A", "IDN204"),
        ("41010519900101X004", "IDN204"),
        ("91350100M000100Y43", "IDN204"),
        ("41010519900101000③", "IDN204"),
    ],
)
def test_every_fault_has_its_code(text: str, code: str) -> None:
    fault = fault_of(text)
    assert fault.code == code
    assert fault.code in resident_id.identifier.codes


def test_a_wrong_check_character_is_told() -> None:
    right = number("410105", "19900101")
    for last in "0123456789X":
        if last != right[-1]:
            fault = fault_of(right[:-1] + last)
            assert fault.code == "IDN205"
            assert right[-1] not in str(fault).removeprefix("IDN205 第18位"), (
                "a hint at the right one would show a part"
            )


@given(st.text("0123456789", min_size=16, max_size=16), st.integers(0, 16), st.sampled_from("0123456789X"))
def test_every_single_wrong_character_and_every_swap_is_found(first16: str, place: int, other: str) -> None:
    right = first16 + "0" + expected_last(first16 + "0")
    wrong = right[:place] + other.replace("X", "0") + right[place + 1 :]
    swapped = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
    for text in (wrong, swapped):
        agrees = "X" not in text[:17] and text[17] == resident_id.check_character(text[:17])
        assert agrees == (text == right)


def shown(text: str, on: date | None) -> str:
    """All that can be printed of a number: its parts, its faults, what is suggested."""
    try:
        return repr(resident_id.parse(text, on=on)) + resident_id.suggest(text)
    except InvalidIdentifierError as fault:
        return f"{fault!r} {fault} {fault.args} {fault.part} {fault.suggestion} {resident_id.suggest(text)}"


NUMBERS = st.builds(
    number,
    st.sampled_from(["410105", "110103", "839999", "999999"]),
    st.dates(date(1850, 1, 1), date(2250, 1, 1)).map(lambda day: f"{day:%Y%m%d}"),
    st.text("0123456789", min_size=3, max_size=3),
)
SPOILT = st.sampled_from(
    [str, str.lower, lambda text: text[:-1] + "7", lambda text: text[:6] + text[8:17], " ".join, "-".join]
)


@given(NUMBERS, SPOILT, st.sampled_from([None, date(2010, 1, 1), date(2026, 11, 23)]))
def test_nothing_of_a_number_is_ever_shown(text: str, spoil: type[str], on: date | None) -> None:
    written = spoil(text)
    said = shown(written, on)
    # five digits in a row are enough to know someone by; the sentences themselves have fewer
    assert not any(text[start : start + 5] in said for start in range(14))
    assert resident_id.suggest(written) == ""


def test_the_printed_form_shows_no_part() -> None:
    assert repr(resident_id.parse(number("410105", "19900101"))) == "ResidentId(is_area_judged=True)"
    assert repr(resident_id.parse(number("830000", "19900101"))) == "ResidentId(is_area_judged=False)"


def test_the_number_is_declared_secret() -> None:
    assert resident_id.identifier.secret
    assert resident_id.identifier.depends_on_day


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("410105199001010009", True),
        ("410105900101000", True),
        ("410105000012345", False),
        ("91350100M000100Y43", False),
        ("910105199001010009", False),
        ("410105199013010009", False),
        ("", False),
    ],
)
def test_what_looks_like_a_number_of_a_person(text: str, alike: bool) -> None:  # noqa: FBT001 - a column of a table
    assert resident_id.looks_like(text) is alike
