"""回执链 — do these receipts follow each other, one by one, without a gap or a fork?

A receipt names the one that it follows by an id made of its content, so nothing can be put between two of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from gov_integrity.forms.say import Say
from gov_integrity.standard.records.receipt import Receipt


class Break(StrEnum):
    """What is wrong with a link."""

    GAP = "gap"
    FORK = "fork"
    OTHER_SENDER = "other-sender"
    BACKWARDS = "backwards"


SAYS: Final = {
    Break.GAP: Say("承接的回执 {other} 不在其中", "the receipt that it follows, {other}, is not among them"),
    Break.FORK: Say("另有回执 {other} 也承接同一份", "{other} follows the same receipt"),
    Break.OTHER_SENDER: Say("承接了另一个单位的回执 {other}", "it follows {other}, a receipt of another sender"),
    Break.BACKWARDS: Say("期间早于所承接的回执 {other}", "its period is before that of {other}, which it follows"),
}


@dataclass(frozen=True, slots=True)
class Link:
    """One receipt, the one before it where that is here, and what is wrong between them, each with another's id."""

    receipt: Receipt
    before: Receipt | None = None
    breaks: tuple[tuple[Break, str], ...] = ()


def links(receipts: Iterable[Receipt]) -> Iterator[Link]:
    """Yield every receipt once, each behind the one it follows; what follows nothing that is here begins a chain."""
    known = {each.id: each for each in receipts}
    followers: dict[str, list[Receipt]] = defaultdict(list)
    for each in sorted(known.values(), key=_order):
        followers[each.predecessor if each.predecessor in known else ""].append(each)
    waiting = followers[""][::-1]
    while waiting:
        receipt = waiting.pop()
        before = known.get(receipt.predecessor or "")
        yield Link(receipt, before, tuple(_breaks(receipt, before, followers)))
        waiting += followers[receipt.id][::-1]


def _breaks(
    receipt: Receipt, before: Receipt | None, followers: dict[str, list[Receipt]]
) -> Iterator[tuple[Break, str]]:
    if before is None:
        if receipt.predecessor is not None:
            yield Break.GAP, receipt.predecessor
            yield from ((Break.FORK, each.id) for each in followers[""] if _is_beside(each, receipt))
        return
    yield from ((Break.FORK, each.id) for each in followers[before.id] if each.id != receipt.id)
    said, earlier = receipt.submission, before.submission
    if said is None or earlier is None:
        return
    if said.sender_name != earlier.sender_name:
        yield Break.OTHER_SENDER, before.id
    elif said.period_ends_on < earlier.period_ends_on:
        yield Break.BACKWARDS, before.id


def _is_beside(other: Receipt, receipt: Receipt) -> bool:
    return other.predecessor == receipt.predecessor and other.id != receipt.id


def _order(receipt: Receipt) -> tuple[str, str]:
    said = receipt.submission
    return (said.period_starts_on.isoformat() if said else "", receipt.id)
