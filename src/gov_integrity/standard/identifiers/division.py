"""行政区划代码 — which place does a code name, on a given day, and in which prefecture and province?

Without a day only the shape is judged, with a day that the register covers the code too. Places keep six-digit codes of
their own for zones that have no national one: such a code has the shape, and on no day is a national division.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from gov_integrity.forms.identifier import Identifier, InvalidIdentifierError, Portable
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists import divisions
from gov_integrity.standard.identifiers._written import LONGEST_READ, LOOSE, compact, places, wrong_length

LENGTH: Final = 6
NATION: Final = "100000"
_PATTERN: Final = "[1-9][0-9]{5}"
_SHAPE: Final = re.compile(_PATTERN)

Level = Literal["nation", "province", "prefecture", "county"]


@dataclass(frozen=True, slots=True)
class Division:
    """The parts of a code. ``level`` is what its zeros say; codes of a higher level are empty where there is none.

    ``names`` are those of the year asked for, two when it changed, or all known names when no day was judged; there are
    none for the nation and for codes that the register does not have. ``is_judged``: whether a day was judged.
    """

    code: str
    level: Level
    province_code: str
    prefecture_code: str
    names: tuple[str, ...]
    is_judged: bool

    @property
    def name(self) -> str:
        """The latest of the names, or an empty text."""
        return self.names[-1] if self.names else ""


def suggest(text: str) -> str:
    """Return the six digits that are left without spaces, dashes and full width, or an empty text."""
    plain = compact(text[:LONGEST_READ])
    return plain if plain != text and _SHAPE.fullmatch(plain) else ""


def plain(text: str) -> str:
    """Return ``text`` in half width, with nothing in between."""
    return compact(text)


def parse(text: str, *, on: date | None = None) -> Division:
    """Return the parts of a code, or raise ``InvalidIdentifierError``; ``on`` is the day of the fact.

    >>> parse("410105").province_code, parse("410105").prefecture_code, parse("410105").level
    ('410000', '410100', 'county')
    """
    if _SHAPE.fullmatch(text) is None:
        raise _misshapen(text)
    register = divisions.register()
    meanings = register.of(text)
    is_judged = on is not None and register.covers(on.year) and text != NATION
    if on is not None and is_judged:
        meanings = tuple(meaning for meaning in meanings if meaning.holds_in(on.year))
        if not meanings:
            raise _not_in_force(text, on)
    level = level_of(text)
    province = "" if level == "nation" else text[:2].ljust(LENGTH, "0")
    prefecture = text[:4].ljust(LENGTH, "0") if level in {"prefecture", "county"} else ""
    return Division(text, level, province, prefecture, _distinct(meaning.name for meaning in meanings), is_judged)


def is_valid(text: str, *, on: date | None = None) -> bool:
    """Return whether ``text`` is such a code in its exact form, on a day if one is given."""
    return identifier.is_valid(text, on=on)


def level_of(code: str) -> Level:
    """Return the level that the zeros of a code say."""
    if code == NATION:
        return "nation"
    return "province" if code.endswith("0000") else "prefecture" if code.endswith("00") else "county"


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _not_in_force(code: str, on: date) -> InvalidIdentifierError:
    register = divisions.register()
    meanings = register.of(code)
    if not meanings:
        return InvalidIdentifierError("IDN206", _UNKNOWN)
    ended = [meaning for meaning in meanings if not meaning.holds_in_or_after(on.year)]
    if not ended:
        began = min(meaning.began for meaning in meanings if meaning.began is not None)
        return InvalidIdentifierError("IDN206", Say(f"该代码{began}年才启用", f"the code began in {began}"))
    last = ended[-1]
    now = [code for code in last.successors if any(meaning.holds_in(on.year) for meaning in register.of(code))]
    part = Say(f"该代码已于{last.ended}年停用", f"the code ended in {last.ended}")
    return InvalidIdentifierError("IDN206", part, now[0] if len(now) == 1 else "")


def _misshapen(text: str) -> InvalidIdentifierError:
    if len(text) > LONGEST_READ:
        return wrong_length(text, LENGTH)
    if compact(text) != text:
        return InvalidIdentifierError("IDN104", LOOSE, suggest(text))
    if len(text) != LENGTH:
        return wrong_length(text, LENGTH)
    foreign = [place for place, sign in enumerate(text, 1) if sign not in "0123456789"]
    return InvalidIdentifierError("IDN204", places(foreign or [1]))


_UNKNOWN: Final = Say("登记册中没有该代码", "the register does not have the code")

identifier: Final = Identifier(
    id="division",
    title=Say("行政区划代码", "code of an administrative division"),
    meaning=Say(
        "县级以上行政区划的六位代码；国家用100000",
        "the six-digit code of a division of county level or above; 100000 stands for the nation",
    ),
    pattern=_PATTERN,
    shortest=LENGTH,
    longest=LENGTH,
    parse=parse,
    suggest=suggest,
    plain=plain,
    valid=("100000", "410000", "410100", "410105", "110103", "410171"),
    invalid=(("41010５", "IDN104"), ("4101", "IDN203"), ("41010A", "IDN204"), ("010105", "IDN204")),
    confidence=SUMMARY,
    source=Say("GB/T 2260，据历年代码表汇编的登记册", "GB/T 2260, from a register compiled of the lists of many years"),
    depends_on_day=True,
    codes=("IDN104", "IDN203", "IDN204", "IDN206"),
    portable=Portable(area_at=0, areas_not_judged=(NATION,)),
    parts={
        "province_code": Say("省级代码", "code of the province"),
        "prefecture_code": Say("地级代码", "code of the prefecture"),
        "level": Say("层级", "level"),
        "names": Say("名称", "names"),
    },
)
