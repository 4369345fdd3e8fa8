"""停用的代码 — which finding codes are given no more? One .toml per code; its file name is the code.

To retire a code, add a file, and mark the code in the list of all codes ever given.
"""

import tomllib
from functools import cache
from importlib.resources import files

from gov_integrity.forms.retired_code import RetiredCode

__all__ = ["retired_codes"]

_SUFFIX = ".toml"


@cache
def retired_codes() -> tuple[RetiredCode, ...]:
    """Return every code that is given no more, in the order of the codes."""
    held = {each.name.removesuffix(_SUFFIX): each for each in files(__name__).iterdir() if each.name.endswith(_SUFFIX)}
    return tuple(RetiredCode.of(code, tomllib.loads(held[code].read_text("utf-8"))) for code in sorted(held))
