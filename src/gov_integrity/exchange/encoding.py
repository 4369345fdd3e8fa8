"""编码 — in which encoding is a text file written?

The ladder: a byte order mark, strict UTF-8, strict GB18030, else a finding. One pass over the bytes decides and takes
their hash. A few bad lines do not change the encoding of a file: they are found when its lines are read.
"""

import codecs
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.physical.gb18030 import is_plausible
from gov_integrity.exchange.row import Source
from gov_integrity.forms.finding import Finding

UTF_8: Final = "utf-8"
GB18030: Final = "gb18030"
UTF_16: Final = ("utf-16-le", "utf-16-be")
_UTF_32: Final = "utf-32"
_MARKS: Final = (
    (codecs.BOM_UTF8, UTF_8),
    (codecs.BOM_UTF32_LE, _UTF_32),
    (codecs.BOM_UTF32_BE, _UTF_32),
    (codecs.BOM_UTF16_LE, UTF_16[0]),
    (codecs.BOM_UTF16_BE, UTF_16[1]),
)
_HINTS: Final = {GB18030: "ENC017", UTF_16[0]: "ENC020", UTF_16[1]: "ENC020"}
_BLOCK: Final = 2**20
_HEAD: Final = 2**12
_NOTHING: Final = b"\x00\t\n\x0b\x0c\r \xef\xbb\xbf\xfe\xff"
_HIGH: Final = re.compile(rb"[\x80-\xff]")
THREE_BYTES: Final = re.compile("[\u0800-\ufffc\ufffe-\U0010ffff]")
_BAD: Final = "\ufffd"
_GOOD_TO_BAD: Final = 50
_ASCII_TO_BAD: Final = 10
_NUL_SHARE: Final = 0.05
_NUL_SIDE: Final = 0.9


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding that can be read: the name of its codec, and how many bytes its mark takes."""

    codec: str
    mark: int = 0


class _Evidence:
    """What one pass over the bytes shows; the sample starts in the line of the first byte that is not ASCII."""

    def __init__(self, limits: Limits) -> None:
        self.size, self.blank, self.is_utf_8 = 0, True, True
        self.head, self.sample = b"", bytearray()
        self.hash = sha256()
        self._decoder = codecs.getincrementaldecoder(UTF_8)()
        self._longest_sample = limits.sample_bytes

    def take(self, block: bytes, *, final: bool = False) -> None:
        """Look at the next bytes."""
        self.head = self.head or block[:_HEAD]
        self.size += len(block)
        self.hash.update(block)
        self.blank = self.blank and not block.strip(_NOTHING)
        self._add_sample(block)
        if self.is_utf_8:
            try:
                self._decoder.decode(block, final)
            except UnicodeDecodeError:
                self.is_utf_8 = False

    def _add_sample(self, block: bytes) -> None:
        start = 0
        if not self.sample:
            high = _HIGH.search(block)
            if high is None:
                return
            start = max(block.rfind(b"\n", 0, high.start()), block.rfind(b"\r", 0, high.start())) + 1
        self.sample += block[start : start + self._longest_sample - len(self.sample)]


def survey(source: Source, limits: Limits) -> tuple[Encoding | None, tuple[Finding, ...]]:
    """Return the encoding of a text file, or ``None``, with what is to be said of it; raise ``OSError``.

    The source then knows its size, hash and encoding.
    """
    evidence = _Evidence(limits)
    with source.open() as file:
        while block := file.read(_BLOCK):
            evidence.take(block)
    evidence.take(b"", final=True)
    source.size, source.sha256 = evidence.size, evidence.hash.hexdigest()
    if evidence.blank:
        return None, (found("FIL001", source.place),)
    encoding = _of(evidence)
    if isinstance(encoding, str):
        return None, (found(encoding, source.place),)
    source.encoding = encoding.codec
    hint = _HINTS.get(encoding.codec)
    return encoding, (found(hint, source.place),) if hint else ()


def mark_of(head: bytes) -> Encoding:
    """Return the encoding that the mark at the start of a file names; without a mark UTF-8."""
    return next((Encoding(codec, len(mark)) for mark, codec in _MARKS if head.startswith(mark)), Encoding(UTF_8))


def _of(evidence: _Evidence) -> Encoding | str:
    """Return the encoding, or the finding code that says why there is none."""
    marked = mark_of(evidence.head)
    if marked.codec == _UTF_32 or (not marked.mark and _is_two_byte(evidence.head)):
        return "ENC028"
    if marked.mark or evidence.is_utf_8:
        return marked
    return _of_sample(bytes(evidence.sample))


def _is_two_byte(head: bytes) -> bool:
    """Return whether the NUL bytes of ASCII letters in UTF-16 show: many, and nearly all on one side of the pairs."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    return even + odd >= _NUL_SHARE * len(head) and max(even, odd) >= _NUL_SIDE * (even + odd) > 0


def _of_sample(sample: bytes) -> Encoding | str:
    """Return the encoding of which the most can be read.

    GB18030 hardly ever forms characters of three bytes in UTF-8; where these outweigh what is bad, the file is UTF-8. A
    few bytes that are of neither encoding in a text otherwise ASCII spoil their own lines.
    """
    text, bad = _replaced(sample, UTF_8)
    if bad == 0 or len(THREE_BYTES.findall(text)) > bad:
        return Encoding(UTF_8)
    strange = [line for line in sample.splitlines() if not reads_as(line, UTF_8)]
    chinese = [line.decode(GB18030) for line in strange if reads_as(line, GB18030)]
    if chinese and 2 * len(chinese) >= len(strange):
        return Encoding(GB18030) if is_plausible("".join(chinese)) else "ENC021"
    text, bad_chinese = _replaced(sample, GB18030)
    if bad_chinese * _GOOD_TO_BAD <= len(text) and is_plausible(text.replace(_BAD, "")):
        return Encoding(GB18030)
    return Encoding(UTF_8) if bad * _ASCII_TO_BAD <= len(sample) else "ENC021"


def _replaced(sample: bytes, codec: str) -> tuple[str, int]:
    """Return a sample as far as it can be read, and how much of it cannot; its end may cut a character."""
    text = codecs.getincrementaldecoder(codec)("replace").decode(sample)
    return text, text.count(_BAD) - sample.count(_BAD.encode(codec))


def reads_as(raw: bytes, codec: str) -> bool:
    """Return whether bytes are strictly of an encoding."""
    try:
        raw.decode(codec)
    except UnicodeDecodeError:
        return False
    return True
