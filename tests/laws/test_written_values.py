"""How senders write days, amounts, codes and flags, and what is read of it: facts A3 115-130, and no guess."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gov_integrity.forms import day_text, number_text
from gov_integrity.forms.kind import Dialect, Kind, Misread
from gov_integrity.forms.kinds import Coded, Flag, Many
from gov_integrity.forms.layout import WAN_YUAN
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.quantities import Count, Day, Fen, Money
from gov_integrity.standard.codelists.gravity import Gravity
from gov_integrity.standard.codelists.penalty_kind import PenaltyKind


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-02-29", "2024-02-29"),
        ("2024-2-9", "2024-02-09"),
        ("2024/2/9", "2024-02-09"),
        ("2024.2.9", "2024-02-09"),
        ("2024年2月9日", "2024-02-09"),
        ("20240229", "2024-02-29"),
    ],
)
def test_days_that_are_read(text: str, day: str) -> None:
    assert Day().read(text) == day


@pytest.mark.parametrize(
    ("text", "code", "meant"),
    [
        ("2024/2/30", "DAT115", ""),
        ("2023-02-29", "DAT115", ""),
        ("20230229", "DAT115", ""),
        ("２０２４－０２－２９", "DAT116", "2024-02-29"),
        ("二〇二四年二月九日", "DAT116", "2024-02-09"),
        ("二〇二四年十二月三十一日", "DAT116", "2024-12-31"),
        ("二〇二四年十月二十日", "DAT116", "2024-10-20"),
        ("不详", "DAT116", ""),
        ("2024-02-29abc", "DAT116", ""),
        ("民国113年2月9日", "DAT117", ""),
        ("农历二〇二四年正月初一", "DAT117", ""),
        ("令和6年2月9日", "DAT117", ""),
        ("24-2-9", "DAT118", ""),
        ("01/02/03", "DAT118", ""),
        ("2024-02", "DAT118", ""),
        ("2024年2月", "DAT118", ""),
        ("2024", "DAT118", ""),
        ("45351", "DAT119", "2024-02-29"),
        ("45351.0", "DAT119", "2024-02-29"),
        ("1709164800", "DAT119", ""),
        ("1709164800000", "DAT119", ""),
        ("2024-02-29T00:00:00", "DAT120", "2024-02-29"),
        ("2024/2/29 0:00", "DAT120", "2024-02-29"),
        ("2024-02-29 08:30:00", "DAT120", ""),
        ("2024-02-29T00:00:00+08:00", "DAT120", ""),
        ("9999-12-31", "DAT123", ""),
        ("0001-01-01", "DAT123", ""),
        ("1899-12-31", "DAT123", ""),
        ("2200-01-01", "DAT123", ""),
        ("长期", "DAT123", ""),
    ],
)
def test_days_that_are_refused_with_the_reason(text: str, code: str, meant: str) -> None:
    assert Day().read(text) == Misread(code, {"meant": meant} if meant else {})


@pytest.mark.parametrize("text", ["长期", "永久", "长期有效", "2099/12/31", "2099-12-31"])
def test_long_term_is_no_day(text: str) -> None:
    kind = Day(forever=True)
    assert kind.read(text) == "forever"
    assert kind.take("forever") is FOREVER
    assert kind.write(FOREVER) == "forever"


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
@example(date(2000, 2, 29))
def test_every_form_of_a_day_is_the_same_day(day: date) -> None:
    forms = (
        day.isoformat(),
        f"{day.year}/{day.month}/{day.day}",
        f"{day.year}.{day.month}.{day.day}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y%m%d}" if day.year >= 1000 else day.isoformat(),
    )
    assert {Day().read(form) for form in forms} == {day.isoformat()}
    assert Day().take(day.isoformat()) == day
    assert Day().write(day) == day.isoformat()


@given(st.text(max_size=16))
def test_reading_a_day_never_raises_and_never_guesses(text: str) -> None:
    day, code = day_text.read_day(text)
    assert (day == "") is (code != "")
    assert not day or day_text.is_day(day)
    mended = day_text.mended_day(text)
    assert not mended or day_text.is_day(mended)


# --- numbers as senders write them ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1000", "1000"),
        ("1,000", "1000"),
        ("1,234,567.80", "1234567.8"),
        ("007", "7"),
        ("-0", "0"),
        ("0.00", "0"),
        ("-12.50", "-12.5"),
        ("12.345", "12.345"),
    ],
)
def test_numbers_that_are_read(text: str, number: str) -> None:
    assert number_text.read_decimal(text) == (number, "")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("壹万元整", ""),
        ("1.0E5", ""),
        ("1e5", ""),
        ("1_000", ""),
        ("1,00", ""),
        ("约5", ""),
        ("12.", ""),
        (".5", ""),
        ("NaN", ""),
        ("+5", "5"),
        ("5元", "5"),
        ("１００", "100"),
        ("¥1,000.50", "1000.5"),
        ("￥１００．５", "100.5"),
        ("－３", "-3"),
    ],
)
def test_numbers_that_are_refused_with_what_they_may_mean(text: str, meant: str) -> None:
    assert Money().read(text) == Misread("NUM129", {"meant": meant} if meant else {})


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        (Money(), "0.30000000000000004", "NUM130"),
        (Money(), "12.345", "NUM130"),
        (Money(), "1" * 16, "NUM130"),
        (Money(), "-5", "NUM131"),
        (Money(), "1e5", "NUM129"),
        (Money(), "五元", "NUM129"),
        (Count(), 2.5, "NUM132"),
        (Count(most=9), 10, "NUM133"),
    ],
    ids=repr,
)
def test_numbers_of_documents_that_are_refused_with_the_reason(kind: Kind, value: object, code: str) -> None:
    taken = kind.take(value)
    assert isinstance(taken, Misread)
    assert taken.code == code


@given(st.integers(0, 10**17 - 1))
@example(1)
@example(10**17 - 1)
def test_ten_thousand_yuan_with_six_decimals_is_exact(fen: int) -> None:
    text = f"{fen // 10**6}.{fen % 10**6:06d}"
    document = Money().read(text, Dialect(shift=WAN_YUAN))
    assert Money().take(document) == Fen(fen)
    assert Decimal(str(document)) == Decimal(text) * 10_000


@pytest.mark.parametrize(
    ("text", "yuan"), [("0.5", "5000"), ("0.12005", "1200.5"), ("0.000001", "0.01"), ("12", "120000")]
)
def test_ten_thousand_yuan_in_yuan(text: str, yuan: str) -> None:
    assert Money().read(text, Dialect(shift=WAN_YUAN)) == yuan


def test_finer_than_a_fen_is_refused_and_not_rounded() -> None:
    document = Money().read("0.0000005", Dialect(shift=WAN_YUAN))
    assert isinstance(document, str)
    taken = Money().take(document)
    assert isinstance(taken, Misread)
    assert taken.code == "NUM130"


@given(st.integers(-(10**17) + 1, 10**17 - 1))
def test_fen_and_yuan(fen: int) -> None:
    yuan = Fen(fen).yuan
    assert Decimal(yuan) * 100 == fen
    assert Fen.of_yuan(yuan) == fen
    assert Money(signed=True).take(yuan) == Fen(fen)


def test_an_amount_finer_than_a_fen_is_no_fen() -> None:
    with pytest.raises(ValueError, match="whole number"):
        Fen.of_yuan("0.001")


@given(st.text(max_size=16), st.integers(0, 6))
def test_reading_a_number_never_raises(text: str, shift: int) -> None:
    number, code = number_text.read_decimal(text, shift=shift)
    assert (number == "") is (code != "")
    if number:
        assert Decimal(number) == Decimal(text.replace(",", "")) * 10**shift


# --- codes and lists as senders write them -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("罚款", ["fine"]),
        ("罚款;警告", ["fine", "warning"]),
        ("罚款、没收违法所得", ["fine", "confiscate_gains"]),
        ("fine|detention", ["fine", "detention"]),
        ("罚款；", ["fine"]),
    ],
)
def test_lists_of_codes_that_are_read(text: str, codes: list[str]) -> None:
    assert Many(Coded(PenaltyKind), least=1).read(text) == codes


def test_a_word_for_two_codes_stands_for_both_in_a_list_and_is_ambiguous_elsewhere() -> None:
    dialect = Dialect(words={"甲": ("minor", "ordinary"), "乙": ()})
    assert Many(Coded(Gravity)).read("甲", dialect) == ["minor", "ordinary"]
    for misread in (Coded(Gravity).read("甲", dialect), Coded(Gravity).read("乙", dialect)):
        assert isinstance(misread, Misread)
        assert misread.code == "TXT205"
    for text in ("乙", "一般;乙"):
        misread = Many(Coded(Gravity)).read(text, dialect)
        assert isinstance(misread, Misread)
        assert misread.code == "TXT205"


@pytest.mark.parametrize(("text", "flag"), [("是", True), ("否", False), ("1", True), ("0", False)])
def test_flags_that_are_read(text: str, flag: bool) -> None:  # noqa: FBT001 - a table
    assert Flag().read(text) is flag


def test_other_words_are_no_flag() -> None:
    assert Flag().read("也许") == Misread("TXT206")
