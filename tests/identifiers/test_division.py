"""The code of a division: what its zeros say, what it named on a day, and what nobody can tell."""

from datetime import date

import pytest

from gov_integrity.forms.identifier import InvalidIdentifierError
from gov_integrity.standard.codelists import divisions
from gov_integrity.standard.identifiers import division


def fault_of(text: str, on: date | None = None) -> InvalidIdentifierError:
    with pytest.raises(InvalidIdentifierError) as raised:
        division.parse(text, on=on)
    return raised.value


@pytest.mark.parametrize(
    ("code", "level", "province", "prefecture", "name"),
    [
        ("100000", "nation", "", "", ""),
        ("410000", "province", "410000", "", "河南省"),
        ("410100", "prefecture", "410000", "410100", "郑州市"),
        ("410105", "county", "410000", "410100", "金水区"),
        ("110101", "county", "110000", "110100", "东城区"),
        ("410171", "county", "410000", "410100", ""),
    ],
)
def test_the_parts_of_a_code(code: str, level: str, province: str, prefecture: str, name: str) -> None:
    parts = division.parse(code)
    assert (parts.level, parts.province_code, parts.prefecture_code, parts.name) == (level, province, prefecture, name)
    assert not parts.is_judged


@pytest.mark.parametrize(
    ("code", "year", "name"),
    [
        ("110103", 2010, "崇文区"),
        ("330113", 2021, "临平区"),
        ("650107", 1985, "南山区"),
        ("650107", 1995, "南山矿区"),
        ("650107", 2024, "达坂城区"),
        ("410105", 2026, "金水区"),
    ],
)
def test_a_code_names_what_it_named_then(code: str, year: int, name: str) -> None:
    parts = division.parse(code, on=date(year, 6, 30))
    assert parts.is_judged
    assert parts.name == name


def test_in_the_year_of_a_change_both_names_hold() -> None:
    assert division.parse("650107", on=date(2002, 1, 1)).names == ("南泉区", "达坂城区")


@pytest.mark.parametrize(
    ("code", "year", "says", "suggestion"),
    [
        ("110103", 2011, "2010年停用", ""),
        ("110221", 2005, "1999年停用", "110114"),  # 昌平县 became 昌平区
        ("110221", 1999, None, ""),
        ("110114", 1999, None, ""),
        ("330113", 2020, "2021年才启用", ""),
        ("659012", 2021, "2022年才启用", ""),
        ("410171", 2024, "登记册中没有", ""),
    ],
)
def test_a_code_out_of_its_years_is_told(code: str, year: int, says: str | None, suggestion: str) -> None:
    if says is None:
        assert division.is_valid(code, on=date(year, 12, 31))
        return
    fault = fault_of(code, date(year, 1, 1))
    assert fault.code == "IDN206"
    assert says in fault.part.zh
    assert fault.suggestion == suggestion


@pytest.mark.parametrize("on", [None, date(1979, 12, 31), date(2027, 1, 1)])
def test_what_the_register_does_not_cover_is_not_judged(on: date | None) -> None:
    for code in ("410171", "110103", "410105"):
        assert not division.parse(code, on=on).is_judged


@pytest.mark.parametrize(
    ("text", "code", "suggestion"),
    [
        (" 410105", "IDN104", "410105"),
        ("４１０１０５", "IDN104", "410105"),
        ("41-01-05", "IDN104", "410105"),
        ("4101 ", "IDN104", ""),
        ("4101", "IDN203", ""),
        ("410105001", "IDN203", ""),
        ("", "IDN203", ""),
        ("4" * 1000, "IDN203", ""),
        ("41010A", "IDN204", ""),
        ("010105", "IDN204", ""),
        ("41010③", "IDN204", ""),
    ],
)
def test_every_fault_has_its_code(text: str, code: str, suggestion: str) -> None:
    fault = fault_of(text)
    assert (fault.code, fault.suggestion) == (code, suggestion)
    assert fault.code in division.identifier.codes


def test_the_register_covers_the_lists_from_1980_to_the_last() -> None:
    register = divisions.register()
    assert register.first_year == 1980
    assert register.covers(2026)
    assert not register.covers(1979)
    assert not register.covers(2027)
    assert register.of("999999") == ()


def test_the_register_is_read_once() -> None:
    assert divisions.register() is divisions.register()


def test_meanings_are_typed_and_oldest_first() -> None:
    names = [meaning.name for meaning in divisions.register().of("650107")]
    assert names == ["南山区", "南山矿区", "南泉区", "达坂城区"]
    chongwen = divisions.register().of("110103")[0]
    assert (chongwen.began, chongwen.ended, chongwen.level) == (None, 2010, "county")
    assert (chongwen.holds_in(2010), chongwen.holds_in(2011), chongwen.holds_in_or_after(2011)) == (True, False, False)
