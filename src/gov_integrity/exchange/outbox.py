"""发件箱 — how are the results of a run written so that a receipt always means a complete run?

Everything is made in a working folder beside the results, then moved to its final name; the receipt is moved last. A
run that fails leaves nothing half-written under a final name, and an older receipt is gone before the first new file
appears. What an interrupted run made stays in the working folder, so that the next one can go on from there; what it
had moved already is taken back.
"""

import json
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from io import TextIOWrapper
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import BinaryIO, Final, Self, TextIO

from gov_integrity.exchange.lock import FolderInUseError, Lock

RECEIPT: Final = "receipt.json"
APART: Final = "来源和结果要放在不同的文件夹里，谁也不在谁之中"
_FOLDERS: Final = ("rejected", "marked")
_WORK: Final = ".gov-integrity-work"
_ABOUT: Final = "about"
_MOVED: Final = "moved"
_UNSAFE: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_LONGEST_PART: Final = 200
_KEPT: Final = 150
_LONGEST_SUFFIX: Final = 8


class CannotWriteError(OSError):
    """The results cannot be written: the folder is not writable, or there is no room left."""


class CannotResumeError(Exception):
    """What an earlier run left is of other sources, of another order, or of another release."""


class Outbox:
    """The results of one run, on their way into ``folder``."""

    def __init__(self, folder: Path, *, about: str = "", resume: bool = False) -> None:
        """Remember the folder; nothing is made before the box is entered.

        ``about`` says what the run depends on; without it a run that is interrupted leaves nothing. To ``resume`` is to
        keep what a run about the same left.
        """
        self.folder = folder
        self.work = folder / _WORK
        self._lock, self._about, self._resume = Lock(folder), about, resume
        self._names: list[str] = []

    def __enter__(self) -> Self:
        """Take the lock of the folder and make the working folder; raise ``CannotWriteError``."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock.__enter__()
        except FolderInUseError:
            raise
        except OSError as error:
            raise CannotWriteError(error.errno, error.strerror, str(self.folder)) from None
        try:
            self._prepare()
        except OSError as error:
            self._lock.__exit__(None, None, None)
            raise CannotWriteError(error.errno, error.strerror, str(self.folder)) from None
        except BaseException:
            self._lock.__exit__(None, None, None)
            raise
        return self

    def _prepare(self) -> None:
        """Make the working folder; what an earlier run left there is removed, or kept where this one goes on."""
        about = self.work / _ABOUT
        if self._resume and about.is_file():
            if about.read_text("utf-8") != self._about:
                raise CannotResumeError
            self._take_back()
            return
        self._forget()
        self.work.mkdir(mode=0o700)
        if self._about:
            self._note(_ABOUT, self._about)

    def _note(self, name: str, text: str) -> None:
        """Write something down in the working folder: it is there as a whole or not at all, and before what follows."""
        new = self.work / f"{name}-new"
        with new.open("w", encoding="utf-8", newline="") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        new.replace(self.work / name)

    def _forget(self) -> None:
        """Remove the working folder; what it is about goes first, so that nobody goes on from a part of it."""
        try:
            (self.work / _ABOUT).unlink(missing_ok=True)
        except OSError:  # whoever may not remove this may remove nothing there, so it stays whole
            return
        shutil.rmtree(self.work, ignore_errors=True)

    def _take_back(self) -> None:
        """Move what an earlier run had moved to its final name back to where this one goes on, the receipt first.

        A name whose file is missing here was moved: nothing else takes a file away from here.
        """
        noted = self.work / _MOVED
        if not noted.is_file():
            return
        for name in reversed(json.loads(noted.read_text("utf-8"))):
            held, final = self.work / name, self.folder / name
            if final.is_file() and not held.exists():
                held.parent.mkdir(parents=True, exist_ok=True)
                final.replace(held)
        noted.unlink()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Leave no working folder, but for a run that may be resumed; a full disk is told from a fault of ours."""
        outside = (OSError, sqlite3.OperationalError, CannotResumeError)
        from_outside = isinstance(error, outside) or not isinstance(error, Exception)
        if error is None or not from_outside or not self._about:
            self._forget()
        self._lock.__exit__(None, None, None)
        if isinstance(error, OSError) and not isinstance(error, CannotWriteError | FolderInUseError):
            raise CannotWriteError(error.errno, error.strerror, str(self.folder)) from None

    @contextmanager
    def writing_bytes(self, name: str, *, keep: bool = False) -> Iterator[BinaryIO]:
        """Open a result for writing bytes; it is on the disk when the block is left. ``keep`` what is there already."""
        path = self.work / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("r+b" if keep and path.exists() else "wb") as raw:
            yield raw
            raw.flush()
            os.fsync(raw.fileno())
        self._names.append(name)

    @contextmanager
    def writing(self, name: str, *, encoding: str = "utf-8") -> Iterator[TextIO]:
        """Open a result for writing text; line ends are written as given."""
        with self.writing_bytes(name) as raw:
            text = TextIOWrapper(raw, encoding=encoding, newline="")
            yield text
            text.flush()
            text.detach()

    def free(self, name: str) -> str:
        """Return a name below the folder that no result has yet: this one, where a file system takes it."""
        parts = [_part(part) for part in name.split("/") if part not in {"", ".", ".."}]
        wanted, number = "/".join(parts), 1
        while wanted in self._names:
            number += 1
            wanted = "/".join((*parts[:-1], f"{number}-{parts[-1]}"))
        return wanted

    def write_json(self, name: str, data: Mapping[str, object]) -> None:
        """Write data as indented JSON with Chinese characters as they are."""
        with self.writing(name) as out:
            json.dump(data, out, ensure_ascii=False, indent=2)
            out.write("\n")

    def written(self) -> list[dict[str, str]]:
        """Return the name and SHA-256 of every result so far, in the order of their names."""
        return [{"file": name, "sha256": _sha256(self.work / name)} for name in sorted(self._names)]

    def finish(self) -> tuple[Path, ...]:
        """Move every result to its final name, the receipt last, and return the paths."""
        ordered = sorted(self._names, key=lambda name: (name == RECEIPT, name))
        self._note(_MOVED, json.dumps(ordered))
        (self.folder / RECEIPT).unlink(missing_ok=True)
        for old in _FOLDERS:
            shutil.rmtree(self.folder / old, ignore_errors=True)
        for name in ordered:
            target = self.folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if name == RECEIPT:
                _settle({(self.folder / other).parent for other in ordered})
            (self.work / name).replace(target)
        _settle({self.folder})
        return tuple(self.folder / name for name in ordered)


@contextmanager
def writing_alone(path: Path) -> Iterator[BinaryIO]:
    """Open a file that is a result by itself: it appears under its name when the block is left, whole or not at all."""
    with Outbox(path.parent) as box:
        with box.writing_bytes(path.name) as raw:
            yield raw
        (box.work / path.name).replace(path)


def _settle(folders: Iterable[Path]) -> None:
    """See that the names in these folders are on the disk; a system that has no such order keeps its own."""
    for folder in folders if os.name == "posix" else ():
        held = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(held)
        finally:
            os.close(held)


def overlaps(folder: Path, sources: Iterable[Path]) -> bool:
    """Return whether results would come to stand among the sources, or sources among the results.

    The next run would read the results, or replace the sources.
    """
    out = Path(os.path.realpath(folder))
    held = (Path(os.path.realpath(source)) for source in sources)
    return any(out.is_relative_to(source) or source.is_relative_to(out) for source in held)


def _part(part: str) -> str:
    """Return one part of a path as any file system takes it; what is too long is cut and told apart by its hash."""
    plain = _UNSAFE.sub("_", part)
    if len(plain.encode()) <= _LONGEST_PART:
        return plain
    digest = sha256(plain.encode()).hexdigest()[:8]
    return plain.encode()[:_KEPT].decode(errors="ignore") + f"…{digest}" + PurePosixPath(plain).suffix[:_LONGEST_SUFFIX]


def _sha256(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as raw:
        while block := raw.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
