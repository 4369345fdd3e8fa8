"""方案各节 — what stands in the sections of a profile beside its dimensions: gates, adjustments, alerts, windows?"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from gov_integrity.forms import profile_fault_meant as meant
from gov_integrity.forms import profile_fault_written as written
from gov_integrity.forms.formula_escalation import Escalate
from gov_integrity.forms.formula_events import DeductPerEvent
from gov_integrity.forms.formula_total import Gate
from gov_integrity.forms.profile import (
    Adjustment,
    Alerting,
    Escalation,
    Gated,
    Grade,
    Origin,
    ProfileError,
    Scale,
    Uncertainty,
    Window,
)
from gov_integrity.forms.profile_item import Known, adjustment_of, countable, shaped
from gov_integrity.forms.profile_sense import tell_gate, tell_grades
from gov_integrity.forms.profile_table import Table
from gov_integrity.forms.shape import NOT_A_SHARE, ONE

_MOST_PERIODS: Final = 120
_MOST_DRAWS: Final = 1_000_000
_LARGEST_SEED: Final = 2**31 - 1


def gates_of(top: Table, known: Known, grades: tuple[Grade, ...], scale: Scale | None) -> tuple[Gated, ...]:
    """Return the gates; grades are judged here, beside what caps them."""
    if scale is not None and len(grades) == len(_grade_names(top)):
        tell_grades(top, grades, scale.most)

    def gate_of(table: Table) -> Gated | None:
        predicate = table.text("predicate")
        if predicate not in known.predicates:
            raise ProfileError(table.at("predicate"), written.NO_PREDICATE, {"name": predicate})
        gated = _gated(table, predicate, _grade_names(top), grades, scale)
        table.finish()
        return gated

    return tuple(each for each in top.each("gates", gate_of) if each is not None)


def _grade_names(top: Table) -> tuple[str, ...]:
    """Return the ids of all grades, of faulty ones too: one fault does not bring another."""
    rows = top.values.get("grades")
    return tuple(str(row.get("id")) for row in rows if isinstance(row, Mapping)) if isinstance(rows, list) else ()


def _gated(
    table: Table, name: str, grade_names: tuple[str, ...], grades: tuple[Grade, ...], scale: Scale | None
) -> Gated | None:
    """Return what a table says of grade, score and awards; ``None`` where there is no scale to judge it by."""
    origins: dict[str, Origin] = {}
    most = table.number("score_cap", origins) if table.has("score_cap") else None
    cap = table.named("grade_cap", grade_names)
    eligible = table.flag("award_eligible")
    origin = table.origin("grade_cap")
    if scale is None or len(grades) < len(grade_names):
        return None
    capped = scale.most if most is None else most
    gate = shaped(table, {"most": "score_cap"}, Gate, most=capped, grade_cap=cap, award_eligible=eligible)
    gated = Gated(predicate=name, gate=gate, origin=origin)
    tell_gate(table, gated, grades, scale.most)
    return gated


def escalations_of(top: Table, known: Known, grades: tuple[Grade, ...], scale: Scale | None) -> tuple[Escalation, ...]:
    """Return which counts add up to what does as a gate does."""

    def escalation_of(table: Table) -> Escalation | None:
        origins: dict[str, Origin] = {}
        names = tuple(map(str, table.items("levels")))
        levels = tuple(countable(table, "levels", name, known) for name in names)
        every = table.decimals("every", origins)
        then = DeductPerEvent(most=ONE, per_event={names[-1]: ONE})
        escalate = shaped(table, {}, Escalate, most=ONE, levels=names, every=every, then=then)
        title, gated = table.say("title"), _gated(table, table.text("id"), _grade_names(top), grades, scale)
        table.finish()
        if gated is None:
            return None
        return Escalation(title=title, escalate=escalate, gated=gated, levels=levels, origins=origins)

    return tuple(each for each in top.each("escalations", escalation_of) if each is not None)


def adjustments_of(top: Table, known: Known) -> tuple[Adjustment, ...]:
    """Return what is taken from the score of all dimensions."""

    def made(table: Table) -> Adjustment:
        weighted = adjustment_of(table, known)
        return Adjustment(id=weighted.indicator.id, weighted=weighted)

    return top.each("adjustments", made)


def window_of(top: Table) -> Window | None:
    """Return over how many periods the index is a mean."""
    if not top.has("window"):
        return None
    table, origins = top.table("window"), dict[str, Origin]()
    periods = table.counted("periods", origins, _MOST_PERIODS, 1)
    least = table.counted("least", origins, _MOST_PERIODS, 1)
    table.finish()
    if least > periods:
        raise ProfileError(table.at("least"), meant.WINDOW_SHORT, {"least": least, "periods": periods})
    return Window(periods=periods, least=least, origins=origins)


def alerts_of(top: Table, known: Known) -> tuple[Alerting, ...]:
    """Return when which alert is raised, worst level first."""

    def alert_of(table: Table) -> Alerting:
        origins: dict[str, Origin] = {}

        def number(key: str) -> Fraction | None:
            return table.number(key, origins) if table.has(key) else None

        def share(key: str) -> Fraction | None:
            found = number(key)
            if found is not None and not 0 < found <= 1:
                raise ProfileError(table.at(key), meant.NO_MEANING, {"why": NOT_A_SHARE})
            return found

        names = map(str, table.items("counts")) if table.has("counts") else ()
        alert = Alerting(
            level=table.named("level", known.alert_levels),
            score_below=number("score_below"),
            fall_from=number("fall_from"),
            bottom_share=share("bottom_share"),
            dimension_share_below=share("dimension_share_below"),
            counts=tuple(countable(table, "counts", name, known) for name in names),
            origins=origins,
        )
        table.finish()
        return alert

    found = top.each("alerts", alert_of)
    return tuple(sorted(found, key=lambda alert: known.alert_levels.index(alert.level)))


def uncertainty_of(top: Table) -> Uncertainty | None:
    """Return how weights are perturbed."""
    if not top.has("uncertainty"):
        return None
    table, origins = top.table("uncertainty"), dict[str, Origin]()
    spread = table.number("spread", origins)
    if not 0 < spread < 1:
        raise ProfileError(table.at("spread"), meant.NO_MEANING, {"why": NOT_A_SHARE})
    draws = table.counted("draws", origins, _MOST_DRAWS, 1)
    seed = table.count("seed", _LARGEST_SEED)
    table.finish()
    return Uncertainty(spread=spread, draws=draws, seed=seed, origins=origins)
