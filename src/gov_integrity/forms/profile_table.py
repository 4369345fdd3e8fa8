"""方案表 — what stands under one key of a profile's declaration, and where is that number from?

Decimals are written as text, so that none passes through a float. ``origin`` names where the numbers of a table are
from, ``origins`` where single ones are; a table below inherits, the file has no default. What nobody read is refused.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Final, TypeVar

from gov_integrity.forms.day_text import is_day
from gov_integrity.forms.profile import Origin, ProfileError
from gov_integrity.forms.say import Say

Choice = TypeVar("Choice", bound=StrEnum)

_DECIMAL: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")

MISSING_KEY: Final = Say("缺少此项", "is missing")
UNKNOWN_KEY: Final = Say("没有此项", "no such key is known")
NOT_A_TABLE: Final = Say("应为表", "must be a table")
NOT_A_LIST: Final = Say("应为非空列表", "must be a list that is not empty")
NOT_A_TEXT: Final = Say("应为非空文字", "must be a text that is not empty")
NOT_A_DECIMAL: Final = Say('应为十进制数的文字，如"0.30"', 'must be a decimal written as text, such as "0.30"')
NOT_A_COUNT: Final = Say("应为0至{most}的整数", "must be a whole number from 0 to {most}")
NOT_A_DAY: Final = Say("应为YYYY-MM-DD形式的日期", "must be a day YYYY-MM-DD")
NOT_A_FLAG: Final = Say("应为true或false", "must be true or false")
NOT_ONE_OF: Final = Say("应为{choices}之一", "must be one of {choices}")
NO_ORIGIN: Final = Say("没有写明来源", "has no origin")


@dataclass(slots=True)
class Table:
    """One table of the declaration, with its path; remembers which keys were read, and which traced to an origin."""

    path: str
    values: Mapping[str, object]
    sources: Mapping[str, Origin]
    inherited: Origin | None = None
    used: set[str] = field(default_factory=set)
    traced: set[str] = field(default_factory=set)

    def at(self, key: str, index: int | None = None) -> str:
        """Return the path of a key, or of one item of its list."""
        path = f"{self.path}.{key}" if self.path else key
        return path if index is None else f"{path}[{index}]"

    def has(self, key: str) -> bool:
        return key in self.values

    def get(self, key: str) -> object:
        self.used.add(key)
        if key not in self.values:
            raise ProfileError(self.at(key), MISSING_KEY)
        return self.values[key]

    def text(self, key: str) -> str:
        value = self.get(key)
        if not isinstance(value, str) or not value:
            raise ProfileError(self.at(key), NOT_A_TEXT)
        return value

    def say(self, key: str) -> Say:
        inner = self.table(key)
        said = Say(inner.text("zh"), inner.text("en"))
        inner.finish()
        return said

    def decimal(self, key: str) -> Fraction:
        value = self.get(key)
        if not isinstance(value, str) or not _DECIMAL.fullmatch(value):
            raise ProfileError(self.at(key), NOT_A_DECIMAL)
        return Fraction(value)

    def number(self, key: str, found: dict[str, Origin]) -> Fraction:
        """Read a number and note its origin under its key."""
        number = self.decimal(key)
        found[key] = self.origin(key)
        return number

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        return choices(self.named(key, [each.value for each in choices]))

    def named(self, key: str, names: Iterable[str]) -> str:
        value, choices = self.text(key), sorted(names)
        if value not in choices:
            raise ProfileError(self.at(key), NOT_ONE_OF, {"choices": "、".join(choices)})
        return value

    def count(self, key: str, most: int) -> int:
        value = self.get(key)
        if type(value) is not int or not 0 <= value <= most:
            raise ProfileError(self.at(key), NOT_A_COUNT, {"most": most})
        return value

    def flag(self, key: str) -> bool:
        value = self.get(key)
        if not isinstance(value, bool):
            raise ProfileError(self.at(key), NOT_A_FLAG)
        return value

    def day(self, key: str) -> date:
        text = self.text(key)
        if not is_day(text):
            raise ProfileError(self.at(key), NOT_A_DAY)
        return date.fromisoformat(text)

    def items(self, key: str) -> list[object]:
        value = self.get(key)
        if not isinstance(value, list) or not value:
            raise ProfileError(self.at(key), NOT_A_LIST)
        return value

    def table(self, key: str) -> "Table":
        return self.below(self.at(key), self.get(key))

    def tables(self, key: str) -> list["Table"]:
        return [self.below(self.at(key, index), value) for index, value in enumerate(self.items(key))]

    def below(self, path: str, value: object) -> "Table":
        if not isinstance(value, Mapping):
            raise ProfileError(path, NOT_A_TABLE)
        return Table(path, value, self.sources, self._own_origin() if self.path else None)

    def _own_origin(self) -> Origin | None:
        return self._source("origin", self.values["origin"]) if self.has("origin") else self.inherited

    def _source(self, key: str, name: object) -> Origin:
        self.used.add(key)
        origin = self.sources.get(name) if isinstance(name, str) else None
        if origin is None:
            raise ProfileError(self.at(key), NOT_ONE_OF, {"choices": "、".join(self.sources)})
        return origin

    def origin(self, key: str) -> Origin:
        """Return the origin of one number: its own, else that of its table, else that of a table above."""
        self.traced.add(key)
        single = self.values.get("origins", {})
        if not isinstance(single, Mapping):
            raise ProfileError(self.at("origins"), NOT_A_TABLE)
        if key in single:
            return self._source(f"origins.{key}", single[key])
        origin = self._own_origin()
        if origin is None:
            raise ProfileError(self.at(key), NO_ORIGIN)
        return origin

    def finish(self) -> None:
        """Refuse what nobody read, and an origin of what is no number."""
        single = self.values.get("origins") if self.path else None
        for key in single if isinstance(single, Mapping) else ():
            if key not in self.traced:
                raise ProfileError(self.at(f"origins.{key}"), UNKNOWN_KEY)
        for key in self.values:
            if key not in self.used and not (key == "origins" and self.traced):
                raise ProfileError(self.at(key), UNKNOWN_KEY)
