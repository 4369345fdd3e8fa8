"""行宽 — is a row of cells within what is read?"""

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import found
from gov_integrity.forms.finding import Finding, Place


def fitted(cells: list[str], place: Place, limits: Limits) -> tuple[str, ...] | Finding:
    """Return the cells of a row, without empty ones beyond the limit; or why they are not read."""
    if len(cells) > limits.columns:
        if any(cells[limits.columns :]):
            return found("CSV203", place, seen=len(cells), limit=limits.columns)
        del cells[limits.columns :]
    if max(map(len, cells), default=0) > limits.cell_characters:
        return found("CSV064", place, limit=limits.cell_characters)
    return tuple(cells)
