"""声明文件 — what does a TOML file of ours mean, or on which lines is it wrong?

Every fault is told at once, with its line and what to do; nothing is taken from a file that has one.
"""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from gov_integrity.forms import profile_fault_written as written
from gov_integrity.forms.profile import ProfileError
from gov_integrity.forms.profile_lines import Lines
from gov_integrity.forms.profile_table import Notes, Table

Made = TypeVar("Made")
_LINE: Final = re.compile(r"at line (\d+)")


@dataclass(frozen=True, slots=True)
class Located:
    """A fault of a file with its line, from 1."""

    line: int
    error: ProfileError

    def text(self, language: str = "zh") -> str:
        """Return the sentence with its key, and what to do."""
        return f"{self.error.text(language)}。{self.error.fault.todo.in_(language)}"


class FaultyFileError(ValueError):
    """A file that cannot be used, with all its faults by line."""

    def __init__(self, faults: tuple[Located, ...]) -> None:
        """Keep the faults; the message is Chinese."""
        super().__init__("\n".join(f"{fault.line}: {fault.text()}" for fault in faults))
        self.faults = faults


def read(text: str, make: Callable[[Table, Lines], Made]) -> Made:
    """Return what is made of a TOML text; raise ``FaultyFileError`` with all its faults."""
    try:
        declared = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        fault = ProfileError("", written.NOT_TOML, {"fault": str(error)})
        raise FaultyFileError((Located(int(found[1]) if found else text.count("\n") + 1, fault),)) from error
    lines, top = Lines(text), Table("", declared, Notes())
    made = top.tried(lambda: make(top, lines))
    top.finish()
    if made is None or top.notes.faults:
        located = (Located(lines.of(error.path), error) for error in top.notes.faults)
        raise FaultyFileError(tuple(sorted(located, key=lambda fault: fault.line)))
    return made


def names(table: Table, key: str) -> tuple[str, ...]:
    """Read a list of texts that may be absent."""
    if not table.has(key):
        return ()
    for index, item in enumerate(table.items(key)):
        if not isinstance(item, str) or not item:
            raise ProfileError(table.at(key, index), written.NOT_A_TEXT)
    return tuple(map(str, table.items(key)))
