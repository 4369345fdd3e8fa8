"""格式 — which formats can be read, and which one is this file in?

The content decides; the extension is only a hint. A format is a module of this package that binds ``format``.
"""

import errno
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from gov_integrity.exchange.encoding import UTF_16, mark_of
from gov_integrity.exchange.folder import listed
from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.physical.data_count import DataCount
from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.physical.magic import UNKNOWN, other_kind
from gov_integrity.exchange.row import Documents, Grid, Source, shown_name
from gov_integrity.exchange.secret_marks import is_marked_name
from gov_integrity.forms.finding import ERROR, Finding, Place
from gov_integrity.forms.walk import everything

Part = Grid | Documents | Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: its id (the name of its module), its file extensions, how it is recognised, how it is read.

    ``sniff`` is given the first bytes of the file, without a mark and as UTF-8 where the mark says UTF-16.
    """

    id: str
    extensions: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    read: Callable[[Source, Limits], Iterator[Part]]


@cache
def formats() -> tuple[Format, ...]:
    """Return every format, in the order of their ids."""
    return everything(__name__, "format", Format)


def read(source: Source, limits: Limits = LIMITS, *, nil: bool = False) -> Iterator[Part]:
    """Yield the parts of a file, and what was found in the file as a whole; never raises for a bad file.

    Each part must be read to its end before the next is asked for. With ``nil`` (零报送) a file may hold no data.
    Raises ``MissingExtraError`` when the format needs a component that is not installed.
    """
    try:
        refusal = _refusal(source, limits)
        yield from _parts(source, limits, nil=nil) if refusal is None else (refusal,)
    except OSError as error:
        yield _not_opened(source, error)


def _refusal(source: Source, limits: Limits) -> Finding | None:
    """Return why a file is not even opened; opening a pipe would wait for ever."""
    if is_marked_name(source.member or source.path.name):
        return found("SEC300", source.place)
    if not source.member:
        status = source.path.stat()
        source.size = status.st_size
        if not stat.S_ISREG(status.st_mode):
            return found("FIL008", source.place)
    if source.size > limits.file_bytes:
        return found("FIL012", source.place, size=source.size, limit=limits.file_bytes)
    return None if source.size else found("FIL001", source.place)


def _parts(source: Source, limits: Limits, *, nil: bool) -> Iterator[Part]:
    with source.open() as file:
        head = _plain(file.read(limits.head_bytes))
    chosen = _chosen(head, source)
    if chosen is None:
        kind = other_kind(head)
        zh, en = ("无法识别的内容", "something unknown") if kind in UNKNOWN else (kind, kind)
        yield found("FIL013", source.place, kind=zh, kind_en=en)
        return
    source.format = chosen.id
    extension = source.suffix
    if _named(extension) not in {None, chosen}:
        yield found("FIL004", source.place, extension=extension, kind=chosen.id.upper())
    count = DataCount()
    for part in chosen.read(source, limits):
        yield count.counted(part)
    if count.is_nothing and not nil:
        yield found("FIL003", source.place)


def _not_opened(source: Source, error: OSError) -> Finding:
    reason = errno.errorcode.get(error.errno or 0, type(error).__name__)
    return found("FIL009", source.place, reason=reason)


def _plain(head: bytes) -> bytes:
    encoding = mark_of(head)
    text = head[encoding.mark :]
    return text.decode(encoding.codec, "ignore").encode(errors="ignore") if encoding.codec in UTF_16 else text


def _chosen(head: bytes, source: Source) -> Format | None:
    fitting = [each for each in formats() if each.sniff(head)]
    named = _named(source.suffix)
    return named if named in fitting else next(iter(fitting), None)


def _named(extension: str) -> Format | None:
    return next((each for each in formats() if extension in each.extensions), None)


def files_of(paths: Iterable[Path]) -> list[Source | Finding]:
    """Return the files that the named paths and folders mean, in order, and hints about those that are skipped."""
    named = list(paths)
    files = listed(named, {extension for each in formats() for extension in each.extensions})
    if all(isinstance(each, Finding) and each.level is not ERROR for each in files):
        files += (found("FIL380", Place(shown_name(path.name) or ".")) for path in named)
    return files
