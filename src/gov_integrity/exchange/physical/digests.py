"""摘要 — what are the SHA-256 and the SM3 of a file, in one reading?"""

import hashlib
from importlib.util import find_spec
from typing import Any, Final, NamedTuple

from gov_integrity.exchange.row import Source

_BLOCK: Final = 2**20


class Digests(NamedTuple):
    """The size of a file and its hashes in lower-case hexadecimal; no SM3 where none was asked for."""

    size: int
    sha256: str
    sm3: str = ""


def is_sm3_there() -> bool:
    """Return whether SM3 can be computed: with the extra, or by a Python whose library has it."""
    return find_spec("cryptography") is not None or "sm3" in hashlib.algorithms_available


def digests_of(source: Source, *, sm3: bool) -> Digests:
    """Return the hashes of a file; raise ``OSError``."""
    sha256, other, size = hashlib.sha256(), _sm3() if sm3 else None, 0
    with source.open() as file:
        while block := file.read(_BLOCK):
            size += len(block)
            sha256.update(block)
            if other is not None:
                other.update(block)
    return Digests(size, sha256.hexdigest(), _hexadecimal(other))


def _sm3() -> Any:
    if find_spec("cryptography") is None:
        return hashlib.new("sm3")
    from cryptography.hazmat.primitives.hashes import SM3, Hash  # noqa: PLC0415 - an optional component

    return Hash(SM3())


def _hexadecimal(digest: Any) -> str:
    if digest is None:
        return ""
    return str(digest.hexdigest()) if hasattr(digest, "hexdigest") else digest.finalize().hex()
