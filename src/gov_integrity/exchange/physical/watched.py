"""复核 — is a file still the one whose hash was taken, now that it is read?"""

from hashlib import sha256
from typing import BinaryIO, Final

from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.row import Source
from gov_integrity.forms.finding import Finding

_BLOCK: Final = 2**20


class Watched:
    """An open file that takes the hash of what is read from it, from its first byte on."""

    def __init__(self, file: BinaryIO) -> None:
        """Watch a file at its start."""
        self._file, self._hash = file, sha256()

    def read(self, size: int) -> bytes:
        """Return the next bytes, at most ``size``; none at the end."""
        block = self._file.read(size)
        self._hash.update(block)
        return block

    def change_of(self, source: Source) -> tuple[Finding, ...]:
        """Return the finding that the file is no longer what its survey saw; what was not yet read is read now."""
        while self.read(_BLOCK):
            pass
        return () if self._hash.hexdigest() == source.sha256 else (found("FIL007", source.place),)


def hash_of(source: Source) -> tuple[int, str]:
    """Return the size and the SHA-256 of a file; raise ``OSError``."""
    digest, size = sha256(), 0
    with source.open() as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            size += len(block)
    return size, digest.hexdigest()
