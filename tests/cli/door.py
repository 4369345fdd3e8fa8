"""The command line, opened inside the test's own process: its exit status and what it wrote."""

import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from math import inf
from pathlib import Path
from unittest.mock import patch

import pytest

from gov_integrity.cli import main

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "zhengzhou-2024"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def told(self) -> str:
        """Everything that the command wrote on the screen."""
        return self.out + self.err


def run(*arguments: object, given: bytes = b"", encoding: str = "utf-8") -> Ended:
    """Start a command with its arguments, ``given`` on its standard input, on a console of an encoding.

    However slow the machine is, no line tells how far a run is.
    """
    out, err = (TextIOWrapper(BytesIO(), encoding=encoding, write_through=True) for _ in range(2))
    stdin = TextIOWrapper(BytesIO(given), encoding="utf-8")
    patient = patch("gov_integrity.cli.desk.watching.EVERY", inf)
    with redirect_stdout(out), redirect_stderr(err), patch.object(sys, "stdin", stdin), patient:
        with pytest.raises(SystemExit) as end:
            main([str(argument) for argument in arguments])
        out.flush()
        err.flush()
    return Ended(int(end.value.code or 0), *(_text(stream, encoding) for stream in (out, err)))


def _text(stream: TextIOWrapper, encoding: str) -> str:
    raw = stream.buffer
    assert isinstance(raw, BytesIO)
    return raw.getvalue().decode(encoding)
