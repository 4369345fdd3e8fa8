"""标识符 — how is a number that names a body, a person, a place or a document declared?

Every module of ``standard/identifiers`` offers the same functions in the same order: ``suggest``, ``plain``,
``parse``, ``is_valid``, and binds ``identifier``. Parsing accepts the exact form only; what could be meant is
suggested, never taken.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.say import Say


class InvalidIdentifierError(ValueError):
    """A text is not such a number.

    ``code`` is the finding code, ``part`` says which part is wrong, ``suggestion`` is what may be meant (or empty).
    The message never repeats the text itself.
    """

    def __init__(self, code: str, part: Say, suggestion: str = "") -> None:
        """Keep the facts; the message is the Chinese part."""
        super().__init__(f"{code} {part.zh}")
        self.code = code
        self.part = part
        self.suggestion = suggestion


class Parse(Protocol):
    """How an identifier is parsed; ``on`` is the day of judgement, for parts that depend on one."""

    def __call__(self, text: str, /, *, on: date | None = None) -> object: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCharacter:
    """A character that others determine.

    The weights, from character ``first`` on (counted from 0), times the places of the characters in ``alphabet`` (0 for
    one that is not there) are added up; ``by_remainder`` holds the character that belongs at ``place`` for each
    remainder of the sum by its own length.
    """

    first: int
    weights: tuple[int, ...]
    alphabet: str
    place: int
    by_remainder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Portable:
    """What a number's pattern does not say, as data for engines in other languages, which then judge exactly as we do.

    ``day_at`` is where a day ``YYYYMMDD`` since 1900 stands, which ``oldest`` years separate at most from the day of
    judgement and which never follows it. ``area_at`` is where a division stands, unless the number starts with one of
    ``areas_not_judged``: one of the day of judgement, or with ``day_at`` one of that day or later. ``excludes`` is an
    identifier whose numbers are none of this one, where the day in them is of one of ``excluded_centuries``.
    """

    check_characters: tuple[CheckCharacter, ...] = ()
    day_at: int | None = None
    oldest: int = 0
    area_at: int | None = None
    areas_not_judged: tuple[str, ...] = ()
    excludes: str = ""
    excluded_centuries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """What a number that is right nearly always has; one without it is pointed out by ``code``, a hint.

    ``at`` so many characters from its start stands one of the ``prefixes``, which a register may give and which are
    therefore asked for; of numbers that start with one of ``exempt`` nothing is known. ``unusual`` are numbers that
    are right and pointed out, ``ordinary`` are such as one might expect to be and are not.
    """

    code: str
    at: int
    prefixes: Callable[[], tuple[str, ...]]
    exempt: tuple[str, ...]
    unusual: tuple[str, ...]
    ordinary: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Identifier:
    """A kind of number: its shape for every engine, and how its parts are judged.

    ``pattern`` is a portable ASCII pattern without anchors for texts of ``shortest`` to ``longest`` code points;
    ``valid`` are published or constructed numbers that parse, ``invalid`` pairs of a text and its finding code.
    ``plain`` writes a number in its form without guessing at any character.
    ``secret`` numbers are never shown in any message; ``portable`` is ``None`` where only Python judges the parts;
    ``usual`` says what is only pointed out.
    """

    id: str
    title: Say
    meaning: Say
    pattern: str
    shortest: int
    longest: int
    parse: Parse
    suggest: Callable[[str], str]
    plain: Callable[[str], str]
    valid: tuple[str, ...]
    invalid: tuple[tuple[str, str], ...]
    confidence: Confidence
    source: Say
    secret: bool = False
    depends_on_day: bool = False
    codes: tuple[str, ...] = ()
    parts: Mapping[str, Say] = field(default_factory=dict)
    portable: Portable | None = None
    usual: Usual | None = None

    def is_valid(self, text: str, *, on: date | None = None) -> bool:
        """Return whether ``text`` is exactly such a number."""
        try:
            self.parse(text, on=on)
        except InvalidIdentifierError:
            return False
        return True
