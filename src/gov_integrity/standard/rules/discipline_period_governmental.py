"""政务处分期 — until when does a governmental disciplinary action last, and is its release due?

Several actions of one kind leave the body a choice of length. Of a new action during the period the law says only that
it weighs more: how the periods add up is not answered from another system's rule.
"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import MONTHS, Figure
from gov_integrity.forms.outcome import Missing, Outcome, Silent, Why
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.discipline_kind import DisciplineKind
from gov_integrity.standard.codelists.discipline_system import DisciplineSystem
from gov_integrity.standard.codelists.official_status import OfficialStatus
from gov_integrity.standard.codelists.personnel_kind import PersonnelKind
from gov_integrity.standard.instruments import governmental_discipline_law_2020
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.rules import _discipline as discipline
from gov_integrity.standard.rules._governmental_examples import EXAMPLES

LAW: Final = governmental_discipline_law_2020.instrument
LENGTHS: Final = LAW.at("第八条")
SEVERAL: Final = LAW.at("第十五条")
CAP: Final = Figure(48, MONTHS, SEVERAL)
OF_LAW: Final = discipline.Law(
    periods={
        DisciplineKind.WARNING: Figure(6, MONTHS, LENGTHS),
        DisciplineKind.DEMERIT: Figure(12, MONTHS, LENGTHS),
        DisciplineKind.MAJOR_DEMERIT: Figure(18, MONTHS, LENGTHS),
        DisciplineKind.DEMOTION: Figure(24, MONTHS, LENGTHS),
        DisciplineKind.REMOVAL: Figure(24, MONTHS, LENGTHS),
    },
    release=LAW.at("第二十六条"),
    released=discipline.BY_ITSELF,
)
ONLY_THREE: Final = {
    PersonnelKind.GRASSROOTS_MANAGER: LAW.at("第二十二条"),
    PersonnelKind.OTHER: LAW.at("第二十三条"),
}
THREE: Final = {DisciplineKind.WARNING, DisciplineKind.DEMERIT, DisciplineKind.MAJOR_DEMERIT}


def under_law(action: DisciplinaryAction, context: Context) -> Outcome:
    """The periods of article 8, within the limits of articles 22, 23 and 27."""
    if silent := discipline.outside(action, DisciplineSystem.GOVERNMENTAL) or _not_for_such(action):
        return silent
    figure = discipline.figure_of(action, OF_LAW)
    if isinstance(figure, Silent):
        return figure
    if action.replaces is not None:
        return Silent(Why(discipline.UNREAD_CHANGE))
    prior_ends_on = discipline.in_period_of(action, context, OF_LAW)
    if isinstance(prior_ends_on, Missing):
        return prior_ends_on
    if prior_ends_on is not None:
        return Silent(Why(discipline.IN_PERIOD_UNSAID), (LAW.at("第十三条"), SEVERAL))
    return discipline.chosen(action, context, OF_LAW, figure, CAP)


def _not_for_such(action: DisciplinaryAction) -> Silent | None:
    if action.official_status not in {None, OfficialStatus.IN_SERVICE}:
        return Silent(Why(discipline.NO_LONGER), (LAW.at("第二十七条"),))
    limit = ONLY_THREE.get(action.personnel_kind) if action.personnel_kind else None
    if limit and action.discipline_kind not in THREE:
        return Silent(Why(discipline.NOT_FOR_SUCH), (limit,))
    return None


rule = Rule(
    id="discipline-period-governmental",
    title=Say("政务处分期", "period of a governmental disciplinary action"),
    question=Say(
        "政务处分的期间到哪一天为止，在判断日是否已经届满？",
        "until which day does a governmental disciplinary action last, and is it over on the day of judgement?",
    ),
    of=(DisciplinaryAction,),
    version_day="effective_on",
    concerns=lambda action: action.discipline_system is DisciplineSystem.GOVERNMENTAL,
    versions=(Version(under_law, (LENGTHS,)),),
    examples=EXAMPLES,
)
