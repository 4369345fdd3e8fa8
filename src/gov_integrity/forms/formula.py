"""计分公式 — which formulas may a profile name?

Every formula of a profile is one of these, with parameters; all but one were found in real scoring tables. A shape
stands in one place, with its worked examples beside it.
"""

from typing import Any, Final

from gov_integrity.forms import (
    formula_escalation,
    formula_events,
    formula_peers,
    formula_steps,
    formula_total,
    formula_value,
)
from gov_integrity.forms.formula_escalation import Escalate
from gov_integrity.forms.formula_events import AddPerEvent, BasePlus, Bonus, DeductPerEvent
from gov_integrity.forms.formula_peers import Peer
from gov_integrity.forms.formula_steps import Bands, Category
from gov_integrity.forms.formula_total import Gate, RescaleApplicable
from gov_integrity.forms.formula_value import (
    PERCENT,
    Checklist,
    Goalpost,
    PerCapita,
    Proportional,
    SlopeFloor,
    TargetRatio,
    ThresholdRatio,
)
from gov_integrity.forms.shape import Shape, Worked

__all__ = (
    "PERCENT",
    "SHAPES",
    "WORKED",
    "AddPerEvent",
    "Bands",
    "BasePlus",
    "Bonus",
    "Category",
    "Checklist",
    "DeductPerEvent",
    "Escalate",
    "Gate",
    "Goalpost",
    "Peer",
    "PerCapita",
    "Proportional",
    "RescaleApplicable",
    "SlopeFloor",
    "TargetRatio",
    "ThresholdRatio",
    "shape_named",
)

SHAPES: Final[tuple[type[Shape[Any]], ...]] = (
    *(Goalpost, Proportional, Checklist, SlopeFloor, ThresholdRatio, TargetRatio, PerCapita),
    *(Bands, Category, DeductPerEvent, AddPerEvent, BasePlus, Escalate, Bonus),
    *(Peer, Gate, RescaleApplicable),
)
WORKED: Final[tuple[Worked, ...]] = (
    *(*formula_value.WORKED, *formula_steps.WORKED, *formula_events.WORKED, *formula_escalation.WORKED),
    *(*formula_peers.WORKED, *formula_total.WORKED),
)


def shape_named(name: str) -> type[Shape[Any]]:
    """Return the shape of a name such as ``goalpost``; raise ``LookupError``."""
    found = next((shape for shape in SHAPES if shape.name == name), None)
    if found is None:
        raise LookupError(name)
    return found
