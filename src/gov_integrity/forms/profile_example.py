"""方案示例 — which score follows from which values, as the profile itself declares it?

A worked example is documentation, a test and a case for other implementations at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from gov_integrity.forms.say import Say

Given = tuple[Fraction, Fraction] | str
"""A numerator and a denominator, or a state without a value."""

EXAMPLE_DECIMALS: Final = 4
UNDETERMINED: Final = "undetermined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What follows: text with four decimals, rounded half up, or ``undetermined``; ``None`` is not stated."""

    total: str | None
    score: str | None
    grade: str | None
    award_eligible: bool | None
    dimensions: Mapping[str, str]
    points: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A fictitious body: what is known of each indicator, of all ``others``, and the gates that hold."""

    title: Say
    values: Mapping[str, Given]
    others: Given
    gates: tuple[str, ...]
    expects: Expected
