"""复合文件 — which streams does an old compound file hold, as .xls and password-protected workbooks are?

A compound file is a small file system of sectors. Nothing in it is trusted: a chain of sectors may not be longer than
the file, and what does not add up is refused.
"""

import struct
from array import array
from collections.abc import Iterator, Sequence
from typing import BinaryIO, Final

from gov_integrity.exchange.physical.found import abnormal
from gov_integrity.forms.finding import Place

_HEADER: Final = 512
_SHIFTS: Final = {3: 9, 4: 12}
_LAST_SECTOR: Final = 0xFFFFFFFA
_ENTRY: Final = 128
_LONGEST_NAME: Final = 64
_STREAM: Final = 2


class Compound:
    """An open compound file; ``streams`` are the names of its streams in lower case.

    Raises ``RefusedError`` for a file that is not in order.
    """

    def __init__(self, file: BinaryIO, place: Place) -> None:
        """Read the header, the chains of sectors and the directory."""
        self._file, self._place, self._size = file, place, file.seek(0, 2)
        file.seek(0)
        header = file.read(_HEADER)
        if len(header) < _HEADER:
            raise abnormal(self._place)
        version, shift = struct.unpack_from("<H2xH", header, 26)
        if _SHIFTS.get(version) != shift:
            raise abnormal(self._place)
        self._sector = 1 << shift
        self._most = self._size // self._sector + 1
        directory, _signature, self._least, _mini, _minis, more, _count = struct.unpack_from("<7I", header, 48)
        self._next = self._chains([*struct.unpack_from("<109I", header, 76)], more)
        self.streams = dict(self._entries(b"".join(self._chain(directory))))

    def _read(self, sector: int) -> bytes:
        """Return one sector; only the last of a file may be short."""
        if sector >= _LAST_SECTOR or sector >= self._most:
            raise abnormal(self._place)
        self._file.seek((sector + 1) * self._sector)
        data = self._file.read(self._sector)
        if not data:
            raise abnormal(self._place)
        return data.ljust(self._sector, b"\0")

    def _chains(self, listed: list[int], more: int) -> Sequence[int]:
        """Return for every sector the one after it; ``listed`` are the sectors that say so, ``more`` lists more."""
        for _turn in range(self._most):
            if more >= _LAST_SECTOR:
                break
            *sectors, more = struct.unpack(f"<{self._sector // 4}I", self._read(more))
            listed += sectors
        chains = array("I")
        for sector in listed:
            if sector < _LAST_SECTOR and len(chains) <= self._most:
                chains.extend(struct.unpack(f"<{self._sector // 4}I", self._read(sector)))
        return chains

    def _chain(self, sector: int) -> Iterator[bytes]:
        for _turn in range(self._most):
            if sector >= _LAST_SECTOR:
                return
            if sector >= len(self._next):
                raise abnormal(self._place)
            yield self._read(sector)
            sector = self._next[sector]
        raise abnormal(self._place)

    def _entries(self, directory: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
        for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", directory, at + _LONGEST_NAME)
            start, size = struct.unpack_from("<II", directory, at + 116)
            if kind == _STREAM and 0 < length <= _LONGEST_NAME:
                name = directory[at : at + length - 2].decode("utf-16-le", "replace").casefold()
                yield name, (start, size)

    def stream(self, name: str) -> Iterator[bytes]:
        """Yield a stream in pieces; one so short that it lies in the mini stream is refused, as no workbook is."""
        start, size = self.streams[name]
        if size < self._least:
            raise abnormal(self._place)
        for piece in self._chain(start):
            if size <= 0:
                return
            yield piece[:size]
            size -= len(piece)
        if size > 0:
            raise abnormal(self._place)
