"""追溯计算 — which profile was valid in a past period, so that its score can be computed again as it was?

A score of 2024 is computed by the profile of 2024, also in 2026. No profile for a period, and two of them, are both
said: a choice among them is nobody's to make here.
"""

from collections.abc import Iterable

from gov_integrity.forms.indicator import period_kind
from gov_integrity.forms.profile import Profile


class NoSingleProfileError(LookupError):
    """No profile governs a period, or several do; ``found`` are their ids with their editions."""

    def __init__(self, period: str, found: tuple[str, ...]) -> None:
        """Keep the facts."""
        super().__init__(f"{period}: {len(found)} profiles")
        self.period, self.found = period, found


def governing(profiles: Iterable[Profile], period: str) -> Profile:
    """Return the one profile of the period's kind that was in force on its last day.

    Raises ``NoSingleProfileError``, and ``ValueError`` for text that is no period.
    """
    kind = period_kind(period)
    found = [each for each in profiles if each.period is kind and each.governs(period)]
    if len(found) != 1:
        raise NoSingleProfileError(period, tuple(f"{each.id} {each.edition}" for each in found))
    return found[0]
