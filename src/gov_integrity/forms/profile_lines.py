"""方案行号 — on which line of a TOML text does each key stand?

The library's reader gives values without places. This one gives places without values, for a text that the reader has
accepted: it needs to know where things end, not what they mean.
"""

import re
from bisect import bisect_right
from typing import Final

_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE: Final = re.compile(r"[ \t]*")
_SCALAR: Final = re.compile(r"[^,\]}\n#]*")
_KEY: Final = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'([^']*)'|([A-Za-z0-9_-]+)")
_STRING: Final = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|' + r"'''.*?'{3,5}|" + r'"(?:[^"\\\n]|\\.)*"|' + r"'[^'\n]*'", re.DOTALL
)


class Lines:
    """The lines of the keys of a TOML text, from 1; keys are paths such as ``grades[1].least``."""

    def __init__(self, text: str) -> None:
        """Read a text that is TOML."""
        self._text, self._at = text, 0
        self._ends = [match.start() for match in re.finditer("\n", text)]
        self._found: dict[str, int] = {}
        self._items: dict[str, int] = {}
        self._document()

    def of(self, path: str) -> int:
        """Return the line of a path, or of what stands around it; 1 for the whole."""
        while path and path not in self._found:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return self._found.get(path, 1)

    def known(self) -> dict[str, int]:
        """Return every path with its line."""
        return dict(self._found)

    def _note(self, path: str, at: int) -> None:
        self._found.setdefault(path, bisect_right(self._ends, at - 1) + 1)

    def _skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self._text, self._at)
        self._at = match.end() if match else self._at

    def _takes(self, sign: str) -> bool:
        """Pass over a sign that stands here."""
        found = self._text.startswith(sign, self._at)
        self._at += len(sign) if found else 0
        return found

    def _document(self) -> None:
        table = ""
        self._skip(_BLANK)
        while self._at < len(self._text):
            start = self._at
            if self._takes("[["):
                table = self._path("", self._key())
                self._items[table] = self._items.get(table, -1) + 1
                self._note(table, start)
                table = f"{table}[{self._items[table]}]"
                self._note(table, start)
                self._takes("]]")
            elif self._takes("["):
                table = self._path("", self._key())
                self._note_whole(table, start)
                self._takes("]")
            else:
                self._pair(table)
            self._skip(_BLANK)

    def _path(self, table: str, key: list[str]) -> str:
        """Return the path of a key; in a list of tables the last one is meant."""
        for index, name in enumerate(key):
            table = f"{table}.{name}" if table else name
            if index < len(key) - 1 and table in self._items:
                table = f"{table}[{self._items[table]}]"
        return table

    def _note_whole(self, path: str, at: int) -> None:
        """Note a path and the tables that it opens on its way."""
        for end in [match.start() for match in re.finditer(r"\.", path)]:
            self._note(path[:end], at)
        self._note(path, at)

    def _key(self) -> list[str]:
        names: list[str] = []
        while True:
            self._skip(_SPACE)
            match = _KEY.match(self._text, self._at)
            if match is None:
                return names
            self._at = match.end()
            names.append(next(part for part in match.groups() if part is not None))
            self._skip(_SPACE)
            if not self._takes("."):
                return names

    def _pair(self, table: str) -> None:
        start = self._at
        path = self._path(table, self._key())
        self._note_whole(path, start)
        self._takes("=")
        self._skip(_SPACE)
        self._value(path)

    def _value(self, path: str) -> None:
        if self._takes("["):
            self._list(path)
        elif self._takes("{"):
            self._inline(path)
        elif match := _STRING.match(self._text, self._at):
            self._at = match.end()
        else:
            self._skip(_SCALAR)

    def _list(self, path: str) -> None:
        index = 0
        self._skip(_BLANK)
        while self._at < len(self._text) and not self._takes("]"):
            item = f"{path}[{index}]"
            self._note(item, self._at)
            self._value(item)
            self._skip(_BLANK)
            self._takes(",")
            self._skip(_BLANK)
            index += 1

    def _inline(self, path: str) -> None:
        self._skip(_BLANK)
        while self._at < len(self._text) and not self._takes("}"):
            self._pair(path)
            self._skip(_BLANK)
            self._takes(",")
            self._skip(_BLANK)
