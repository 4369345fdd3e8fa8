"""压缩包预检 — may a zip archive be opened at all?

Looked at before any library that reads workbooks sees the file, and with no trust in what the archive says of itself:
sizes are counted while unpacking, and every part is unpacked to its true end.
"""

import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from copy import copy
from typing import BinaryIO, Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import RefusedError, abnormal, found, too_large
from gov_integrity.forms.finding import Place

_BLOCK: Final = 2**18
END_OF_ZIP: Final = b"PK\x05\x06"
_END_SIZE: Final = 22
_LONGEST_COMMENT: Final = 2**16
_BYTES_A_MEMBER: Final = 512
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    LookupError,
    OverflowError,
    RuntimeError,
    ValueError,
)
_ENCRYPTED: Final = 0x1
_DOCUMENT_TYPE: Final = b"<!DOCTYPE"
_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


class Archive:
    """An open zip whose list of members is in order; its parts are unpacked one by one, with every limit kept."""

    def __init__(self, file: BinaryIO, place: Place, limits: Limits) -> None:
        """Read the list of members; raise ``RefusedError`` for an archive that is cut, too large or abnormal."""
        self._place, self._limits, self._unpacked = place, limits, 0
        self._check_directory(file)
        try:
            self._zip = zipfile.ZipFile(file)
        except _BROKEN as error:
            raise abnormal(self._place) from error
        members = [each for each in self._zip.infolist() if not each.filename.endswith("/")]
        self.members = {each.filename.casefold().lstrip("/"): each for each in members}
        self._check_members(members)

    def _check_directory(self, file: BinaryIO) -> None:
        """Refuse an archive without its end, or with a list of members that is longer than any workbook's."""
        size = file.seek(0, 2)
        file.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
        tail = file.read()
        at = tail.rfind(END_OF_ZIP)
        if at < 0 or len(tail) - at < _END_SIZE:
            raise RefusedError(found("FIL006", self._place, size=size))
        count, length = struct.unpack_from("<HL", tail, at + 10)
        if count > self._limits.members or length > self._limits.members * _BYTES_A_MEMBER:
            raise too_large(self._limits, "members", self._place)

    def _check_members(self, members: list[zipfile.ZipInfo]) -> None:
        names = Counter(each.filename.casefold().lstrip("/") for each in members)
        if any(count > 1 for count in names.values()):
            raise abnormal(self._place)
        if any(each.flag_bits & _ENCRYPTED for each in members):
            raise RefusedError(found("FIL005", self._place))
        if any(each.compress_type not in _METHODS for each in members):
            raise abnormal(self._place)
        if sum(each.file_size for each in members) > self._limits.unpacked_bytes:
            raise too_large(self._limits, "unpacked_bytes", self._place)
        for each in members:
            self._check_ratio(each, each.file_size)

    def _check_ratio(self, member: zipfile.ZipInfo, size: int) -> None:
        if size > self._limits.ratio_bytes and size > self._limits.ratio * max(member.compress_size, 1):
            raise too_large(self._limits, "ratio", self._place)

    def names(self, *, under: str = "", ending: str = "") -> list[str]:
        """Return the names of parts, in lower case, sorted."""
        return sorted(name for name in self.members if name.startswith(under) and name.endswith(ending))

    def blocks(self, name: str) -> Iterator[bytes]:
        """Yield a part, unpacked; raise ``RefusedError`` where it is not what the list of members says."""
        member = self.members[name]
        whole = copy(member)
        whole.file_size = 2**62
        size = 0
        try:
            with self._zip.open(whole) as part:
                while block := part.read(_BLOCK):
                    size += len(block)
                    self._unpacked += len(block)
                    self._check_ratio(member, size)
                    if self._unpacked > self._limits.unpacked_bytes:
                        raise too_large(self._limits, "unpacked_bytes", self._place)
                    yield block
        except _BROKEN as error:
            raise abnormal(self._place) from error
        if size != member.file_size:
            raise abnormal(self._place)

    def pass_over(self, name: str) -> None:
        """Unpack an XML part to its end, so that every limit is kept."""
        for _block in self.xml(name):
            pass

    def xml(self, name: str) -> Iterator[bytes]:
        """Yield an XML part; raise ``RefusedError`` for one that declares a document type or is not UTF-8."""
        before = b""
        for block in self.blocks(name):
            if not before and (block.startswith(_MARKS) or b"\0" in block[:4]):
                raise abnormal(self._place)
            if _DOCUMENT_TYPE in before + block:
                raise RefusedError(found("SEC085", self._place))
            before = block[-len(_DOCUMENT_TYPE) :]
            yield block
