"""文件清单 — which files do the named paths and folders mean, and what are they called?

The order and the names never depend on the machine: files are sorted by name, and a name is relative to the folder
that was named.
"""

import errno
import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Final

from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.row import Source, shown_name
from gov_integrity.forms.finding import Finding, Place

_HIDDEN: Final = (".", "~$")


def listed(paths: Iterable[Path], extensions: Collection[str]) -> list[Source | Finding]:
    """Return a source for every path that is named and for every file of the named folders.

    In a folder hidden files, links, and files whose extension is not among ``extensions`` are skipped with a hint.
    Files of the same name are told apart by the folders that hold them; a file named twice is read once.
    """
    files: dict[Path, tuple[Path, int]] = {}
    skipped: list[Finding] = []
    for path in paths:
        for found_in in _below(path, path, extensions) if path.is_dir() else (path,):
            if isinstance(found_in, Finding):
                skipped.append(found_in)
            else:
                depth = len(found_in.parts) - len(path.parts)
                absolute = Path(os.path.abspath(found_in))  # noqa: PTH100 - two spellings of one path, links not followed
                files.setdefault(absolute, (found_in, max(depth, 1)))
    names = _names({absolute: depth for absolute, (_path, depth) in files.items()})
    return [*(Source(path, names[absolute]) for absolute, (path, _depth) in files.items()), *skipped]


def _below(folder: Path, root: Path, extensions: Collection[str]) -> Iterator[Path | Finding]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: shown_name(entry.name))
    except OSError as error:
        yield found("FIL009", Place(_relative(folder, root)), reason=errno.errorcode.get(error.errno or 0, "?"))
        return
    for entry in entries:
        path = folder / entry.name
        is_open = not (entry.name.startswith(_HIDDEN) or entry.is_symlink())
        if is_open and entry.is_dir():
            yield from _below(path, root, extensions)
        elif is_open and entry.is_file() and path.suffix.lower() in extensions:
            yield path
        else:
            yield found("FIL014", Place(_relative(path, root)))


def _relative(path: Path, root: Path) -> str:
    return shown_name(path.relative_to(root).as_posix())


def _names(depths: dict[Path, int]) -> dict[Path, str]:
    """Return the name of every file: the last parts of its path by its depth, and more where two are alike."""
    while True:
        names = {path: shown_name("/".join(path.parts[-depth:])) for path, depth in depths.items()}
        counted = Counter(names.values())
        alike = {path for path, name in names.items() if counted[name] > 1 and depths[path] < len(path.parts)}
        if not alike:
            return names
        depths = {path: depth + (path in alike) for path, depth in depths.items()}
