"""数据元种类之一:文字 — texts, numbers of identifiers, codes, yes or no, references, parts, and lists of them.

Lengths are code points, patterns are ASCII classes with counts, strings are compared as received.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Final

from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.identifier import Identifier, InvalidIdentifierError
from gov_integrity.forms.kind import (
    CONTROL,
    CONTROL_BUT_LINES,
    NOT_A_STRING,
    NULL_WORDS,
    PLAIN,
    Dialect,
    Kind,
    Misread,
    Schema,
    compiled,
    patterned,
)
from gov_integrity.forms.near import NONE

if TYPE_CHECKING:
    from gov_integrity.forms.record import Part

SEPARATORS: Final = re.compile(r"[;；|]")
_LOOSE_SEPARATORS: Final = re.compile(r"[;；|,，、]")


@dataclass(frozen=True, slots=True)
class Text(Kind):
    """Words of 1 to ``longest`` code points without control characters (``lines``: line feeds allowed)."""

    longest: int
    lines: bool = False
    null_words: ClassVar[frozenset[str]] = frozenset({""})
    mends: ClassVar[tuple[str, ...]] = ("zero-width", "control", "trim")

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:  # noqa: ARG002
        return text.replace("\r\n", "\n") if self.lines else text

    def take(self, value: object) -> object:
        if not isinstance(value, str):
            return NOT_A_STRING
        if not value:
            return Misread("TXT200")
        if len(value) > self.longest:
            return Misread("TXT140", {"longest": str(self.longest), "length": str(len(value))})
        return Misread("TXT028") if self._control.search(value) else value

    @property
    def _control(self) -> re.Pattern[str]:
        return compiled(CONTROL_BUT_LINES if self.lines else CONTROL)

    def shape(self) -> Schema:
        control = CONTROL_BUT_LINES if self.lines else CONTROL
        return {"type": "string", "minLength": 1, "maxLength": self.longest, "not": {"pattern": control}}


@dataclass(frozen=True, slots=True)
class Pattern(Kind):
    """A text that matches a portable pattern (written without anchors), of ``shortest`` to ``longest`` code points."""

    pattern: str
    shortest: int
    longest: int
    code: str = "TXT204"

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:  # noqa: ARG002
        return text

    def take(self, value: object) -> object:
        if not isinstance(value, str):
            return NOT_A_STRING
        fits = self.shortest <= len(value) <= self.longest and compiled(self.pattern).fullmatch(value)
        return value if fits else Misread("IDN111" if "*" in value else self.code)

    def shape(self) -> Schema:
        return patterned(self.pattern, self.shortest, self.longest)


@dataclass(frozen=True, slots=True)
class Identified(Kind):
    """A number of a declared identifier: the record holds its shape, the engine judges its check digits and parts."""

    identifier: Identifier
    null_words: ClassVar[frozenset[str]] = NULL_WORDS
    mends: ClassVar[tuple[str, ...]] = ("trim", "form")

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:  # noqa: ARG002
        return text

    def take(self, value: object) -> object:
        if not isinstance(value, str):
            return NOT_A_STRING
        number = self.identifier
        if number.shortest <= len(value) <= number.longest and compiled(number.pattern).fullmatch(value):
            return value
        try:
            number.parse(value)
        except InvalidIdentifierError as error:
            return Misread(
                error.code, {"part": error.part.zh, "part_en": error.part.en, "suggestion": error.suggestion}
            )
        return Misread("TXT204")

    def shape(self) -> Schema:
        return patterned(self.identifier.pattern, self.identifier.shortest, self.identifier.longest)


@dataclass(frozen=True, slots=True)
class Coded(Kind):
    """A value of a code list; senders may write the code, its Chinese title or a declared other word."""

    codes: type[CodeList]

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:
        meant = dialect.words.get(text)
        if meant is not None:
            return meant[0] if len(meant) == 1 else Misread("TXT205", self._list)
        return self.codes.words().get(text, text)

    def take(self, value: object) -> object:
        if not isinstance(value, str):
            return NOT_A_STRING
        try:
            return self.codes.of(value)
        except LookupError:
            return Misread("TXT203", self._list | self._near(value))

    @property
    def _list(self) -> dict[str, str]:
        return {"list": self.codes.list_title.zh, "list_en": self.codes.list_title.en}

    def _near(self, value: str) -> dict[str, str]:
        """Return the codes that a value may mean, as senders may write them; they are of the list, not of the value."""
        near = self.codes.near(value)
        zh = "、".join(f"{member.label()}（{member}）" for member in near)
        en = ", ".join(f"{member} ({member.label('en')})" for member in near)
        return {"near": zh or NONE, "near_en": en or NONE}

    def write(self, value: Any) -> object:
        return str(value)

    def shape(self) -> Schema:
        return {"type": "string", "enum": [str(member.value) for member in self.codes]}


@dataclass(frozen=True, slots=True)
class Flag(Kind):
    """Yes or no; in a document a JSON boolean, in a cell 是 or 否."""

    words: ClassVar[Mapping[str, bool]] = {
        **dict.fromkeys(("是", "有", "1", "true", "TRUE", "Y", "√"), True),
        **dict.fromkeys(("否", "0", "false", "FALSE", "N", "×"), False),
    }

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:  # noqa: ARG002
        meant = self.words.get(text)
        return Misread("TXT206") if meant is None else meant

    def take(self, value: object) -> object:
        return value if isinstance(value, bool) else Misread("JSN043")

    def shape(self) -> Schema:
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Ref(Kind):
    """The id of a record in the same package, or ``external:`` and an id elsewhere.

    ``to`` is the type of record that it may name, several, or ``*`` for any.
    """

    to: str | tuple[str, ...]
    pattern: ClassVar[str] = "(?:external:)?[0-9A-Za-z][0-9A-Za-z._:/-]{0,127}"

    @property
    def types(self) -> tuple[str, ...]:
        """The types of record that it may name; none where it may name any."""
        if isinstance(self.to, tuple):
            return self.to
        return () if self.to == "*" else (self.to,)

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:  # noqa: ARG002
        return text

    def take(self, value: object) -> object:
        if not isinstance(value, str):
            return NOT_A_STRING
        return value if compiled(self.pattern).fullmatch(value) else Misread("REF021")

    def shape(self) -> Schema:
        return patterned(self.pattern, 1, 137)


@dataclass(frozen=True, slots=True)
class Link(Kind):
    """The address of a public page, ``http`` or ``https``; never fetched."""

    pattern: ClassVar[str] = "https?://[!-~]{1,2000}"

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:  # noqa: ARG002
        return text

    def take(self, value: object) -> object:
        if not isinstance(value, str):
            return NOT_A_STRING
        return value if compiled(self.pattern).fullmatch(value) else Misread("SEC153")

    def shape(self) -> Schema:
        return patterned(self.pattern, 8, 2008)


@dataclass(frozen=True, slots=True)
class Parts(Kind):
    """A part of a record with elements of its own (a payment, a review): a child table in CSV and SQL."""

    part: "type[Part]"

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:  # noqa: ARG002
        return Misread("CSV207", {"part": self.part.__name__}) if text else text

    def take(self, value: object) -> object:
        return value

    def write(self, value: Any) -> object:
        return value.document()

    def shape(self) -> Schema:
        return {"type": "object"}


@dataclass(frozen=True, slots=True)
class Many(Kind):
    """Several values of one kind, from ``least`` to ``most``, in the sender's order."""

    of: Kind
    least: int = 0
    most: int = 1000

    def read(self, text: str, dialect: Dialect = PLAIN) -> object:
        whole = dialect.words.get(text)
        if whole:
            return list(whole)
        items: list[object] = []
        for word in self._split(text):
            meant = dialect.words.get(word)
            item = list(meant) if meant else [self.of.read(word, dialect)]
            if isinstance(item[0], Misread):
                return item[0]
            items.extend(item)
        return items

    def _split(self, text: str) -> list[str]:
        separators = _LOOSE_SEPARATORS if isinstance(self.of, Coded) else SEPARATORS
        known = self.of.codes.words() if isinstance(self.of, Coded) else {}
        words = [word.strip() for word in SEPARATORS.split(text) if word.strip()]
        return [part.strip() for word in words for part in ([word] if word in known else separators.split(word))]

    def take(self, value: object) -> object:
        if not isinstance(value, list | tuple):
            return Misread("JSN043")
        if not self.least <= len(value) <= self.most:
            return Misread("TXT208", {"least": str(self.least), "most": str(self.most)})
        taken = [self.of.take(item) for item in value]
        return next((item for item in taken if isinstance(item, Misread)), tuple(taken))

    def write(self, value: Any) -> object:
        return [self.of.write(item) for item in value]

    def shape_of_list(self) -> Schema:
        """Return the shape of the list without that of its items."""
        return {"type": "array", "minItems": self.least, "maxItems": self.most}

    def shape(self) -> Schema:
        return {**self.shape_of_list(), "items": self.of.shape()}
