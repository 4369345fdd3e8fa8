"""未编入 — which facts of law are known of but not encoded? One .toml per fact; its file name is its id.

To add one, add a file. Its rule answers ``silent("its-id")``.
"""

import tomllib
from functools import cache
from importlib.resources import files

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.not_encoded import NotEncoded
from gov_integrity.forms.rule import Silent, Why

__all__ = ["entries", "entry", "silent"]

_SUFFIX = ".toml"


def entries() -> tuple[NotEncoded, ...]:
    """Return every fact that is not encoded, in the order of the ids."""
    names = sorted(found.name for found in files(__name__).iterdir() if found.name.endswith(_SUFFIX))
    return tuple(entry(name.removesuffix(_SUFFIX)) for name in names)


@cache
def entry(entry_id: str) -> NotEncoded:
    """Return one entry by its id; raise ``LookupError``."""
    try:
        text = files(__name__).joinpath(entry_id + _SUFFIX).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise LookupError(entry_id) from None
    return NotEncoded.of(entry_id, tomllib.loads(text))


@cache
def silent(entry_id: str, *cite: Locator) -> Silent:
    """Return the silence about a fact that is not encoded; raise ``LookupError`` for an unknown entry."""
    return Silent(Why(entry(entry_id).says), cite, not_encoded=entry_id)
