"""前一回执 — is what lies there a receipt that another may follow, with an index that this key can read?

Nothing is taken from a receipt that does not verify: a reference that is held to be answered by a forged or cut index
would let a wrong record through.
"""

from enum import StrEnum
from pathlib import Path
from typing import Final

from gov_integrity.exchange.index import INDEX, Followed
from gov_integrity.exchange.outbox import RECEIPT
from gov_integrity.exchange.verifying import Point, receipt_in, verified
from gov_integrity.forms.key import Key
from gov_integrity.forms.say import Say


class Fault(StrEnum):
    """Why a receipt cannot be followed."""

    NO_RECEIPT = "no-receipt"
    BROKEN = "broken"
    NO_INDEX = "no-index"
    OTHER_KEY = "other-key"


SAYS: Final = {
    Fault.NO_RECEIPT: Say("这里没有回执", "there is no receipt here"),
    Fault.BROKEN: Say(
        "前一回执核对不上（用 receipt verify 看哪一项）",
        "the earlier receipt does not verify (receipt verify tells where)",
    ),
    Fault.NO_INDEX: Say(
        f"前一次接收没有给密钥，所以没有写 {INDEX}；带 --key-file 把那一批重新接收一遍即可",
        f"the earlier run had no key, so there is no {INDEX}; receive that package once more with --key-file",
    ),
    Fault.OTHER_KEY: Say(
        "前一回执的索引是用另一个密钥写的，用那个密钥",
        "the index of the earlier receipt was written with another key: use that one",
    ),
}


class CannotFollowError(Exception):
    """What is named as the earlier receipt cannot be followed; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        """Keep why."""
        super().__init__(SAYS[fault].en)
        self.fault = fault


def earlier_at(path: Path, key: Key) -> Followed:
    """Return the receipt at a path, a file or a folder, to be followed; raise ``CannotFollowError``."""
    file = path / RECEIPT if path.is_dir() else path
    try:
        receipt = receipt_in(file)
    except OSError:
        receipt = None
    if receipt is None:
        raise CannotFollowError(Fault.NO_RECEIPT)
    if receipt.key_id is None:
        raise CannotFollowError(Fault.NO_INDEX)
    if receipt.key_id != key.id:
        raise CannotFollowError(Fault.OTHER_KEY)
    matter = (each for each in verified(file) if each.point is not Point.OUTPUT or each.file == INDEX)
    if not all(each.holds for each in matter):
        raise CannotFollowError(Fault.BROKEN)
    return Followed(receipt, file.parent / INDEX)
