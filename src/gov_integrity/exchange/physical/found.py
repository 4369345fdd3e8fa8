"""发现 — how does a reader say what it found, without saying how much it weighs?

The level belongs to the fault's declaration; a reader knows the code, the place, and what fills the sentence.
"""

from collections.abc import Mapping
from functools import cache

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.row import column_letters
from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import Finding, Place
from gov_integrity.standard import catalogue


class RefusedError(Exception):
    """A file is refused: the finding says why. Never leaves the readers."""

    def __init__(self, finding: Finding) -> None:
        """Keep the finding."""
        super().__init__(finding.code)
        self.finding = finding


@cache
def _faults() -> Mapping[str, Fault]:
    return {fault.code: fault for fault in catalogue.faults()}


def abnormal(place: Place) -> RefusedError:
    """Refuse a workbook whose inner structure no spreadsheet program makes."""
    return RefusedError(found("XLS210", place))


def too_far(place: Place, *, rows: int, columns: int) -> RefusedError:
    """Refuse a sheet that reaches too far; its last cell is told."""
    cell = f"{column_letters(columns - 1)}{rows}"
    return RefusedError(found("XLS072", place._replace(cell=cell), name=place.sheet or "—", cell=cell))


def too_large(limits: Limits, name: str, place: Place) -> RefusedError:
    """Refuse a workbook that is above the limit of this name."""
    says = limits.says()[name]
    return RefusedError(found("XLS070", place, kind=says.zh, kind_en=says.en, limit=limits.known()[name]))


def found(
    code: str, place: Place, given: Mapping[str, object] | None = None, /, *, affected: int = 1, **slots: object
) -> Finding:
    """Return the finding of a declared fault; raise ``LookupError`` for a code that is no fault."""
    filled = {name: str(value) for name, value in {**(given or {}), **slots}.items()}
    return Finding(code, _faults()[code].level, place, filled.pop("seen", ""), filled, affected)
