"""方案表 — what stands under one key of a profile's declaration, and where is that number from?

Decimals are written as text, so that none passes through a float. ``origin`` names where the numbers of a table are
from, ``origins`` where single ones are; a table below inherits, the file has no default. What nobody read is a fault.
One fault does not hide the others: what is built from a faulty table is left out, and reading goes on.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Final, TypeVar

from gov_integrity.forms import profile_fault_written as written
from gov_integrity.forms.day_text import is_day
from gov_integrity.forms.fault import Fault
from gov_integrity.forms.profile import Origin, ProfileError
from gov_integrity.forms.say import Say

Choice = TypeVar("Choice", bound=StrEnum)
Made = TypeVar("Made")

_DECIMAL: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")


@dataclass(slots=True)
class Notes:
    """What reading a declaration has found so far: its origins, those that numbers name, and its faults."""

    sources: Mapping[str, Origin] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    faults: list[ProfileError] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """One table of the declaration, with its path; remembers which keys were read, and which traced to an origin."""

    path: str
    values: Mapping[str, object]
    notes: Notes
    inherited: Origin | None = None
    used: set[str] = field(default_factory=set)
    traced: set[str] = field(default_factory=set)

    def at(self, key: str, index: int | None = None) -> str:
        """Return the path of a key, or of one item of its list."""
        path = f"{self.path}.{key}" if self.path else key
        return path if index is None else f"{path}[{index}]"

    def tell(self, path: str, fault: Fault, slots: Mapping[str, object] | None = None) -> None:
        """Note a fault that leaves everything readable."""
        self.notes.faults.append(ProfileError(path, fault, slots))

    def tried(self, make: Callable[[], Made]) -> Made | None:
        """Return what is made, or note the fault that forbids it."""
        try:
            return make()
        except ProfileError as error:
            self.notes.faults.append(error)
            return None

    def has(self, key: str) -> bool:
        return key in self.values

    def get(self, key: str) -> object:
        self.used.add(key)
        if key not in self.values:
            raise ProfileError(self.at(key), written.KEY_MISSING)
        return self.values[key]

    def text(self, key: str) -> str:
        value = self.get(key)
        if not isinstance(value, str) or not value:
            raise ProfileError(self.at(key), written.NOT_A_TEXT)
        return value

    def say(self, key: str) -> Say:
        inner = self.table(key)
        said = Say(inner.text("zh"), inner.text("en"))
        inner.finish()
        return said

    def decimal(self, key: str) -> Fraction:
        return self._decimal(self.get(key), self.at(key))

    def _decimal(self, value: object, path: str) -> Fraction:
        if not isinstance(value, str) or not _DECIMAL.fullmatch(value):
            raise ProfileError(path, written.NOT_A_DECIMAL)
        return Fraction(value)

    def number(self, key: str, found: dict[str, Origin]) -> Fraction:
        """Read a number and note its origin under its key."""
        number = self.decimal(key)
        found[key] = self.origin(key)
        return number

    def numbers(self, key: str, found: dict[str, Origin]) -> dict[str, Fraction]:
        """Read a table of numbers; they share the origin of its key unless the table names another."""
        inner = self.table(key)
        origin = self.origin(key) if not inner.has("origin") and not inner.has("origins") else None
        names = [name for name in inner.values if name not in {"origin", "origins"}]
        numbers = {name: inner.decimal(name) for name in names}
        for name in names:
            found[f"{key}.{name}"] = origin or inner.origin(name)
        inner.finish()
        return numbers

    def decimals(self, key: str, found: dict[str, Origin]) -> tuple[Fraction, ...]:
        """Read a list of numbers of one origin."""
        numbers = self.plain_decimals(key)
        found[key] = self.origin(key)
        return numbers

    def plain_decimals(self, key: str) -> tuple[Fraction, ...]:
        """Read a list of numbers that no origin is asked of."""
        return tuple(self._decimal(each, self.at(key, index)) for index, each in enumerate(self.items(key)))

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        return choices(self.named(key, [each.value for each in choices]))

    def named(self, key: str, names: Iterable[str]) -> str:
        return self._named(self.text(key), self.at(key), names)

    def names(self, key: str, names: Iterable[str]) -> tuple[str, ...]:
        """Read a list of names."""
        known = tuple(names)
        return tuple(self._named(each, self.at(key, index), known) for index, each in enumerate(self.items(key)))

    def _named(self, value: object, path: str, names: Iterable[str]) -> str:
        choices = sorted(names)
        if value not in choices:
            raise ProfileError(path, written.NOT_ONE_OF, {"choices": "、".join(choices)})
        return str(value)

    def count(self, key: str, most: int, least: int = 0) -> int:
        value = self.get(key)
        if type(value) is not int or not least <= value <= most:
            raise ProfileError(self.at(key), written.NOT_A_COUNT, {"least": least, "most": most})
        return value

    def counted(self, key: str, found: dict[str, Origin], most: int, least: int = 0) -> int:
        """Read a whole number and note its origin under its key."""
        count = self.count(key, most, least)
        found[key] = self.origin(key)
        return count

    def flag(self, key: str) -> bool:
        value = self.get(key)
        if not isinstance(value, bool):
            raise ProfileError(self.at(key), written.NOT_A_FLAG)
        return value

    def day(self, key: str) -> date:
        text = self.text(key)
        if not is_day(text):
            raise ProfileError(self.at(key), written.NOT_A_DAY)
        return date.fromisoformat(text)

    def items(self, key: str) -> list[object]:
        value = self.get(key)
        if not isinstance(value, list) or not value:
            raise ProfileError(self.at(key), written.NOT_A_LIST)
        return value

    def table(self, key: str) -> "Table":
        return self.below(self.at(key), self.get(key))

    def tables(self, key: str) -> list["Table"]:
        """Return the tables of a list; nothing where the list is no list."""
        return [self.below(self.at(key, index), value) for index, value in enumerate(self.items(key))]

    def each(self, key: str, make: Callable[["Table"], Made]) -> tuple[Made, ...]:
        """Return what is made of each table of a list that may be absent; what cannot be made is noted and left out."""
        tables = (self.tried(lambda: self.tables(key)) or []) if self.has(key) else []
        made = [self.tried(lambda table=table: make(table)) for table in tables]  # type: ignore[misc]  # bound at once
        return tuple(thing for thing in made if thing is not None)

    def below(self, path: str, value: object) -> "Table":
        if not isinstance(value, Mapping):
            raise ProfileError(path, written.NOT_A_TABLE)
        return Table(path, value, self.notes, self._own_origin() if self.path else None)

    def _own_origin(self) -> Origin | None:
        return self._source("origin", self.values["origin"]) if self.has("origin") else self.inherited

    def _source(self, key: str, name: object) -> Origin:
        self.used.add(key)
        origin = self.notes.sources.get(name) if isinstance(name, str) else None
        if origin is None:
            raise ProfileError(self.at(key), written.NOT_ONE_OF, {"choices": "、".join(self.notes.sources)})
        self.notes.named.add(origin.id)
        return origin

    def origin(self, key: str) -> Origin:
        """Return the origin of one number: its own, else that of its table, else that of a table above."""
        self.traced.add(key)
        single = self.values.get("origins", {})
        if not isinstance(single, Mapping):
            raise ProfileError(self.at("origins"), written.NOT_A_TABLE)
        if key in single:
            return self._source(f"origins.{key}", single[key])
        origin = self._own_origin()
        if origin is None:
            raise ProfileError(self.at(key), written.NO_ORIGIN)
        return origin

    def finish(self) -> None:
        """Note what nobody read, and an origin of what is no number."""
        single = self.values.get("origins") if self.path else None
        for key in single if isinstance(single, Mapping) else ():
            if key not in self.traced:
                self.tell(self.at(f"origins.{key}"), written.KEY_UNKNOWN)
        for key in self.values:
            if key not in self.used and not (key == "origins" and self.traced):
                self.tell(self.at(key), written.KEY_UNKNOWN)
