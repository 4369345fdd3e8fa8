"""字符流 — which characters does a text hold that need not have lines?

A bad byte becomes U+FFFD and is remembered, so that the record in which it stands can be rejected and the others read.
"""

import codecs
from collections import deque
from typing import Final

from gov_integrity.exchange.encoding import Encoding
from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.physical.watched import Watched
from gov_integrity.forms.finding import Finding, Place

_BAD: Final = "\ufffd"


class Characters:
    """The text of an open file, piece by piece."""

    def __init__(self, file: Watched, encoding: Encoding, place: Place) -> None:
        """Read from the start of ``file``, which begins with the mark of its encoding."""
        self.codec, self.mark, self._file, self._place = encoding.codec, encoding.mark, file, place
        self._decoder = codecs.getincrementaldecoder(encoding.codec)()
        self._bad: deque[tuple[int, Finding]] = deque()
        self._count, self._line, self._column = 0, 1, 0
        self._offset = len(file.read(encoding.mark))

    def read(self, size: int) -> str:
        """Return the text of the next ``size`` bytes or more; nothing at the end."""
        while block := self._file.read(size):
            if text := self._text(block, final=False):
                return text
        return self._text(b"", final=True)

    def bad_before(self, end: int) -> Finding | None:
        """Return the first bad byte among the characters before ``end`` (counted from the start), and forget them."""
        first: Finding | None = None
        while self._bad and self._bad[0][0] < end:
            _position, finding = self._bad.popleft()
            first = first or finding
        return first

    def bytes_of(self, text: str) -> int:
        """Return how many bytes a text takes in the encoding."""
        return len(text.encode(self.codec, "replace"))

    def _text(self, block: bytes, *, final: bool) -> str:
        data = self._decoder.getstate()[0] + block
        self._decoder.reset()
        pieces: list[str] = []
        while True:
            try:
                pieces.append(self._passed(self._decoder.decode(data, final)))
            except UnicodeDecodeError as error:
                pieces.append(self._passed(data[: error.start].decode(self.codec)))
                self._offset += error.start
                self._note(data[error.start : error.end], is_cut=final and error.end == len(data))
                pieces.append(self._passed(_BAD))
                self._offset += error.end - error.start
                data = data[error.end :]
                self._decoder.reset()
            else:
                self._offset += len(data) - len(self._decoder.getstate()[0])
                return "".join(pieces)

    def _passed(self, text: str) -> str:
        """Count the characters, lines and columns that go by."""
        self._count += len(text)
        self._line += text.count("\n")
        self._column = len(text) - text.rfind("\n") - 1 if "\n" in text else self._column + len(text)
        return text

    def _note(self, bad: bytes, *, is_cut: bool) -> None:
        place = Place(self._place.file, line=self._line, offset=self._offset)
        slots: dict[str, object] = {"position": self._column + 1, "byte": f"0x{bad[0]:02X}", "main": self.codec.upper()}
        self._bad.append((self._count, found("ENC025" if is_cut else "ENC024", place, slots)))
