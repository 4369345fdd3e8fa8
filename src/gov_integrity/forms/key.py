"""密钥 — how is a value replaced by one that says nothing to whoever has not the key, and another to every recipient?

A hash without a key hides no number: there are so few that all can be tried. So nothing here works without one, none is
made up, and a key too short to be one is refused.
"""

import hmac
from dataclasses import dataclass, field
from typing import Final

LEAST_BYTES: Final = 16
_SIZE: Final = 16
_ID_SIZE: Final = 4


class WeakKeyError(ValueError):
    """A key of fewer than ``LEAST_BYTES`` bytes, or of one byte repeated."""


@dataclass(frozen=True, slots=True)
class Key:
    """A secret held by one body. ``id`` names it without telling it, so that a change of key can be seen."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse what is no secret."""
        if len(self.secret) < LEAST_BYTES or len(set(self.secret)) == 1:
            raise WeakKeyError

    @property
    def id(self) -> str:
        """The name of the key: ``k`` and eight hexadecimal digits."""
        return f"k{self._of('key-id')[:_ID_SIZE].hex()}"

    def hash(self, text: str, *, purpose: str) -> str:
        """Return the keyed hash of a text for one purpose or recipient, 32 hexadecimal digits (HMAC-SHA256, 128 bits).

        Each purpose has a key of its own, derived from the secret, so hashes for two recipients cannot be joined.
        """
        return hmac.digest(self._of(purpose), text.encode("utf-8", "surrogatepass"), "sha256")[:_SIZE].hex()

    def pseudonym(self, text: str, *, recipient: str) -> str:
        """Return what stands for a value towards one recipient: the key's id and the hash."""
        return f"{self.id}:{self.hash(text, purpose=f'pseudonym/{recipient}')}"

    def _of(self, purpose: str) -> bytes:
        return hmac.digest(self.secret, purpose.encode("utf-8", "surrogatepass"), "sha256")
