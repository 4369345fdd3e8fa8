"""党纪处分影响期 — until when has a party discipline effect?

Unlike every other system: a new action during the effect adds its whole length to what is left, without a maximum, and
the effect of probation begins only when the rights of a member are restored.
"""

from datetime import date
from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import MONTHS, YEARS, Figure
from gov_integrity.forms.moment import LAST_DAY
from gov_integrity.forms.outcome import Missing, Outcome, Silent, Undetermined, Why
from gov_integrity.forms.period import DayRange
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.discipline_kind import DisciplineKind
from gov_integrity.standard.codelists.discipline_system import DisciplineSystem
from gov_integrity.standard.instruments import changed_discipline_29_2000, party_discipline_2023
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.rules import _discipline as discipline
from gov_integrity.standard.rules._party_examples import EXAMPLES

REGULATIONS: Final = party_discipline_2023.instrument
LENGTHS: Final = REGULATIONS.at("关于处分影响期的规定")
PROBATION: Final = REGULATIONS.at("关于留党察看的规定")
EXPELLED: Final = REGULATIONS.at("关于开除党籍的规定")
ADDED: Final = REGULATIONS.at("第二十一条")
CHANGED: Final = changed_discipline_29_2000.instrument.at("全文")
SHORT_PROBATION: Final = Figure(1, YEARS, PROBATION)
LONG_PROBATION: Final = Figure(2, YEARS, PROBATION)
AFTER_PROBATION: Final = Figure(2, YEARS, PROBATION)

OVER: Final = Say("在{on}影响期已经届满", "on {on} the effect is over")
NOT_RESTORED: Final = Say(
    "留党察看尚未恢复党员权利，影响期自恢复之日起算二年；察看一年至二年的，影响期届满日在{earliest}至{latest}之间",
    "rights are not yet restored; the effect lasts two years from then: with probation of one to two years it ends "
    "between {earliest} and {latest}",
)
FOR_GOOD: Final = Say(
    "开除党籍没有影响期，五年内不得重新入党", "an expulsion has no period; there is no readmission within five years"
)
OF_REGULATIONS: Final = discipline.Law(
    periods={
        DisciplineKind.WARNING: Figure(1, YEARS, LENGTHS),
        DisciplineKind.SERIOUS_WARNING: Figure(18, MONTHS, LENGTHS),
        DisciplineKind.PARTY_POST_REMOVAL: Figure(2, YEARS, LENGTHS),
    },
    release=LENGTHS,
    released=OVER,
    over=discipline.Standing.OVER,
)
BY_WEIGHT: Final = tuple(OF_REGULATIONS.periods)


def under_regulations(action: DisciplinaryAction, context: Context) -> Outcome:
    """The effects by kind, probation and expulsion apart."""
    if other := discipline.outside(action, DisciplineSystem.PARTY):
        return other
    if action.discipline_kind is DisciplineKind.EXPULSION:
        return Silent(Why(FOR_GOOD), (EXPELLED,))
    if action.merged_count is not None:
        return Silent(Why(discipline.SEVERAL_UNREAD))
    prior_ends_on = discipline.in_period_of(action, context, OF_REGULATIONS, _after_probation)
    if isinstance(prior_ends_on, Missing):
        return prior_ends_on
    if action.discipline_kind is DisciplineKind.PROBATION:
        unsaid = prior_ends_on is not None or action.replaces is not None
        return Silent(Why(discipline.IN_PERIOD_UNSAID), (PROBATION,)) if unsaid else _probation(action, context)
    figure = discipline.figure_of(action, OF_REGULATIONS)
    if isinstance(figure, Silent):
        return figure
    if action.replaces is not None:
        return _changed(action, context, figure)
    if prior_ends_on is None:
        return discipline.ending(action, figure.after(action.effective_on), context, OF_REGULATIONS, figure.cite)
    return discipline.ending(action, figure.after(prior_ends_on), context, OF_REGULATIONS, ADDED, figure.cite)


def _after_probation(action: DisciplinaryAction) -> date | None:
    restored = action.rights_restored_on
    return AFTER_PROBATION.after(restored) if restored is not None else None


def _probation(action: DisciplinaryAction, context: Context) -> Outcome:
    ends_on = _after_probation(action)
    if ends_on is not None:
        return discipline.ending(action, ends_on, context, OF_REGULATIONS, PROBATION)
    earliest, latest = (
        AFTER_PROBATION.after(term.after(action.effective_on)) for term in (SHORT_PROBATION, LONG_PROBATION)
    )
    why = Why(NOT_RESTORED, {"earliest": earliest, "latest": latest})
    return Undetermined(DayRange(earliest, latest), why, (PROBATION,), LAST_DAY)


def _changed(action: DisciplinaryAction, context: Context, figure: Figure) -> Outcome:
    """A lighter action counts from the original decision; a heavier one begins anew, less the time served."""
    original = context.linked(action.replaces) if action.replaces else None
    if not isinstance(original, DisciplinaryAction):
        return Missing(("replaces",))
    if original.discipline_kind is action.discipline_kind:
        return Silent(Why(discipline.UNREAD_CHANGE), (CHANGED,))
    weights = {kind: weight for weight, kind in enumerate((*BY_WEIGHT, DisciplineKind.PROBATION))}
    if original.discipline_kind not in weights:
        return Silent(Why(discipline.UNREAD_CHANGE), (CHANGED,))
    lighter = weights[action.discipline_kind] < weights[original.discipline_kind]
    start = original.effective_on if lighter else action.effective_on
    ends_on = figure.after(original.effective_on)
    return discipline.ending(action, ends_on, context, OF_REGULATIONS, CHANGED, figure.cite, starts_on=start)


rule = Rule(
    id="discipline-period-party",
    title=Say("党纪处分影响期", "effect of a party discipline"),
    question=Say(
        "党纪处分的影响期到哪一天为止，在判断日是否已经届满？",
        "until which day has a party discipline effect, and is it over on the day of judgement?",
    ),
    of=(DisciplinaryAction,),
    version_day="effective_on",
    concerns=lambda action: action.discipline_system is DisciplineSystem.PARTY,
    versions=(Version(under_regulations, (LENGTHS,)),),
    examples=EXAMPLES,
)
