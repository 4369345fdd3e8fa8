"""公民身份号码 — is a number that of a person born on a real day in a place that then was one?

The area is the one of first registration: it is judged at birth or later, never against today's list alone. No message,
suggestion or printed form ever shows a part of the number.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from operator import mul
from typing import Final

from gov_integrity.forms.day_text import FIRST_YEAR, is_day
from gov_integrity.forms.identifier import CheckCharacter, Identifier, InvalidIdentifierError, Portable
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists import divisions
from gov_integrity.standard.identifiers._written import (
    LONGEST_READ,
    LOOSE,
    MASKED,
    compact,
    is_masked,
    places,
    wrong_length,
)

LENGTH: Final = 18
OLDEST: Final = 150
"""An age in years that nobody reaches."""
_PATTERN: Final = "[0-9]{17}[0-9X]"
_SHAPE: Final = re.compile(_PATTERN)
_OLD_SHAPE: Final = re.compile("[0-9]{15}")
_OLD_CENTURY: Final = "19"
_BODY: Final = LENGTH - 1
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"
_NOT_JUDGED: Final = ("81", "82", "83")
"""Residence permits of Hong Kong, Macao and Taiwan residents begin so; how they state areas we have not read."""


@dataclass(frozen=True, slots=True)
class ResidentId:
    """The parts of a number, none of which is ever printed; ``is_area_judged``: whether the area could be looked up."""

    area_code: str = field(repr=False)
    born_on: date = field(repr=False)
    sequence: str = field(repr=False)
    check_character: str = field(repr=False)
    is_area_judged: bool


def suggest(text: str) -> str:  # noqa: ARG001 - every number is asked in the same way
    """Return an empty text: a suggestion would show the number."""
    return ""


def plain(text: str) -> str:
    """Return ``text`` in half width with nothing in between, a last x as X; no character is guessed at."""
    return compact(text).upper()


def parse(text: str, *, on: date | None = None) -> ResidentId:
    """Return the parts of a number in its exact form, or raise ``InvalidIdentifierError``.

    With ``on``, the person must have been born by that day and at most 150 years before it.
    """
    if _SHAPE.fullmatch(text) is None:
        raise _misshapen(text)
    if not is_day(_birth(text)):
        raise InvalidIdentifierError("IDN109", _NO_SUCH_DAY)
    born_on = date.fromisoformat(_birth(text))
    if on is not None and born_on > on:
        raise InvalidIdentifierError("IDN109", _NOT_YET_BORN)
    if on is not None and (on.year - OLDEST, on.month, on.day) > (born_on.year, born_on.month, born_on.day):
        raise InvalidIdentifierError("IDN109", _TOO_OLD)
    if text[_BODY] != check_character(text[:_BODY]):
        raise InvalidIdentifierError("IDN205", Say("第18位", "character 18"))
    return ResidentId(text[:6], born_on, text[14:_BODY], text[_BODY], _is_area_judged(text[:6], born_on, on))


def is_valid(text: str, *, on: date | None = None) -> bool:
    """Return whether ``text`` is such a number in its exact form."""
    return identifier.is_valid(text, on=on)


def check_character(first17: str) -> str:
    """Return the last character that belongs to the first 17 digits. Source: GB 11643 (ISO 7064, mod 11-2)."""
    return _CHECKS[sum(map(mul, _WEIGHTS, map(int, first17))) % len(_CHECKS)]


def looks_like(text: str) -> bool:
    """Return whether ``text`` has the make-up of such a number, old ones of 15 digits too, whatever its check says.

    For places where such a number must not stand: one that is only mistyped must not be shown either.
    """
    if _OLD_SHAPE.fullmatch(text):
        text = f"{text[:6]}{_OLD_CENTURY}{text[6:]}0"
    return _SHAPE.fullmatch(text) is not None and "1" <= text[0] <= "8" and is_day(_birth(text))


def _birth(text: str) -> str:
    return f"{text[6:10]}-{text[10:12]}-{text[12:14]}"


def _is_area_judged(area_code: str, born_on: date, on: date | None) -> bool:
    """Return whether the area was looked up; raise when it was no division at birth or later (and by ``on``)."""
    if area_code.startswith(_NOT_JUDGED):
        return False
    register = divisions.register()
    meanings = register.of(area_code)
    if not meanings and born_on.year > register.last_year:
        return False
    at_birth_or_later = [meaning for meaning in meanings if meaning.holds_in_or_after(born_on.year)]
    if any(on is None or meaning.began is None or meaning.began <= on.year for meaning in at_birth_or_later):
        return True
    raise InvalidIdentifierError("IDN110", _ENDED_BEFORE if meanings and not at_birth_or_later else _NEVER)


def _misshapen(text: str) -> InvalidIdentifierError:
    if len(text) > LONGEST_READ:
        return wrong_length(text, LENGTH)
    if is_masked(text) or "XX" in text.upper():
        return InvalidIdentifierError("IDN111", MASKED)
    if compact(text) != text:
        return InvalidIdentifierError("IDN104", LOOSE)
    if _OLD_SHAPE.fullmatch(text):
        return InvalidIdentifierError("IDN107", _OLD)
    if len(text) != LENGTH:
        return wrong_length(text, LENGTH)
    foreign = [place for place, sign in enumerate(text, 1) if sign not in "0123456789"]
    if foreign == [LENGTH] and text.endswith("x"):
        return InvalidIdentifierError("IDN108", Say("第18位", "character 18"))
    return InvalidIdentifierError("IDN204", places(foreign))


_NO_SUCH_DAY: Final = Say(
    f"第7至14位不是{FIRST_YEAR}年以来的真实日期", f"characters 7 to 14 are no real day since {FIRST_YEAR}"
)
_NOT_YET_BORN: Final = Say("第7至14位的日期尚未到来", "the day in characters 7 to 14 is still to come")
_TOO_OLD: Final = Say(f"按第7至14位计算已超过{OLDEST}岁", f"by characters 7 to 14 the person is older than {OLDEST}")
_ENDED_BEFORE: Final = Say(
    "第1至6位的行政区划代码在出生以前已经停用", "the division in characters 1 to 6 ended before the birth"
)
_NEVER: Final = Say(
    "第1至6位在出生时及以后都不是行政区划代码", "characters 1 to 6 were no division at the birth or later"
)
_OLD: Final = Say("15位旧号码", "an old number of 15 digits")

identifier: Final = Identifier(
    id="resident-id",
    title=Say("公民身份号码", "resident identity number"),
    meaning=Say(
        "公民唯一的、终身不变的18位身份代码", "the number of 18 characters that names a citizen, once and for life"
    ),
    pattern=_PATTERN,
    shortest=LENGTH,
    longest=LENGTH,
    parse=parse,
    suggest=suggest,
    plain=plain,
    valid=(
        "410105190001010002",
        "110103198001010005",
        "330113202203010006",
        "653229202501010008",
        "659012202306150002",
        "41010519960203000X",
    ),
    invalid=(
        ("410105 19900101 0001", "IDN104"),
        ("410105900101000", "IDN107"),
        ("41010519960203000x", "IDN108"),
        ("410105202302290002", "IDN109"),
        ("110103201501010006", "IDN110"),
        ("4101**********0002", "IDN111"),
        ("4101051900010100", "IDN203"),
        ("41010519000101000A", "IDN204"),
        ("410105190001010003", "IDN205"),
    ),
    confidence=SUMMARY,
    source=Say(
        "GB 11643《公民身份号码》，据公开转述；地区码据行政区划代码登记册",
        "GB 11643, from public accounts of it; areas from the register of divisions",
    ),
    secret=True,
    depends_on_day=True,
    codes=(
        "IDN104",
        "IDN107",
        "IDN108",
        "IDN109",
        "IDN110",
        "IDN111",
        "IDN203",
        "IDN204",
        "IDN205",
    ),
    portable=Portable(
        check_characters=(
            CheckCharacter(first=0, weights=_WEIGHTS, alphabet="0123456789", place=_BODY, by_remainder=_CHECKS),
        ),
        day_at=6,
        oldest=OLDEST,
        area_at=0,
        areas_not_judged=_NOT_JUDGED,
    ),
    parts={
        "area_code": Say("地址码（第1至6位，初次登记时的行政区划）", "area at first registration (characters 1 to 6)"),
        "born_on": Say("出生日期（第7至14位）", "day of birth (characters 7 to 14)"),
        "sequence": Say("顺序码（第15至17位，单数为男）", "sequence (characters 15 to 17, odd for men)"),
        "check_character": Say("校验码（第18位）", "check character (character 18)"),
    },
)
