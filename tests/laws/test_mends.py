"""Mends: what a text says is the same before and after, mending twice is mending once, and nothing is guessed."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.kind import Dialect, Kind, Misread
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Pattern, Ref, Text
from gov_integrity.forms.mend import MENDS, mended, mended_value
from gov_integrity.forms.quantities import Amount, Count, Day, Money
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.penalty_kind import PenaltyKind
from gov_integrity.standard.identifiers import division, document_number, resident_id, uscc

KINDS: dict[str, Kind] = {
    "text": Text(40),
    "text with lines": Text(40, lines=True),
    "pattern": Pattern("[0-9A-Za-z()/-]{1,8}", 1, 8),
    "uscc": Identified(uscc.identifier),
    "resident number": Identified(resident_id.identifier),
    "division": Identified(division.identifier),
    "document number": Identified(document_number.identifier),
    "code": Coded(PenaltyKind),
    "flag": Flag(),
    "reference": Ref("contract"),
    "link": Link(),
    "codes": Many(Coded(PenaltyKind)),
    "numbers": Many(Identified(uscc.identifier)),
    "day": Day(forever=True),
    "money": Money(),
    "amount": Amount(signed=True),
    "count": Count(),
}
NOTHING = "".join(map(chr, (0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF)))
PIECES = st.sampled_from(
    [
        *(*" \t\u3000\u00a0\n\r\x00\x1f", *NOTHING, *"3年月日-/.，,元¥￥+;〔[]号罚Oａx×无是"),
        *("2024", "２０２４", "长期", "罚款", "91350100M000100Y43", "91350100m000100y43"),
    ]
)
TEXTS = st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=12)
SPACES = " \t\u3000\u00a0"


def value(kind: Kind, text: str) -> object:
    """Return what a cell says: nothing, a value, or that it cannot be read."""
    text = text.strip(SPACES)
    if text in kind.null_words:
        return None
    read = kind.read(text)
    return read if isinstance(read, Misread) else kind.take(read)


def seen(text: object) -> str:
    """Return what a reader sees of a text: no character without width, no control character, no spaces."""
    return "".join(sign for sign in str(text) if sign not in NOTHING and sign.isprintable() and not sign.isspace())


def signs(text: str) -> list[str]:
    """Return the letters and digits of a number, whatever their width and case."""
    return [sign for sign in unicodedata.normalize("NFKC", text).upper() if sign.isalnum()]


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
@given(text=TEXTS, shift=st.sampled_from([0, 4]))
def test_what_could_be_read_reads_the_same_and_mending_again_changes_nothing(kind: Kind, text: str, shift: int) -> None:
    dialect = Dialect(shift)
    after, done = mended(kind, text, dialect)
    assert (after == text) == (not done)
    assert mended(kind, after, dialect) == (after, ())
    before = value(kind, text)
    if isinstance(kind, Text):
        assert seen(after) == seen(text)
    elif isinstance(kind, Identified):
        assert signs(after) == signs(text)
    elif not isinstance(before, Misread):
        assert value(kind, after) == before


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
@given(text=TEXTS)
def test_a_document_keeps_what_it_could_be_taken_for(kind: Kind, text: str) -> None:
    after, _done = mended_value(kind, text)
    assert mended_value(kind, after) == (after, ())
    before = kind.take(text)
    if not isinstance(before, Misread) and not isinstance(kind, Text | Identified):
        assert after == text
    if isinstance(kind, Text):
        assert seen(after) == seen(text)


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)), form=st.integers(0, 5))
def test_a_day_in_another_form_is_that_day(day: date, form: int) -> None:
    wide = str.maketrans("0123456789-/", "０１２３４５６７８９－／")
    han = str.maketrans("0123456789", "〇一二三四五六七八九")
    tens = ("", "十", "二十", "三十")
    chinese = [tens[number // 10] + "一二三四五六七八九"[: number % 10][-1:] for number in (day.month, day.day)]
    written = [
        day.isoformat().translate(wide),
        f"{day.year}/{day.month}/{day.day}".translate(wide),
        f"{str(day.year).translate(han)}年{chinese[0]}月{chinese[1]}日",
        f"{day.isoformat()} 00:00:00",
        f" {day.isoformat()}\u200b",
        f"{day.year}年{day.month}月{day.day}日",
    ][form]
    assert value(Day(), mended(Day(), written)[0]) == day
    assert mended_value(Day(), written)[0] == day.isoformat()


@given(fen=st.integers(0, 10**12), wide=st.booleans(), currency=st.sampled_from(["{}元", "¥{}", "￥{}元", "{}"]))
def test_an_amount_in_another_form_is_that_amount(fen: int, *, wide: bool, currency: str) -> None:
    yuan = f"{Decimal(fen) / 100:,.2f}"
    written = currency.format(
        yuan.translate(str.maketrans("0123456789.,", "０１２３４５６７８９．，")) if wide else yuan
    )
    assert value(Money(), mended(Money(), written)[0]) == fen
    in_wan = mended(Money(), written, Dialect(4))[0]
    assert (in_wan == written) == (currency != "{}" or not wide), "3元 under 万元 may mean either"


@given(
    number=st.sampled_from(uscc.identifier.valid),
    between=st.sampled_from([" ", "-", "\u200b", "　", "\n"]),
    at=st.integers(1, 17),
)
def test_a_number_loosely_written_is_that_number(number: str, between: str, at: int) -> None:
    kind = Identified(uscc.identifier)
    wide = number.translate({sign: sign + 0xFEE0 for sign in range(0x21, 0x7F)})
    for written in (number.lower(), wide, number[:at] + between + number[at:]):
        assert mended(kind, written)[0] == number


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Identified(uscc.identifier), "9135O100M000100Y43"),
        (Identified(uscc.identifier), "91350100MO00100Y43"),
        (Identified(uscc.identifier), "见 附件 一"),
        (Identified(resident_id.identifier), "4101**********1234"),
        (Day(), "03/04/2024"),
        (Day(), "45351"),
        (Day(), "2024-02-29 16:30"),
        (Money(), "约5000元"),
        (Money(), "1.200,50"),
        (Amount(), "5000元"),
        (Count(), "3.0元"),
        (Coded(PenaltyKind), "罚 款"),
    ],
)
def test_what_may_mean_two_things_is_left_alone(kind: Kind, text: str) -> None:
    assert mended(kind, text) == (text, ())
    assert mended_value(kind, text) == (text, ())


@pytest.mark.parametrize(
    ("kind", "text", "after", "mends"),
    [
        (Text(40), " 郑州市\t××局\u200b ", "郑州市××局", ("zero-width", "control", "trim")),
        (Text(40), "first\r\nsecond", "first second", ("control",)),
        (Text(40, lines=True), "第一行\r\n第二行\t", "第一行\n第二行", ("control", "trim")),
        (Identified(document_number.identifier), "郑财罚[2024]3号", "郑财罚〔2024〕3号", ("form",)),
        (Identified(division.identifier), "41010５", "410105", ("form",)),
        (Many(Identified(uscc.identifier)), "91350100m000100y43； 无", "91350100M000100Y43； 无", ("form",)),
        (Count(), "１２", "12", ("number",)),
    ],
)
def test_worked_examples(kind: Kind, text: str, after: str, mends: tuple[str, ...]) -> None:
    assert mended(kind, text) == (after, mends)


def test_every_kind_names_mends_that_there_are() -> None:
    kinds = {type(element.kind) for record in catalogue.record_types() for element in record.elements.values()}
    assert {name for kind in kinds for name in kind.mends} == set(MENDS)
