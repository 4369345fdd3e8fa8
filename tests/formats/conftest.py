"""How the tests of the readers write a file and read it."""

from pathlib import Path

import pytest

from gov_integrity.exchange.limits import LIMITS, Limits
from tests.formats.reading import Read, Reader, read_file


@pytest.fixture
def reading(tmp_path: Path) -> Reader:
    """``reading(bytes or text, "name.csv")`` writes a file and reads it to its end."""

    def written_and_read(
        content: bytes | str, name: str = "data.csv", limits: Limits = LIMITS, *, nil: bool = False
    ) -> Read:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_file(path, limits, nil=nil)

    return written_and_read
