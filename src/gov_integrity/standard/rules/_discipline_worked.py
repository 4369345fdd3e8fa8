"""处分期的算例 — what an example of a disciplinary action expects, written shortly."""

from collections.abc import Mapping
from typing import Final

from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction

PLAIN: Final = {"period_ends_on": None, "released_on": None, "review_requested": None, "basis": None}
PRIOR: Final = "disciplinary-action-prior"


def lasts(starts_on: str, ends_on: str, standing: str | None = None) -> dict[str, object]:
    """Return a period in document form."""
    return {"starts_on": starts_on, "ends_on": ends_on, "standing": standing}


def both(starts_on: str, ends_on: str, day_before: str) -> dict[str, object]:
    """Return the two readings of the corresponding day."""
    return {
        "corresponding-day-inside": lasts(starts_on, ends_on, "running"),
        "corresponding-day-outside": lasts(starts_on, day_before, "release_due"),
    }


def prior(**changes: object) -> Mapping[str, tuple[type[DisciplinaryAction], Mapping[str, object]]]:
    """Return an earlier action as the linked record of an example."""
    return {PRIOR: (DisciplinaryAction, {**PLAIN, "id": PRIOR, **changes})}
