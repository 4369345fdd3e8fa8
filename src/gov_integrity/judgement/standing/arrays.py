"""批量计算 — the same totals and ranks for a million bodies, with arrays of machine numbers.

The exact path is the judge. Each number here has a bound on its error; where the bound leaves open how a score is
shown, because it lies at a half, that one is computed again in fractions. So both paths show the same. Without the
component (extra ``arrays``) this module cannot be imported, and nothing is computed at all.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil, lcm
from typing import Final, TypeAlias

from gov_integrity.forms.extra import MissingExtraError
from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.profile import Profile
from gov_integrity.judgement.card import card_of
from gov_integrity.judgement.leaf import Known
from gov_integrity.judgement.standing.ranking import units
from gov_integrity.standard.codelists.value_state import ValueState

try:
    import numpy as np
    from numpy.typing import NDArray
except ModuleNotFoundError:
    raise MissingExtraError("arrays") from None

from gov_integrity.judgement.standing._array_columns import STATES, Column, Plan, earned, plan_of

__all__ = ("STATES", "Column", "Totals", "totals")

Whole: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]

CHUNK: Final = 8_192
_EPSILON: Final = float(np.finfo(np.float64).eps)
_CAUTION: Final = 32
"""A bound on the error is taken so many times: a doubt costs one exact computation, and an error a wrong score."""


@dataclass(frozen=True, slots=True)
class Totals:
    """The totals of many bodies, before bonus, adjustments and gates.

    ``shown`` is each total as it is shown, in units of its last decimal, 0 where not ``determined``; ``grades`` is the
    place of the grade of that total in the profile, -1 without one. ``judged`` says how many were computed exactly.
    """

    shown: Whole
    determined: Flags
    grades: NDArray[np.int8]
    judged: int


def totals(profile: Profile, columns: Mapping[str, Column]) -> Totals:
    """Return the totals of all bodies of the columns, one column for each indicator of the profile.

    Raises ``ValueError`` for a column that is missing, is of another length, or holds numbers that a machine number
    cannot hold exactly; and for a formula that needs more than one value.
    """
    plan = plan_of(profile, columns)
    shown = np.zeros(plan.rows, dtype=np.int64)
    determined = np.zeros(plan.rows, dtype=np.bool_)
    judged = 0
    for part in _parts(plan.rows):
        shown[part], determined[part], doubtful = _chunk(plan, part)
        for row in doubtful:
            shown[part.start + row] = _judged(plan, int(part.start + row))
        judged += len(doubtful)
    return Totals(shown, determined, _grades(profile, shown, determined), judged)


def _parts(rows: int) -> Iterator[slice]:
    return (slice(start, min(start + CHUNK, rows)) for start in range(0, rows, CHUNK))


def _chunk(plan: Plan, part: slice) -> tuple[Whole, Flags, list[int]]:
    """Return totals as shown, whether they are determined, and the rows in doubt."""
    rows = part.stop - part.start
    profile = plan.profile
    unit = lcm(*(each.dimension.most.denominator for each in plan.dimensions))
    whole, applicable = np.zeros(rows), np.zeros(rows, dtype=np.int64)
    for each in plan.dimensions:
        scored, applied = earned(each, part)
        least = each.least_applicable
        held = applied >= max(least, 1)
        share = scored / np.where(held, applied, 1)
        most = each.dimension.most
        whole += np.where(held, share * float(most * each.unit), 0.0)
        applicable += np.where(held, int(most * unit), 0)
    least = ceil(profile.total.minimum_share * profile.scale.most * unit)
    determined = applicable >= max(least, 1)
    one = 10**profile.scale.decimals
    scaled = whole * (float(profile.scale.most * unit) / np.where(determined, applicable, 1)) * one
    below = np.floor(scaled)
    rest = scaled - below
    doubt = np.abs(rest - 0.5) <= plan.error * _CAUTION * _EPSILON * one
    shown = np.where(determined, below + (rest >= 0.5), 0.0).astype(np.int64)  # noqa: PLR2004 - half up
    return shown, determined, np.nonzero(doubt & determined)[0].tolist()


def _judged(plan: Plan, row: int) -> int:
    """Return the total of one body as the exact path shows it."""
    known = {name: Known(reading=_reading(column, row)) for name, column in plan.columns.items()}
    card = card_of(
        plan.profile,
        body_code="",
        body_name="",
        period="",
        on=date.min,
        known=lambda name: known.get(name, _NOTHING),
        vetoes=(),
    )
    if card.total is None:
        message = "a total that is determined with arrays is determined in fractions"
        raise AssertionError(message)
    return units(card.total, plan.profile.scale.decimals)


_NOTHING: Final = Known(reading=Reading(None, None, str(ValueState.MISSING), ""))


def _reading(column: Column, row: int) -> Reading:
    numbers = Fraction(int(column.numerator[row])), Fraction(int(column.denominator[row]))
    state = STATES[0 if column.state is None else int(column.state[row])]
    return Reading(*numbers, state, "")


def _grades(profile: Profile, shown: Whole, determined: Flags) -> NDArray[np.int8]:
    """Return the place of each grade; it is compared with the total as shown."""
    one = 10**profile.scale.decimals
    least = np.array([ceil(grade.least * one) for grade in reversed(profile.grades)], dtype=np.int64)
    place = len(profile.grades) - np.searchsorted(least, shown, side="right")
    return np.where(determined, place, -1).astype(np.int8)
