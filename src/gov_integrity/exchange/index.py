"""已接收索引 — which records were accepted before, and is what comes now new, changed, or the same again?

The folder of a receipt carries of every accepted record a keyed hash of its type and identity, and one of its content.
It says nothing to whoever has not the key, and lets a later package refer to records that it does not hold itself.
"""

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from gov_integrity.exchange.kept import compact
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.key import Key
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.receipt import Receipt

if TYPE_CHECKING:
    from gov_integrity.exchange.order import Order

INDEX: Final = "accepted.csv"
HEADER: Final = ["identity", "content"]
_PURPOSE: Final = "accepted"


@dataclass(frozen=True, slots=True)
class Followed:
    """A receipt that the one to be written follows, and where the index beside it lies."""

    receipt: Receipt
    index: Path


@dataclass(frozen=True, slots=True)
class Related:
    """How the accepted records relate to those accepted before: the three add up to them."""

    new: int = 0
    update: int = 0
    duplicate: int = 0


def remember(order: "Order", spool: Spool) -> Callable[[Iterable[str], str], str]:
    """Load the index of the earlier receipt; return what tells the type of a record of an identity, if it was accepted.

    It is asked of some types, or with none of all; nothing is told where no such record was accepted.
    """
    if order.after is None or order.key is None:
        return lambda _types, _identity: ""
    key, every = order.key, [each.record_id for each in catalogue.record_types()]
    if not any(spool.done("earlier")):
        with spool.step("earlier"), order.after.index.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows, None)
            spool.remember(rows)

    def known(types: Iterable[str], identity: str) -> str:
        asked = tuple(types) or every
        return next((each for each in asked if spool.was_accepted(_identity(key, each, identity))), "")

    return known


def relate(order: "Order", spool: Spool) -> Related:
    """Compare what is accepted now with what was accepted before; without a key nothing is known of before."""
    key = order.key
    if key is None:
        return Related(new=spool.accepted())
    if not any(spool.done("related")):
        with spool.step("related"):
            spool.accept(
                (row.seq, _identity(key, row.record, row.identity), key.hash(compact(row.document), purpose=_PURPOSE))
                for row in spool.rows(accepted=True)
            )
    return Related(*spool.related())


def write(spool: Spool, out: TextIO, *, carried: bool) -> None:
    """Write the index in the order of its hashes, which tells nothing of the order of the rows.

    ``carried`` keeps what was accepted before and did not come now: a package that is not full leaves it in force.
    """
    table = csv.writer(out, lineterminator="\n")
    table.writerow(HEADER)
    table.writerows(spool.index_rows(carried=carried))


def is_full(operations: Iterable[str]) -> bool:
    """Return whether what came replaces all that came before: every envelope says that it is full."""
    said = list(operations)
    return bool(said) and all(each == "full" for each in said)


def _identity(key: Key, record: str, identity: str) -> str:
    return key.hash(f"{record}\x1f{identity}", purpose=_PURPOSE)
