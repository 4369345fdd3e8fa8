"""承接 — which earlier receipt does a run follow, and why can one not be followed?"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gov_integrity.forms.key import Key

if TYPE_CHECKING:
    from gov_integrity.exchange.index import Followed

_KEY_WANTED: Final = "以前接收的只留下带密钥的摘要，承接要给出那时的密钥（--key-file）"

AFTER: Final = click.option(
    "--after",
    type=click.Path(path_type=Path, exists=True),
    metavar="RECEIPT",
    help="承接哪一份回执（文件夹）：解答对以前记录的引用，分出新增、更新和重复；要有密钥",
)


def followed(path: Path | None, key: Key | None) -> "Followed | None":
    """Return the receipt that is followed; raise a usage error that says why one cannot be."""
    from gov_integrity.exchange.earlier import SAYS, CannotFollowError, earlier_at

    if path is None:
        return None
    if key is None:
        raise click.BadParameter(_KEY_WANTED, param_hint="--after")
    try:
        return earlier_at(path, key)
    except CannotFollowError as error:
        raise click.BadParameter(SAYS[error.fault].zh, param_hint="--after") from None
