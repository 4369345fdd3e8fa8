"""工作进程 — who does the work when a machine has several cores?

Results come in the order of the tasks, whoever was faster. A worker is a process of its own that reads tasks from a
pipe: when the process that started it dies, however it dies, the pipe ends and the worker with it.
"""

import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain, islice
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Final, Self

_AHEAD: Final = 2  # tasks a worker, so that none waits for the next
_LONGEST_DEATH: Final = 10.0  # seconds; its pipe is closed already
_START: Final = "import sys; sys.path[:] = {path!r}; from gov_integrity.exchange.worker import serve; serve()"


class WorkerLostError(Exception):
    """A worker ended before its task: most likely the system took it because memory ran out."""


class Worker:
    """One process and the pipes to it; it makes what does the tasks by calling ``setup``, which has to be picklable."""

    def __init__(self, setup: Callable[[], object]) -> None:
        """Start the process."""
        command = [sys.executable, "-c", _START.format(path=sys.path)]
        pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
        # in a session of its own, an interrupt from the keyboard is for the main process alone
        self._process = subprocess.Popen(  # noqa: S603 - this very interpreter
            command, stdin=pipe, stdout=pipe, stderr=nowhere, start_new_session=os.name == "posix"
        )
        self._is_between = True
        self._send(setup)

    @property
    def is_ready(self) -> bool:
        """Whether the process is there and owes no answer."""
        return self._is_between and self._process.poll() is None

    def _send(self, message: object) -> None:
        if self._process.stdin is None:
            raise WorkerLostError
        pickle.dump(message, self._process.stdin, protocol=pickle.HIGHEST_PROTOCOL)
        self._process.stdin.flush()

    def done(self, name: str, task: object) -> object:
        """Return what a task gives; raise what it raised there, or ``WorkerLostError``."""
        self._is_between = False
        try:
            self._send((name, task))
            if self._process.stdout is None:
                raise WorkerLostError
            is_well, result = pickle.load(self._process.stdout)  # noqa: S301 - written by our own process
        except (OSError, EOFError, pickle.UnpicklingError):
            raise WorkerLostError from None
        self._is_between = True
        if is_well:
            return result
        raise result

    def ended(self) -> int:
        """Return how a process that was lost has ended: below 0 by the signal of that number."""
        try:
            return self._process.wait(_LONGEST_DEATH)
        except subprocess.TimeoutExpired:
            return 0

    def end(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what was still to be sent to it is of no use now
                    continue


class Workers:
    """``count`` processes, started when there is more than one task; for one, or for ``count`` 1, this process."""

    def __init__(self, count: int, here: object, setup: Callable[[], object]) -> None:
        """``here`` does the tasks in this process; ``setup`` makes the same in another and has to be picklable."""
        self._count, self._here, self._setup = count, here, setup
        self._workers: list[Worker] = []
        self._idle: SimpleQueue[Worker] = SimpleQueue()
        self._threads: ThreadPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """End every worker; a task that is under way is dropped."""
        for worker in self._workers:
            worker.end()
        if self._threads is not None:
            self._threads.shutdown(cancel_futures=True)

    def each(self, name: str, tasks: Iterable[object]) -> Iterator[Any]:
        """Yield what every task gives when the method of this name is called with it, in the order of the tasks."""
        rest = iter(tasks)
        first = list(islice(rest, 2))
        if self._count < 2 or (len(first) < 2 and not self._workers):  # noqa: PLR2004 - one is none
            yield from map(getattr(self._here, name), chain(first, rest))
            return
        threads = self._started()
        pending: deque[Future[object]] = deque()
        for task in chain(first, rest):
            if len(pending) == _AHEAD * self._count:
                yield pending.popleft().result()
            pending.append(threads.submit(self._done, name, task))
        while pending:
            yield pending.popleft().result()

    def _started(self) -> ThreadPoolExecutor:
        """Start the processes, and a thread for each that waits for it."""
        if self._threads is None:
            for _number in range(self._count):
                worker = Worker(self._setup)
                self._workers.append(worker)
                self._idle.put(worker)
            self._threads = ThreadPoolExecutor(self._count)
        return self._threads

    def _done(self, name: str, task: object) -> object:
        worker = self._idle.get()
        try:
            return worker.done(name, task)
        finally:
            self._idle.put(worker)
