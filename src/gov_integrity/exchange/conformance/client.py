"""被测软件 — how is a program asked, one line at a time, whatever it does?

It may be slow, write nonsense, or end: a task has a time limit, and a program that ended or hangs is started anew for
the next task, a few times. What it writes on its standard error stays on ours.
"""

import json
import queue
import subprocess
from collections.abc import Mapping, Sequence
from enum import StrEnum
from threading import Thread
from types import TracebackType
from typing import IO, Any, Final, Self

MOST_STARTS: Final = 20
LONGEST_ANSWER: Final = 1 << 24


class End(StrEnum):
    """How a program came to no answer."""

    TIMEOUT = "timeout"
    CRASH = "crash"
    GARBLED = "garbled"


class Client:
    """A program under test; raises ``OSError`` on entering where it cannot be started at all."""

    def __init__(self, command: Sequence[str], *, limit: float) -> None:
        """Remember the command, and how many seconds each task may take."""
        self.command, self.limit = tuple(command), limit
        self._starts = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._lines: queue.Queue[bytes] = queue.Queue()

    def __enter__(self) -> Self:
        """Start the program."""
        self._start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _t: TracebackType | None
    ) -> None:
        """Let the program end by itself, or end it."""
        process = self._process
        if process is None:
            return
        _close(process.stdin)
        try:
            process.wait(self.limit)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def ask(self, task: Mapping[str, object]) -> Mapping[str, Any] | End:
        """Return what the program answers to a task, or how it came to no answer."""
        if self._process is None:
            if self._starts >= MOST_STARTS:
                return End.CRASH
            self._start()
        if not self._write(f"{json.dumps(task)}\n".encode()):
            return self._ended(End.CRASH)
        try:
            line = self._lines.get(timeout=self.limit)
        except queue.Empty:
            return self._ended(End.TIMEOUT)
        return _read(line, task["case"]) if line else self._ended(End.CRASH)

    def _start(self) -> None:
        self._starts += 1
        self._process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - the command is the user's own
        self._lines = queue.Queue()
        Thread(target=_pump, args=(self._process.stdout, self._lines), daemon=True).start()

    def _write(self, line: bytes) -> bool:
        process = self._process
        if process is None or process.stdin is None:
            return False
        try:
            process.stdin.write(line)
            process.stdin.flush()
        except OSError:
            return False
        return True

    def _ended(self, end: End) -> End:
        """End the program; the next task starts it anew."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            _close(self._process.stdin)
        self._process = None
        return end


def _pump(stream: IO[bytes] | None, lines: "queue.Queue[bytes]") -> None:
    """Hand on the lines of a stream, then an empty one: it has ended."""
    if stream is not None:
        with stream:
            while line := stream.readline(LONGEST_ANSWER):
                lines.put(line)
    lines.put(b"")


def _read(line: bytes, case: object) -> Mapping[str, Any] | End:
    try:
        answer = json.loads(line)
    except ValueError:
        return End.GARBLED
    return answer if isinstance(answer, dict) and answer.get("case") == case else End.GARBLED


def _close(stream: IO[bytes] | None) -> None:
    if stream is not None:
        try:
            stream.close()
        except OSError:  # what was not yet written is of no more interest
            return
