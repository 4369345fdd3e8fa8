"""数据元种类 — what does every kind of element offer, and how is a portable shape written?

A kind turns a sender's text into the document form (``read``), a document value into a Python value (``take``), a
value back (``write``), and says the document form as portable JSON Schema (``shape``). It knows no engine and no file
format.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, ClassVar, Final

Schema = dict[str, Any]

CONTROL: Final = "[\\u0000-\\u001f\\u007f-\\u009f]"
CONTROL_BUT_LINES: Final = "[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f]"
NULL_WORDS: Final = frozenset({"", "-", "—", "——", "/", "无", "空", "暂无", "NA", "N/A", "null", "NULL"})


@dataclass(frozen=True, slots=True)
class Misread:
    """A text or value that is not of the kind: the finding code, and what the sentence needs (never the raw value)."""

    code: str
    slots: Mapping[str, str] = field(default_factory=dict)


NOT_A_STRING: Final = Misread("JSN043")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one column of one layout writes its values: the money unit as a shift of the point, and its code words."""

    shift: int = 0
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


PLAIN: Final = Dialect()


class Kind(ABC):
    """What all kinds share.

    ``null_words`` are cell texts that mean "nothing is given"; ``mends`` are of ``forms/mend.py``, in order.
    """

    null_words: ClassVar[frozenset[str]] = NULL_WORDS
    mends: ClassVar[tuple[str, ...]] = ("zero-width", "trim")

    @abstractmethod
    def read(self, text: str, dialect: Dialect = PLAIN) -> object:
        """Return the document form of a cell's text, or a ``Misread``."""

    @abstractmethod
    def take(self, value: object) -> object:
        """Return the Python value of a document value, or a ``Misread``; a value of the kind is taken as it is."""

    @abstractmethod
    def shape(self) -> Schema:
        """Return the portable JSON Schema of the document form."""

    def write(self, value: Any) -> object:
        """Return the document form of a value."""
        return value

    def __get_pydantic_core_schema__(self, source: object, handler: Any) -> Any:
        """Let pydantic ask; the answer is given in the one module that knows pydantic."""
        from gov_integrity.forms.record import core_schema_of  # noqa: PLC0415 - keeps identifiers free of pydantic

        return core_schema_of(self, source, handler)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of the standard once."""
    return re.compile(pattern)


def patterned(pattern: str, shortest: int, longest: int) -> Schema:
    """Return a portable string shape; the bounds keep out the line feed that some engines let pass before ``$``."""
    shape: Schema = {"type": "string", "minLength": shortest, "maxLength": longest, "pattern": f"^(?:{pattern})$"}
    return shape if shortest == longest else shape | {"not": {"pattern": CONTROL}}
