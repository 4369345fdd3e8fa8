"""运行锁 — how is it kept from happening that two runs write into one folder at once?

The lock belongs to the open file, so the system takes it away when the process that holds it dies, however it dies; the
text in it only says who that is.
"""

import errno
import os
import socket
import sys
from pathlib import Path
from types import TracebackType
from typing import Final, Self

NAME: Final = ".gov-integrity-lock"
_LONGEST: Final = 200


class FolderInUseError(OSError):
    """Another run is writing into the folder; ``strerror`` names it."""


class Lock:
    """The lock of one folder, held inside a ``with`` block."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; it has to be there when the block is entered."""
        self._path = folder / NAME
        self._file = -1

    def __enter__(self) -> Self:
        """Take the lock; raise ``FolderInUseError`` while another run has it."""
        while True:
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            if not _taken(self._file):
                held_by = os.read(self._file, _LONGEST).decode(errors="replace") or "?"
                os.close(self._file)
                raise FolderInUseError(errno.EAGAIN, held_by, str(self._path.parent))
            if self._is_there():
                os.ftruncate(self._file, 0)
                os.write(self._file, f"{socket.gethostname()} {os.getpid()}".encode()[:_LONGEST])
                return self
            os.close(self._file)  # the run that had it took the file away in between

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Take the file away, then let the lock go."""
        if os.name == "posix":
            self._path.unlink(missing_ok=True)
        os.close(self._file)
        if os.name != "posix":
            self._path.unlink(missing_ok=True)

    def _is_there(self) -> bool:
        try:
            return os.name != "posix" or os.path.samestat(os.fstat(self._file), self._path.stat())
        except FileNotFoundError:
            return False


def _taken(file: int) -> bool:
    """Take the lock of an open file without waiting, and return whether it could be had."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - only there

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in {errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK}:
            return False
        raise
    return True
