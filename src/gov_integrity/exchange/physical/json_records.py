"""JSON 记录 — where does one record of a JSON document end and the next begin?

A document is an array of records, one object that is a record, or an object whose ``records`` holds the array. Brackets
are counted outside strings, in a window that holds one record: memory does not grow with the file.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.characters import Characters
from gov_integrity.exchange.physical.found import RefusedError, found
from gov_integrity.exchange.physical.i_json import CLOSING, OPENING, TOKEN
from gov_integrity.forms.finding import Finding, Place

BLOCK: Final = 2**18
RECORDS: Final = '"records"'
_SPACE: Final = re.compile(r"[ \t\r\n]*")
_TO_BRACKET: Final = re.compile(r'[^"\[\]{}]*(?:"[^"\\]*(?:\\.[^"\\]*)*"[^"\[\]{}]*)*([\[\]{}])', re.DOTALL)
_SCALAR: Final = re.compile(r'[^\s,\]}\[{"]*')
_MEMBERS: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|["\[\]{},:]', re.DOTALL)


class Piece(NamedTuple):
    """The text of one record, and where it starts: a line from 1, a column and a byte offset from 0."""

    text: str
    line: int
    column: int
    offset: int


class _Window:
    """The characters from ``at`` on, as far as they were read; ``line``, ``offset``, ``column`` are where ``at`` is."""

    def __init__(self, characters: Characters, block: int) -> None:
        self._characters, self._block = characters, block
        self.text, self.at = "", 0
        self._marked, self._before = 0, 0
        self.line, self.offset, self.column = 1, characters.mark, 0

    def more(self) -> bool:
        """Read on; nothing before ``at`` is kept."""
        self.mark()
        self.text, self._before = self.text[self.at :], self._before + self.at
        self.at = self._marked = 0
        text = self._characters.read(max(self._block, len(self.text)))
        self.text += text
        return bool(text)

    def mark(self) -> None:
        """Bring line, column and offset up to ``at``."""
        passed = self.text[self._marked : self.at]
        self.line += passed.count("\n")
        self.column = len(passed) - passed.rfind("\n") - 1 if "\n" in passed else self.column + len(passed)
        self.offset += self._characters.bytes_of(passed)
        self._marked = self.at

    def sign(self) -> str:
        """Go to the next character that is no space, and return it; nothing at the end."""
        while True:
            self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]  # it matches anywhere
            if self.at < len(self.text):
                return self.text[self.at]
            if not self.more():
                return ""

    def bad_before(self, length: int) -> Finding | None:
        """Return the bad byte within the next ``length`` characters, if there is one."""
        return self._characters.bad_before(self._before + self.at + length)


class JsonRecords:
    """The records of a JSON document, one by one; a finding stands for one that cannot be cut out."""

    def __init__(self, characters: Characters, place: Place, limits: Limits, *, block: int = BLOCK) -> None:
        """Read ``block`` bytes at a time; the result never depends on it."""
        self._window, self._place, self._limits = _Window(characters, block), place, limits

    def __iter__(self) -> Iterator[Piece | Finding]:
        try:
            yield from self._document()
        except RefusedError as error:
            yield error.finding

    def _document(self) -> Iterator[Piece | Finding]:
        window = self._window
        match window.sign():
            case "[":
                window.at += 1
                yield from self._array()
            case "{":
                yield from self._object()
            case _:
                raise self._refused("JSN040", type="[…]")
        if window.sign():
            raise self._refused("JSN038")

    def _array(self) -> Iterator[Piece | Finding]:
        window = self._window
        sign = window.sign()
        while sign != "]":
            yield self._item(sign)
            sign = window.sign()
            if sign == ",":
                window.at += 1
                sign = window.sign()
                if sign in {"]", ","}:
                    raise self._syntax()
            elif sign != "]":
                raise self._syntax()
        window.at += 1

    def _item(self, sign: str) -> Piece | Finding:
        """Return the record that starts here, and go to its end."""
        window = self._window
        window.mark()
        place = self._here()
        line, column, offset = window.line, window.column, window.offset
        length, is_too_deep = self._length() if sign in OPENING else (self._scalar(sign), False)
        bad = window.bad_before(length)
        text = window.text[window.at : window.at + length]
        window.at += length
        if is_too_deep:
            return found("JSN037", place, limit=self._limits.json_depth)
        if sign != "{":
            return found("JSN040", place, type="{…}")
        return bad or Piece(text, line, column, offset)

    def _length(self) -> tuple[int, bool]:
        """Return how long the value with brackets is that starts here, and whether it nests too deep."""
        window, depth, deepest, length = self._window, 0, 0, 0
        while True:
            while bracket := _TO_BRACKET.match(window.text, window.at + length):
                length = bracket.end() - window.at
                if bracket[1] in OPENING:
                    depth += 1
                    deepest = max(deepest, depth)
                else:
                    depth -= 1
                    if depth == 0:
                        return length, deepest > self._limits.json_depth
            self._read_on(is_too_deep=deepest > self._limits.json_depth)

    def _scalar(self, sign: str) -> int:
        """Return how long the text, number or word is that starts here."""
        pattern, window = (TOKEN if sign == '"' else _SCALAR), self._window
        while True:
            value = pattern.match(window.text, window.at)
            length = len(value[0]) if value else 0
            if length == 0:
                raise self._syntax()
            if window.at + length < len(window.text) and value and value[0] != '"':
                return length
            self._read_on()

    def _object(self) -> Iterator[Piece | Finding]:
        """Yield the records of ``records``, or the object itself."""
        array = self._find_records()
        if array is None:
            yield self._item("{")
            return
        bad = self._window.bad_before(array)
        if bad:
            yield bad
        self._window.at += array
        yield from self._array()
        depth = 1
        while depth:
            token = TOKEN.search(self._window.text, self._window.at)
            if token is None or token[0] == '"':
                self._read_on()
                continue
            self._window.at = token.end()
            if token[0] == RECORDS and depth == 1 and self._window.sign() == ":":
                raise self._refused("JSN031", key=RECORDS.strip('"'))
            depth += (token[0] in OPENING) - (token[0] in CLOSING)

    def _find_records(self) -> int | None:
        """Return how far the first item of ``records`` is, or nothing when the object has no such array."""
        window, depth, length, before = self._window, 0, 0, ("", "")
        while True:
            for token in _MEMBERS.finditer(window.text, window.at + length):
                sign = token[0]
                if sign == '"':
                    break
                length = token.end() - window.at
                if depth == 1 and sign == "[" and before == (RECORDS, ":"):
                    return length
                depth += (sign in OPENING) - (sign in CLOSING)
                if depth == 0:
                    return None
                before = (before[1], sign)
            self._read_on()

    def _read_on(self, *, is_too_deep: bool = False) -> None:
        """Read on inside a value; a value that never ends, or is too long, ends the reading."""
        window = self._window
        if len(window.text) - window.at > self._limits.record_bytes:
            raise self._refused("FIL011", limit=self._limits.record_bytes)
        if not window.more():
            raise self._refused("JSN037", limit=self._limits.json_depth) if is_too_deep else self._refused("JSN041")

    def _here(self) -> Place:
        return Place(self._place.file, line=self._window.line, offset=self._window.offset)

    def _refused(self, code: str, **slots: object) -> RefusedError:
        self._window.mark()
        return RefusedError(found(code, self._here(), slots))

    def _syntax(self) -> RefusedError:
        """What stands here is no JSON, or the file ends."""
        if not self._window.sign():
            return self._refused("JSN041")
        bad = self._window.bad_before(1)
        if bad:
            return RefusedError(bad)
        self._window.mark()
        return self._refused("JSN039", position=self._window.column + 1)
