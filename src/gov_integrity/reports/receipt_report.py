"""回执报告 — how is the report of a run written as one file that a person reads, without a script or a request?

Whatever comes from data passes through one door: it is escaped, and what cannot be seen is made visible.
"""

import re
from typing import TYPE_CHECKING, Final

from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.row import MissingExtraError
from gov_integrity.exchange.spool import Spool
from gov_integrity.figures.svg import seen
from gov_integrity.reports.view import page_of
from gov_integrity.standard.records.receipt import Receipt

if TYPE_CHECKING:
    from jinja2 import Environment

EXTRA: Final = "report"
_DAY: Final = re.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})")


def render(  # noqa: PLR0913 - what a run left, and what of it is at hand
    results: Results,
    spool: Spool,
    receipt: Receipt,
    *,
    language: str,
    rows: Spool | None = None,
    cards_elsewhere: bool = False,
) -> str:
    """Return the report of a run as HTML, in ``zh`` or ``en``; any other language reads as Chinese.

    ``spool`` holds what was found, ``rows`` the records of the run, where they are at hand: the two are one while a run
    goes on. ``cards_elsewhere`` tells of scores that cannot be shown. Raises ``MissingExtraError`` where the template
    engine is not installed.
    """
    language = "en" if language == "en" else "zh"
    found = templates()
    page = page_of(results, spool, receipt, language, rows=rows, cards_elsewhere=cards_elsewhere)
    return found.get_template("page.html").render(page=page, w=page.w)


def templates() -> "Environment":
    """Return the templates of all pages; raise ``MissingExtraError`` where the engine is not installed."""
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - an optional component
    except ImportError:
        raise MissingExtraError(EXTRA) from None
    environment = Environment(
        loader=PackageLoader("gov_integrity.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["pieces"] = _DAY.split
    return environment


def _shown(value: object) -> object:
    """Return what an expression of a template writes: markup as it is, numbers in groups, words without what hides."""
    if hasattr(value, "__html__"):
        return value
    if value is None:
        message = "a template shows what is not there"
        raise TypeError(message)
    if isinstance(value, int):
        return f"{value:,}"
    return seen(str(value))
