"""统一社会信用代码 — which body does a code name, who registered it, and which part of a wrong code is wrong?

Two checks stand in every code: the last character speaks for all of it, and inside, character 17 is the older
organisation code's own. The area is that of the registering authority, not of the body, and may be a retired code.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from operator import mul
from typing import Final

from gov_integrity.forms.identifier import CheckCharacter, Identifier, InvalidIdentifierError, Portable, Usual
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.identifiers._registering_department import DEPARTMENTS, Category, Department
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
ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_NEVER_USED: Final = "IOSVZ"
_LOOK_ALIKES: Final = str.maketrans("OIZS", "0125")
_PATTERN: Final = "[1-9ANY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}"
_SHAPE: Final = re.compile(_PATTERN)

_MODULUS: Final = len(ALPHABET)
_WEIGHTS: Final = (*(3**place % _MODULUS for place in range(LENGTH - 1)), 1)
_VALUES: Final = bytes(max(ALPHABET.find(chr(byte)), 0) for byte in range(256))

_ORGANISATION: Final = slice(8, 17)
_ORGANISATION_MODULUS: Final = 11
_ORGANISATION_WEIGHTS: Final = (3, 7, 9, 10, 5, 8, 4, 2)
_ORGANISATION_CHECKS: Final = "0123456789X"
_ORGANISATION_SHAPE: Final = re.compile("[0-9A-Z]{8}[0-9X]")
_DIGITS_THEN_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ORGANISATION_VALUES: Final = bytes(max(_DIGITS_THEN_LETTERS.find(chr(byte)), 0) for byte in range(256))

_AREA: Final = 2
#: what stands for no province: 10 the nation, 66 and 99 registrars outside the divisions. We have read nowhere who
#: writes the last two, so they are never pointed out; nor are codes of the army (A).
_OF_NO_PROVINCE: Final = ("10", "66", "99")
_ARMY: Final = "A"

_REGISTRATION_NUMBER: Final = re.compile("[0-9]{15}")
_BIRTH_CENTURY: Final = slice(6, 8)
_BIRTH_CENTURIES: Final = ("19", "20")


@dataclass(frozen=True, slots=True)
class Uscc:
    """A code that is right in form and in both checks; its parts are read from it only when they are asked for."""

    code: str

    def __str__(self) -> str:
        return self.code

    @property
    def department(self) -> Department:
        """The department that registered the body."""
        return DEPARTMENTS[self.code[0]]

    @property
    def category_code(self) -> str:
        """The second character: what the department registered."""
        return self.code[1]

    @property
    def category(self) -> Category | None:
        """What the department registered, or ``None`` when it is not known to use the second character."""
        return self.department.categories.get(self.category_code)

    @property
    def area_code(self) -> str:
        """The division of the registering authority, perhaps a retired one."""
        return self.code[2:8]

    @property
    def organisation_code(self) -> str:
        """The older code of nine characters."""
        return self.code[_ORGANISATION]

    @property
    def check_character(self) -> str:
        """The last character, which speaks for all of the code."""
        return self.code[-1]


def suggest(text: str) -> str:
    """Return the one valid code that may be meant by a loosely written or misread one, or an empty text."""
    plain = compact(text[:LONGEST_READ]).upper().translate(_LOOK_ALIKES)
    return plain if plain != text and is_valid(plain) else ""


def plain(text: str) -> str:
    """Return ``text`` in half-width capitals, with nothing in between; no character is guessed at."""
    return compact(text).upper()


def parse(text: str, *, on: date | None = None) -> Uscc:  # noqa: ARG001 - every number is asked in the same way
    """Return the parts of a code in its exact form, or raise ``InvalidIdentifierError``; the day plays no part.

    >>> code = parse("91350100M000100Y43")
    >>> code.department.title.en, code.category.title.en, code.area_code, code.organisation_code
    ('industry and commerce (market regulation)', 'enterprise', '350100', 'M000100Y4')
    """
    if _SHAPE.fullmatch(text) is None:
        raise _misshapen(text)
    is_whole = sum(map(mul, _WEIGHTS, text.encode().translate(_VALUES))) % _MODULUS == 0
    if not (is_whole and text[16] == organisation_check_character(text[8:16])) or _is_of_a_person(text):
        raise _miswritten(text, is_whole=is_whole)
    return Uscc(text)


def is_valid(text: str, *, on: date | None = None) -> bool:
    """Return whether ``text`` is such a code in its exact form."""
    return identifier.is_valid(text, on=on)


def check_character(first17: str) -> str:
    """Return the last character that belongs to the first 17, which must be of the alphabet.

    Source: GB 32100-2015 with GB/T 17710 (weights 3^n mod 31).
    """
    total = sum(map(mul, _WEIGHTS, first17.encode().translate(_VALUES)))
    return ALPHABET[-total % _MODULUS]


def organisation_check_character(first8: str) -> str:
    """Return the ninth character of the organisation code whose first 8, digits and capital letters, are given.

    Source: GB 11714-1997 (weights 3 7 9 10 5 8 4 2, mod 11).
    """
    total = sum(map(mul, _ORGANISATION_WEIGHTS, first8.encode().translate(_ORGANISATION_VALUES)))
    return _ORGANISATION_CHECKS[-total % _ORGANISATION_MODULUS]


@cache
def _areas() -> tuple[str, ...]:
    """Return the first two digits of every province that ever was, and those that stand for none."""
    from gov_integrity.standard.codelists import divisions  # noqa: PLC0415 - a register that the code itself never needs

    provinces = {code[:2] for code in divisions.register().rows if code.endswith("0000")}
    return (*sorted(provinces), *_OF_NO_PROVINCE)


def _is_of_a_person(text: str) -> bool:
    """Return whether a code that passes both checks is a true resident identity number all the same."""
    if text[_BIRTH_CENTURY] not in _BIRTH_CENTURIES or not text[:17].isdigit():
        return False
    from gov_integrity.standard.identifiers import resident_id  # noqa: PLC0415 - hardly ever needed, and needs a register

    return resident_id.is_valid(text)


def _looks_like_a_person(text: str) -> bool:
    from gov_integrity.standard.identifiers import resident_id  # noqa: PLC0415 - only for what is no valid code

    return resident_id.looks_like(text)


def _miswritten(text: str, *, is_whole: bool) -> InvalidIdentifierError:
    """Say which check of a text of the right shape fails."""
    if _looks_like_a_person(text):
        return InvalidIdentifierError("IDN106", _PERSON)
    expected = organisation_check_character(text[8:16])
    if is_whole:
        part = Say(f"按第9至16位计算，第17位应为{expected}", f"by characters 9 to 16, character 17 would be {expected}")
        return InvalidIdentifierError("IDN200", part)
    if text[16] != expected:
        return InvalidIdentifierError("IDN101", _INSIDE)
    expected = check_character(text[:17])
    part = Say(
        f"第9至17位的组织机构代码校验无误，错在第1至8位或第18位；如前17位无误，第18位应为{expected}",
        "the organisation code inside is right, so the fault is in characters 1 to 8 or 18; "
        f"if the first 17 are right, character 18 would be {expected}",
    )
    return InvalidIdentifierError("IDN101", part)


def _misshapen(text: str) -> InvalidIdentifierError:
    """Say why a text has not the shape of a code: first what else it is, then how it is written, then which part."""
    if len(text) > LONGEST_READ:
        return wrong_length(text, LENGTH)
    if is_masked(text):
        return InvalidIdentifierError("IDN111", MASKED)
    plain = compact(text)
    upper = plain.upper()
    if _looks_like_a_person(upper.translate(_LOOK_ALIKES)):
        return InvalidIdentifierError("IDN106", _PERSON)
    if _REGISTRATION_NUMBER.fullmatch(plain):
        return InvalidIdentifierError("IDN105", _REGISTRATION)
    if _ORGANISATION_SHAPE.fullmatch(upper):
        return InvalidIdentifierError("IDN105", _ORGANISATION_ALONE)
    if plain != text:
        return InvalidIdentifierError("IDN104", LOOSE, suggest(text))
    if lower := [place for place, sign in enumerate(text, 1) if "a" <= sign <= "z"]:
        return InvalidIdentifierError("IDN102", places(lower), suggest(text))
    return _wrong_part(text)


def _wrong_part(text: str) -> InvalidIdentifierError:
    if len(text) != LENGTH:
        return wrong_length(text, LENGTH)
    if foreign := [place for place, sign in enumerate(text, 1) if sign not in _DIGITS_THEN_LETTERS]:
        return InvalidIdentifierError("IDN204", places(foreign))
    if never := [place for place, sign in enumerate(text, 1) if sign in _NEVER_USED]:
        return InvalidIdentifierError("IDN103", places(never), suggest(text))
    if text[0] not in DEPARTMENTS:
        return InvalidIdentifierError("IDN201", places([1]))
    return InvalidIdentifierError("IDN202", places([place for place in range(3, 9) if not text[place - 1].isdigit()]))


_PERSON: Final = Say("像是公民身份号码", "it looks like a resident identity number")
_REGISTRATION: Final = Say("15位数字，像是原营业执照注册号", "15 digits, like a former registration number")
_ORGANISATION_ALONE: Final = Say("9位，像是组织机构代码", "9 characters, like an organisation code")
_INSIDE: Final = Say(
    "第9至17位的组织机构代码校验也不通过，多半错在其中",
    "the organisation code inside, characters 9 to 17, fails its own check too, so the fault is most likely there",
)

identifier: Final = Identifier(
    id="uscc",
    title=Say("统一社会信用代码", "unified social credit code"),
    meaning=Say(
        "法人和其他组织在全国范围内唯一的、终身不变的18位代码",
        "the code of 18 characters that names a legal person or other organisation, once and for life",
    ),
    pattern=_PATTERN,
    shortest=LENGTH,
    longest=LENGTH,
    parse=parse,
    suggest=suggest,
    plain=plain,
    valid=(
        "91350100M000100Y43",
        "91110000600037341L",
        "91110108551385082Q",
        "114101050050000181",
        "12410105005000018X",
        "54410105005000018K",
        "91410105005000018Q",
        "N24101050050000188",
        "Y14101050050000183",
    ),
    invalid=(
        ("91350100M000100Y44", "IDN101"),
        ("91350100m000100y43", "IDN102"),
        ("9135O100M000100Y43", "IDN103"),
        ("91350100-M000100Y43", "IDN104"),
        ("60003734-1", "IDN105"),
        ("410105190001010002", "IDN106"),
        ("9135****M000100Y43", "IDN111"),
        ("91350100M000100Y56", "IDN200"),
        ("01350100M000100Y43", "IDN201"),
        ("9135010AM000100Y43", "IDN202"),
        ("91350100M000100Y4", "IDN203"),
        ("91350100M000100Y4中", "IDN204"),
    ),
    confidence=SUMMARY,
    source=Say(
        "GB 32100-2015《法人和其他组织统一社会信用代码编码规则》，据公开转述和实有代码验证",
        "GB 32100-2015, from public accounts of it and checked against codes in use",
    ),
    codes=(
        "IDN101",
        "IDN102",
        "IDN103",
        "IDN104",
        "IDN105",
        "IDN106",
        "IDN111",
        "IDN200",
        "IDN201",
        "IDN202",
        "IDN203",
        "IDN204",
    ),
    portable=Portable(
        check_characters=(
            CheckCharacter(
                first=0,
                weights=_WEIGHTS[:-1],
                alphabet=ALPHABET,
                place=LENGTH - 1,
                by_remainder="".join(ALPHABET[-remainder % _MODULUS] for remainder in range(_MODULUS)),
            ),
            CheckCharacter(
                first=_ORGANISATION.start,
                weights=_ORGANISATION_WEIGHTS,
                alphabet=_DIGITS_THEN_LETTERS,
                place=_ORGANISATION.stop - 1,
                by_remainder="".join(
                    _ORGANISATION_CHECKS[-remainder % _ORGANISATION_MODULUS]
                    for remainder in range(_ORGANISATION_MODULUS)
                ),
            ),
        ),
        excludes="resident-id",
        excluded_centuries=_BIRTH_CENTURIES,
    ),
    usual=Usual(
        code="IDN300",
        at=_AREA,
        prefixes=_areas,
        exempt=(_ARMY,),
        unusual=("91000000MA00000157", "91881234MA0000015W"),
        ordinary=("91133100MA0000015L", "A10000000500500066"),
    ),
    parts={
        "department": Say("登记管理部门（第1位）", "registering department (character 1)"),
        "category": Say("机构类别（第2位，开放）", "kind of body (character 2, an open list)"),
        "area_code": Say("登记管理机关行政区划码（第3至8位）", "division of the registrar (characters 3 to 8)"),
        "organisation_code": Say("主体标识码即组织机构代码（第9至17位）", "organisation code (characters 9 to 17)"),
        "check_character": Say("校验码（第18位）", "check character (character 18)"),
    },
)
