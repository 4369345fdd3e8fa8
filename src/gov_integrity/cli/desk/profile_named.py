"""方案的名字 — which profile does a command mean: one of ours by its id, or anyone's own by its file?"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from gov_integrity.forms.profile import Profile

_NO_SUCH: Final = "没有这个方案，也没有这个文件。可用：{known}"
_FAULTY: Final = "{fault}（用 profile check 逐行检查）"
_NOT_TEXT: Final = "读不了（须为 UTF-8 文本）"


def profile_named(name: str, hint: str) -> "Profile":
    """Return the profile of an id or of a TOML file; raise a usage error that names the first fault."""
    from gov_integrity.forms.profile import ProfileError
    from gov_integrity.standard import profiles

    if name in profiles.profile_ids():
        return profiles.profile(name)
    path = Path(name)
    if not path.is_file():
        raise click.BadParameter(_NO_SUCH.format(known="、".join(profiles.profile_ids())), param_hint=hint)
    try:
        return profiles.read(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        raise click.BadParameter(_NOT_TEXT, param_hint=hint) from None
    except ProfileError as error:
        told = _FAULTY.format(fault=error.text("zh"))
        raise click.BadParameter(told, param_hint=hint) from None
