"""物理行 — which text stands on each physical line, and which lines cannot be read?

Lines end with LF, CRLF or CR. They are cut as bytes and decoded one by one, so a bad byte spoils its own line only, and
a character never lies across two blocks: no byte of a Chinese character looks like a line end, in UTF-8 or in GB18030.
"""

import codecs
import re
from collections.abc import Iterator
from typing import Final, NamedTuple, Protocol

from gov_integrity.exchange.encoding import GB18030, THREE_BYTES, UTF_8, UTF_16, Encoding, reads_as
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical import gb18030
from gov_integrity.exchange.physical.found import found
from gov_integrity.forms.finding import Finding, Place

BLOCK: Final = 2**20
_WIDE_LINE: Final = re.compile("[^\r\n]*(?:\r\n|\n|\r(?!\\Z))")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_NOT_ASCII: Final = 0x80
_SPLIT_PAIR: Final = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")


class Readable(Protocol):
    """Anything that bytes are read from."""

    def read(self, size: int, /) -> bytes: ...


class Line(NamedTuple):
    """One physical line: its number from 1, its byte offset, its text with its line end, and why it cannot be read.

    The text of a line that cannot be read serves to find where quotes end, and nothing else.
    """

    number: int
    offset: int
    text: str
    finding: Finding | None


class Lines:
    """The lines of a file open at its start; no longer line than the limits allow is ever held."""

    def __init__(self, file: Readable, encoding: Encoding, place: Place, limits: Limits, *, block: int = BLOCK) -> None:
        """Read ``block`` bytes at a time; the result never depends on it."""
        self._file, self._place, self._block = file, place, block
        self._codec, self._mark = encoding.codec, encoding.mark
        self._longest = limits.record_bytes
        self._moved: set[str] = set()
        self._moved_first = self._moved_lines = 0

    def __iter__(self) -> Iterator[Line]:
        self._file.read(self._mark)
        return self._two_byte_lines() if self._codec in UTF_16 else self._lines()

    def notes(self) -> Iterator[Finding]:
        """Yield what is to be said once all lines were read: which characters have new code points."""
        if self._moved:
            yield gb18030.note(self._moved, self._moved_lines, Place(self._place.file, line=self._moved_first))

    def _lines(self) -> Iterator[Line]:
        offset = self._mark
        decode = self._gb18030 if self._codec == GB18030 else self._utf_8
        for number, (raw, dropped) in enumerate(self._cut(), 1):
            if dropped + len(raw) > self._longest:
                yield self._too_long(number, offset)
            else:
                yield Line(number, offset, *decode(raw, number, offset))
            offset += dropped + len(raw)

    def _cut(self) -> Iterator[tuple[bytes, int]]:
        """Yield every line with its end, and how many bytes of its start were dropped because it is too long."""
        held, dropped = b"", 0
        while block := self._file.read(self._block):
            pieces = (held + block).splitlines(keepends=True)
            held = b"" if pieces[-1].endswith(b"\n") else pieces.pop()
            for piece in pieces:
                yield piece, dropped
                dropped = 0
            if len(held) > self._longest:
                keep = held.endswith(b"\r")
                dropped += len(held) - keep
                held = held[len(held) - keep :]
        if held or dropped:
            yield held, dropped

    def _too_long(self, number: int, offset: int) -> Line:
        place = Place(self._place.file, line=number, offset=offset)
        return Line(number, offset, "", found("FIL011", place, limit=self._longest))

    def _utf_8(self, raw: bytes, number: int, offset: int) -> tuple[str, Finding | None]:
        try:
            text = raw.decode()
        except UnicodeDecodeError as error:
            text = raw.decode(errors="replace")
            code, kind = self._utf_8_fault(raw, text)
            return text, self._bad(code, raw, error.start, number, offset, kind=kind)
        return text, self._nul(text, number, offset) if "\0" in text else None

    def _utf_8_fault(self, raw: bytes, text: str) -> tuple[str, str]:
        """Return the code of what is wrong in a line, and the encoding that it is in instead."""
        if _SPLIT_PAIR.search(raw):
            return "ENC029", ""
        if len(THREE_BYTES.findall(text)) <= text.count("\ufffd") and reads_as(raw, GB18030):
            meant = [sign for sign in raw.decode(GB18030) if not sign.isascii()]
            if len(meant) > 1 and gb18030.is_plausible("".join(meant)):
                return "ENC023", GB18030
        if _is_cut(raw, UTF_8):
            return "ENC025", ""
        return "ENC024", ""

    def _gb18030(self, raw: bytes, number: int, offset: int) -> tuple[str, Finding | None]:
        if raw.isascii():
            return self._utf_8(raw, number, offset)
        other = reads_as(raw, UTF_8) and THREE_BYTES.search(raw.decode()) is not None
        try:
            text = raw.decode(GB18030)
        except UnicodeDecodeError as error:
            code = "ENC023" if other else "ENC025" if _is_cut(raw, GB18030) else "ENC024"
            return raw.decode(GB18030, "replace"), self._bad(code, raw, error.start, number, offset, kind=UTF_8)
        if other and not gb18030.is_ordinary(text):
            return text, self._bad("ENC023", raw, 0, number, offset, kind=UTF_8)
        text, moved = gb18030.current(text)
        if moved:
            self._moved |= moved
            self._moved_first = self._moved_first or number
            self._moved_lines += 1
        return text, self._nul(text, number, offset) if "\0" in text else None

    def _bad(  # noqa: PLR0913 - what a decoder knows of an error, and where the line stands
        self, code: str, raw: bytes, start: int, number: int, offset: int, *, kind: str
    ) -> Finding:
        if code == "ENC023":
            start = next(index for index, byte in enumerate(raw) if byte >= _NOT_ASCII)
        place = Place(self._place.file, line=number, offset=offset + start)
        position = len(raw[:start].decode(self._codec, "replace")) + 1
        byte = f"0x{raw[start]:02X}"
        return found(code, place, position=position, byte=byte, kind=kind.upper(), main=self._codec.upper())

    def _nul(self, text: str, number: int, offset: int) -> Finding:
        before = text[: text.index("\0")]
        place = Place(self._place.file, line=number, offset=offset + len(before.encode(self._codec, "replace")))
        return found("ENC027", place, position=len(before) + 1)

    def _two_byte_lines(self) -> Iterator[Line]:
        """Yield the lines of UTF-16; a surrogate without its other half spoils its line."""
        offset = self._mark
        for number, (text, dropped, cut) in enumerate(self._two_byte_cut(), 1):
            length = len(text.encode(self._codec, "surrogatepass"))
            if dropped + length > self._longest:
                yield self._too_long(number, offset)
            else:
                yield Line(number, offset, text, self._two_byte_fault(text, number, offset, cut=cut))
            offset += dropped + length

    def _two_byte_cut(self) -> Iterator[tuple[str, int, bool]]:
        decoder = codecs.getincrementaldecoder(self._codec)("surrogatepass")
        held, dropped = "", 0
        while block := self._file.read(self._block):
            held += decoder.decode(block)
            end = 0
            for match in _WIDE_LINE.finditer(held):
                yield match[0], dropped, False
                end, dropped = match.end(), 0
            held = held[end:]
            if 2 * len(held) > self._longest:
                keep = held.endswith("\r")
                dropped += len(held[: len(held) - keep].encode(self._codec, "surrogatepass"))
                held = held[len(held) - keep :]
        cut = bool(decoder.getstate()[0])
        if held or dropped or cut:
            yield held, dropped, cut

    def _two_byte_fault(self, text: str, number: int, offset: int, *, cut: bool) -> Finding | None:
        if cut:
            return found("ENC025", Place(self._place.file, line=number, offset=offset))
        if "\0" in text:
            return self._nul(text, number, offset)
        half = _SURROGATE.search(text)
        if half is None:
            return None
        place = Place(self._place.file, line=number, offset=offset + 2 * half.start())
        return found("ENC024", place, position=half.start() + 1, byte=f"0x{ord(half[0]):04X}", main="UTF-16")


def _is_cut(raw: bytes, codec: str) -> bool:
    """Return whether bytes end in the middle of a character and are otherwise clean."""
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        decoder.decode(raw)
    except UnicodeDecodeError:
        return False
    return bool(decoder.getstate()[0])
