"""代码集 — how is a closed or open list of code values declared?

A list is a class when any rule or person types a member's name. Codes are dated and never reused: a retired code stays,
with the day after which it no longer applies and the code that replaced it.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import ClassVar, Self

from gov_integrity.forms.instrument import Confidence, Locator
from gov_integrity.forms.near import ALIKE_IN_CHINESE, LONGEST, MOST, nearest
from gov_integrity.forms.say import Say


@dataclass(frozen=True, slots=True)
class Code:
    """One code as declared: its wire value, Chinese and English title, other words for it, and its days."""

    value: str
    title: Say
    words: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    replaced_by: str = ""
    cite: tuple[Locator, ...] = ()


def code(  # noqa: PLR0913 - every facet of a code is named at the declaration
    value: str,
    zh: str,
    en: str,
    *,
    words: tuple[str, ...] = (),
    since: date | None = None,
    until: date | None = None,
    replaced_by: str = "",
    cite: tuple[Locator, ...] = (),
) -> Code:
    """Declare one code of a list; ``words`` are other spellings that senders use for it."""
    return Code(value, Say(zh, en), words, since, until, replaced_by, cite)


class CodeList(str, Enum):  # noqa: UP042 - a member is made from its declaration, which StrEnum does not allow
    """A list of codes. Members are strings, so a member equals its wire value.

    Class arguments: ``title``, ``meaning``, ``confidence`` (how we know the values), ``cite``, ``is_open`` (a value
    outside the list is then only reported, not refused).
    """

    list_title: ClassVar[Say]
    list_meaning: ClassVar[Say]
    confidence: ClassVar[Confidence]
    cite: ClassVar[tuple[Locator, ...]]
    is_open: ClassVar[bool]
    declared: Code

    def __new__(cls, declared: Code) -> Self:
        """Make the member from its declaration."""
        member = str.__new__(cls, declared.value)
        member._value_ = declared.value
        member.declared = declared
        return member

    def __init_subclass__(
        cls,
        *,
        title: Say,
        meaning: Say,
        confidence: Confidence,
        cite: tuple[Locator, ...] = (),
        is_open: bool = False,
    ) -> None:
        """Take the facts of the list from the class statement."""
        super().__init_subclass__()
        cls.list_title, cls.list_meaning = title, meaning
        cls.confidence, cls.cite, cls.is_open = confidence, cite, is_open

    def __str__(self) -> str:
        return str(self.value)

    def label(self, language: str = "zh") -> str:
        """Return the title of the code."""
        return self.declared.title.in_(language)

    def holds_on(self, day: date) -> bool:
        """Return whether the code may be used for a fact of ``day``."""
        since, until = self.declared.since, self.declared.until
        return (since is None or since <= day) and (until is None or day <= until)

    @classmethod
    def of(cls, value: str) -> Self:
        """Return the member of a wire value; raise ``LookupError`` for any other text."""
        return cls._value2member_map_[value]  # type: ignore[return-value]  # the map of this very class

    @classmethod
    def words(cls) -> dict[str, str]:
        """Return every spelling of every code: wire values, titles, other words -> wire value."""
        found: dict[str, str] = {}
        for member in cls:
            for word in member.spellings:
                found.setdefault(word, str(member.value))
        return found

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way to write the code: its wire value, its title, other words."""
        return (str(self.value), self.declared.title.zh, *self.declared.words)

    @classmethod
    def offered(cls) -> tuple[Self, ...]:
        """Return the codes that may still be given: those that have no last day."""
        return tuple(member for member in cls if member.declared.until is None)

    @classmethod
    def near(cls, text: str) -> "tuple[CodeList, ...]":
        """Return at most three codes on offer that a text which is no code may mean, the nearest first."""
        return _near(cls, text) if len(text) <= LONGEST else ()


@lru_cache(maxsize=4096)
def _near(codes: type[CodeList], text: str) -> tuple[CodeList, ...]:
    meant: dict[str, CodeList] = {}
    for member in codes.offered():
        for word in member.spellings:
            meant.setdefault(word, member)
    words = nearest(text, meant, most=len(meant), alike=ALIKE_IN_CHINESE)
    return tuple(dict.fromkeys(meant[word] for word in words))[:MOST]
