"""一个工作进程 — what does a worker do from its first message to the end of the pipe?"""

import pickle
import signal
import sys
from collections.abc import Callable


def serve() -> None:
    """Make what does the tasks, as the first message says, then do one task after the other until the pipe ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tasks, results = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever is printed must not come among the results
    try:
        setup: Callable[[], object] = pickle.load(tasks)  # noqa: S301 - written by the process that started this one
        here = setup()
        while True:
            name, task = pickle.load(tasks)  # noqa: S301 - as above
            pickle.dump(_result(here, name, task), results, protocol=pickle.HIGHEST_PROTOCOL)
            results.flush()
    except (EOFError, BrokenPipeError, KeyboardInterrupt):
        return


def _result(here: object, name: str, task: object) -> tuple[bool, object]:
    try:
        return True, getattr(here, name)(task)
    except Exception as error:  # noqa: BLE001 - told where the task was given
        return False, error
