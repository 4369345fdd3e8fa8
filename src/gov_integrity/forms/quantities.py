"""数据元种类之二:数量 — days, money, plain numbers and counts.

Numbers travel as decimal strings, so that no engine can round them; money is a whole number of 0.01 元.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, ClassVar, Final

from gov_integrity.forms import day_text, number_text
from gov_integrity.forms.kind import NOT_A_STRING, PLAIN, Dialect, Kind, Misread, Schema, compiled, patterned
from gov_integrity.forms.period import FOREVER, Forever

_LEAP: Final = "(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])"
DAY_PATTERN: Final = (
    "(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    f"|(?:{_LEAP}|2000)-02-29"
)
LARGEST_COUNT: Final = 2**53 - 1


class Fen(int):
    """分 — money as a whole number of 0.01 元. A bare ``int`` is refused where this is wanted."""

    __slots__ = ()

    @classmethod
    def of_yuan(cls, yuan: str) -> "Fen":
        """Return the amount of a plain decimal in 元: ``Fen.of_yuan("1200.5") == 120050``; raise ``ValueError``."""
        amount = Decimal(yuan) * 100
        if amount != amount.to_integral_value():
            message = "an amount is a whole number of 0.01 元"
            raise ValueError(message)
        return cls(int(amount))

    @classmethod
    def of_plain(cls, yuan: str) -> "Fen":
        """Return the amount of a text that is known to be a plain decimal with at most two decimals."""
        whole, _, part = yuan.partition(".")
        return cls(whole + part.ljust(2, "0"))

    @classmethod
    def nearest(cls, fen: Fraction) -> "Fen":
        """Return the whole amount nearest to an exact one, half up: ``Fen.nearest(Fraction(5, 2)) == 3``."""
        return cls((2 * fen.numerator + fen.denominator) // (2 * fen.denominator))

    @property
    def yuan(self) -> str:
        """The amount in 元 as a plain decimal without trailing zeros: ``Fen(120050).yuan == "1200.5"``."""
        sign, size = ("-", -self) if self < 0 else ("", self)
        whole, part = divmod(int(size), 100)
        return f"{sign}{whole}" + (f".{part:02d}".rstrip("0") if part else "")


@dataclass(frozen=True, slots=True)
class Day(Kind):
    """A calendar day 1900-2199 as ``YYYY-MM-DD``; with ``forever`` the word ``forever`` stands for long-term (长期)."""

    forever: bool = False
    mends: ClassVar[tuple[str, ...]] = ("zero-width", "trim", "day")

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:  # noqa: ARG002
        if self.forever and text in day_text.LONG_TERM_WORDS:
            return FOREVER.isoformat()
        day, code = day_text.read_day(text)
        if not code:
            return day
        meant = day_text.day_of_serial(text) if code == "DAT119" else day_text.mended_day(text)
        return Misread(code, {"meant": meant} if meant else {})

    def take(self, value: object) -> object:
        if type(value) is str:
            if day_text.is_day(value):
                return date.fromisoformat(value)
            if self.forever and value == "forever":
                return FOREVER
            return Misread(day_text.read_day(value)[1] or "DAT116")
        if type(value) is date:
            return value if day_text.FIRST_YEAR <= value.year <= day_text.LAST_YEAR else Misread("DAT123")
        return FOREVER if self.forever and isinstance(value, Forever) else NOT_A_STRING

    def write(self, value: Any) -> object:
        return value.isoformat()

    def shape(self) -> Schema:
        day = patterned(DAY_PATTERN, day_text.DAY_LENGTH, day_text.DAY_LENGTH)
        return {"anyOf": [day, {"const": "forever"}]} if self.forever else day


@dataclass(frozen=True, slots=True)
class Money(Kind):
    """An amount in 元 with at most two decimals, as a decimal string; the value is ``Fen``, negative if ``signed``."""

    signed: bool = False
    mends: ClassVar[tuple[str, ...]] = ("zero-width", "trim", "currency", "number")

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:
        return _read_number(text, dialect.shift)

    def take(self, value: object) -> object:
        if type(value) is Fen:
            return value if self.signed or value >= 0 else Misread("NUM131")
        fault = _not_decimal(value, self.pattern, signed=self.signed)
        return fault or Fen.of_plain(str(value))

    def write(self, value: Any) -> object:
        return Fen(value).yuan

    @property
    def pattern(self) -> str:
        """The portable pattern of the document form."""
        return _decimal_pattern(whole=15, part=2, signed=self.signed)

    def shape(self) -> Schema:
        return patterned(self.pattern, 1, number_text.MOST_DIGITS)


@dataclass(frozen=True, slots=True)
class Amount(Kind):
    """A plain number that is no money, as a decimal string with at most six decimals; the value is ``Decimal``."""

    signed: bool = False
    mends: ClassVar[tuple[str, ...]] = ("zero-width", "trim", "number")

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:
        return _read_number(text, dialect.shift)

    def take(self, value: object) -> object:
        if type(value) is Decimal:
            return value if self.signed or value >= 0 else Misread("NUM131")
        return _not_decimal(value, self._pattern, signed=self.signed) or Decimal(str(value))

    def write(self, value: Any) -> object:
        return format(value, "f")

    @property
    def _pattern(self) -> str:
        return _decimal_pattern(whole=18, part=6, signed=self.signed)

    def shape(self) -> Schema:
        return patterned(self._pattern, 1, number_text.MOST_DIGITS)


@dataclass(frozen=True, slots=True)
class Count(Kind):
    """A whole number from ``least`` to ``most``; in a document a JSON integer."""

    least: int = 0
    most: int = LARGEST_COUNT
    mends: ClassVar[tuple[str, ...]] = ("zero-width", "trim", "number")

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:  # noqa: ARG002
        number, code = number_text.read_decimal(text)
        if code or "." in number:
            return Misread(code or "NUM132")
        return int(number)

    def take(self, value: object) -> object:
        if type(value) is float and value.is_integer():
            value = int(value)
        if type(value) is not int:
            return Misread("NUM132") if type(value) is float else Misread("JSN043")
        return value if self.least <= value <= self.most else Misread("NUM133")

    def shape(self) -> Schema:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


def _decimal_pattern(whole: int, part: int, *, signed: bool) -> str:
    return f"{'-?' if signed else ''}(?:0|[1-9][0-9]{{0,{whole - 1}}})(?:\\.[0-9]{{1,{part}}})?"


def _not_decimal(value: object, pattern: str, *, signed: bool) -> Misread | None:
    if type(value) is not str:
        return NOT_A_STRING
    if compiled(pattern).fullmatch(value):
        return None
    if value.startswith("-") and not signed and not number_text.read_decimal(value)[1]:
        return Misread("NUM131")
    number, code = number_text.read_decimal(value)
    return Misread("NUM129" if code or compiled(pattern).fullmatch(number) else "NUM130")


def _read_number(text: str, shift: int) -> object:
    number, code = number_text.read_decimal(text, shift=shift)
    if not code:
        return number
    meant = number_text.mended_number(text)
    return Misread(code, {"meant": meant} if meant else {})
