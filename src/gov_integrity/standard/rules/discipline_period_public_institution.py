"""事业单位处分期 — until when does a disciplinary action in a public institution last, and is its release due?

The kinds changed in November 2023: there is no removal since. How several actions add up was read of the older rules
only, and is not carried over.
"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import MONTHS, Figure, Locator
from gov_integrity.forms.outcome import Missing, Outcome, Silent, Why
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.discipline_kind import DisciplineKind
from gov_integrity.standard.codelists.discipline_system import DisciplineSystem
from gov_integrity.standard.instruments import institution_discipline_2012, institution_discipline_2023
from gov_integrity.standard.not_encoded import silent
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.rules import _discipline as discipline
from gov_integrity.standard.rules._institution_examples import PUBLIC_INSTITUTION

OLD: Final = institution_discipline_2012.instrument
NEW: Final = institution_discipline_2023.instrument
IN_OLD: Final = OLD.at("关于处分种类和期间的规定")
IN_NEW: Final = NEW.at("关于处分种类和期间的规定")
ADDED: Final = OLD.at("关于合并执行的规定")
NOT_SEEN: Final = NEW.at("全文关于合并执行的规定")
CAP: Final = Figure(48, MONTHS, ADDED)
MOST_ADDED: Final = Figure(2, MONTHS, ADDED)
WHO_RELEASES: Final = Say(
    "在{on}已经届满；解除的条件和程序未读到原文，是否解除由处分决定单位认定",
    "on {on} it is over; conditions and procedure of release were not read, the body finds whether it is released",
)


def _of(lengths: Locator, *removal: DisciplineKind) -> discipline.Law:
    lowering = dict.fromkeys((DisciplineKind.POST_GRADE_LOWERING, *removal), Figure(24, MONTHS, lengths))
    return discipline.Law(
        periods={
            DisciplineKind.WARNING: Figure(6, MONTHS, lengths),
            DisciplineKind.DEMERIT: Figure(12, MONTHS, lengths),
            **lowering,
        },
        release=lengths,
        released=WHO_RELEASES,
    )


OF_OLD: Final = _of(IN_OLD, DisciplineKind.REMOVAL)
OF_NEW: Final = _of(IN_NEW)


def under_provisions_2012(action: DisciplinaryAction, context: Context) -> Outcome:
    """With removal; two actions of one kind leave a choice, a new one during the period adds up."""
    figure = _figure(action, OF_OLD)
    if isinstance(figure, Silent):
        return figure
    prior_ends_on = discipline.in_period_of(action, context, OF_OLD)
    if isinstance(prior_ends_on, Missing):
        return prior_ends_on
    if prior_ends_on is not None:
        ends_on = discipline.in_sum(action, prior_ends_on, figure, CAP)
        return discipline.ending(action, ends_on, context, OF_OLD, ADDED, figure.cite, CAP.cite)
    if action.merged_count is not None and action.merged_count > int(MOST_ADDED):
        return Silent(Why(discipline.SEVERAL_UNREAD), (ADDED,))
    return discipline.chosen(action, context, OF_OLD, figure, CAP)


def under_provisions_2023(action: DisciplinaryAction, context: Context) -> Outcome:
    """Without removal; nothing was read of several actions."""
    figure = _figure(action, OF_NEW)
    if isinstance(figure, Silent):
        return figure
    prior_ends_on = discipline.in_period_of(action, context, OF_NEW)
    if isinstance(prior_ends_on, Missing):
        return prior_ends_on
    if prior_ends_on is not None:
        return silent("institution-discipline-combination", NOT_SEEN)
    if action.merged_count is not None:
        return silent("institution-discipline-combination", NOT_SEEN)
    return discipline.ending(action, figure.after(action.effective_on), context, OF_NEW, figure.cite)


def _figure(action: DisciplinaryAction, law: discipline.Law) -> Figure | Silent:
    if other := discipline.outside(action, DisciplineSystem.PUBLIC_INSTITUTION):
        return other
    if action.replaces is not None:
        return Silent(Why(discipline.UNREAD_CHANGE))
    return discipline.figure_of(action, law)


rule = Rule(
    id="discipline-period-public-institution",
    title=Say("事业单位处分期", "period of a disciplinary action in a public institution"),
    question=Say(
        "事业单位工作人员处分的期间到哪一天为止，在判断日是否已经届满？",
        "until which day does an action in a public institution last, and is it over on the day of judgement?",
    ),
    of=(DisciplinaryAction,),
    version_day="effective_on",
    concerns=lambda action: action.discipline_system is DisciplineSystem.PUBLIC_INSTITUTION,
    versions=(Version(under_provisions_2012, (IN_OLD,)), Version(under_provisions_2023, (IN_NEW,))),
    examples=PUBLIC_INSTITUTION,
)
