"""核对回执 — is a receipt what it says: its shape, its sums, its id, and the files it names?

Whoever holds a receipt can check it without us: nothing is trusted that can be counted or hashed again.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from gov_integrity.exchange.limits import LIMITS
from gov_integrity.exchange.outbox import RECEIPT
from gov_integrity.exchange.physical.i_json import Loader, Refusal
from gov_integrity.exchange.physical.watched import hash_of
from gov_integrity.exchange.receipts import ReceiptDoesNotAddUpError, id_of, verify
from gov_integrity.exchange.row import Source
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.receipt import Receipt


class Point(StrEnum):
    """What is looked at."""

    SHAPE = "shape"
    SUMS = "sums"
    ID = "id"
    OUTPUT = "output"
    SOURCE = "source"


SAYS: Final = {
    Point.SHAPE: Say("回执符合它的模式", "the receipt has its shape"),
    Point.SUMS: Say("各项合计相等", "its sums hold"),
    Point.ID: Say("标识与内容一致", "its id follows from its content"),
    Point.OUTPUT: Say("输出文件 {file} 的摘要一致", "the output {file} has its checksum"),
    Point.SOURCE: Say("来源文件 {file} 的摘要一致", "the source {file} has its checksum"),
}


@dataclass(frozen=True, slots=True)
class Verified:
    """One point, of which file where it is one of a file, and whether it holds."""

    point: Point
    holds: bool
    file: str = ""


def verified(path: Path, sources: Iterable[Path] = ()) -> Iterator[Verified]:
    """Yield what holds of the receipt at a path (a file, or a folder of results) and what does not; raise ``OSError``.

    ``sources`` are files or folders in which the sources are looked for by their names; without any, none is.
    """
    file = path / RECEIPT if path.is_dir() else path
    taken = receipt_in(file)
    yield Verified(Point.SHAPE, taken is not None)
    if taken is None:
        return
    try:
        verify(taken)
    except ReceiptDoesNotAddUpError:
        yield Verified(Point.SUMS, holds=False)
    else:
        yield Verified(Point.SUMS, holds=True)
    yield Verified(Point.ID, taken.id == id_of(json.loads(file.read_text("utf-8"))))
    for output in taken.outputs:
        yield Verified(Point.OUTPUT, _has(file.parent / output.file, output.sha256), output.file)
    given = list(sources)
    for source in taken.sources if given else ():
        places = (place / source.file if place.is_dir() else place for place in given)
        yield Verified(Point.SOURCE, any(_has(place, source.sha256) for place in places), source.file)


def receipt_in(file: Path) -> Receipt | None:
    """Return the receipt that stands in a file, or ``None`` where it has not the shape of one; raise ``OSError``."""
    document = Loader(LIMITS).load(file.read_text("utf-8", errors="replace"))
    if isinstance(document, Refusal) or not isinstance(document, dict):
        return None
    taken = Receipt.take(document)
    return taken if isinstance(taken, Receipt) else None


def _has(path: Path, sha256: str) -> bool:
    """Return whether a file is there and has a checksum."""
    try:
        return path.is_file() and hash_of(Source(path, path.name))[1] == sha256
    except OSError:
        return False
