"""清单格式 — in which forms can a list of findings be told: to people on a screen, to a spreadsheet, to other programs?

A form is a module of this package that binds ``listing``; the module's name is its id. Findings are written while they
come, in their own order; only what must be counted first is held.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import TextIO

from gov_integrity.forms.finding import Finding
from gov_integrity.forms.walk import everything, module_names, one


@dataclass(frozen=True, slots=True)
class Listing:
    """A form: its id, and what writes findings in it in a language (``zh`` or ``en``)."""

    id: str
    write: Callable[[Iterable[Finding], TextIO, str], None]


def listing_ids() -> tuple[str, ...]:
    """Return the ids of all forms, without importing any."""
    return module_names(__name__)


def listing(listing_id: str) -> Listing:
    """Return one form by its id; raise ``LookupError``."""
    return one(__name__, listing_id, "listing", Listing)


@cache
def listings() -> tuple[Listing, ...]:
    """Return every form."""
    return everything(__name__, "listing", Listing)
