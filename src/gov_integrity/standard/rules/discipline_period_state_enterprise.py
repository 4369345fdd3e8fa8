"""国有企业管理人员处分期 — until when does an action against such a manager last, and is it over?"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import MONTHS, Figure
from gov_integrity.forms.outcome import Missing, Outcome, Silent, Why
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.discipline_kind import DisciplineKind
from gov_integrity.standard.codelists.discipline_system import DisciplineSystem
from gov_integrity.standard.codelists.official_status import OfficialStatus
from gov_integrity.standard.instruments import state_enterprise_discipline_2024
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.rules import _discipline as discipline
from gov_integrity.standard.rules._discipline_examples import STATE_ENTERPRISE

REGULATION: Final = state_enterprise_discipline_2024.instrument
LENGTHS: Final = REGULATION.at("第八条")
SEVERAL: Final = REGULATION.at("第九条")
CAP: Final = Figure(48, MONTHS, SEVERAL)
OF_REGULATION: Final = discipline.Law(
    periods={
        DisciplineKind.WARNING: Figure(6, MONTHS, LENGTHS),
        DisciplineKind.DEMERIT: Figure(12, MONTHS, LENGTHS),
        DisciplineKind.MAJOR_DEMERIT: Figure(18, MONTHS, LENGTHS),
        DisciplineKind.DEMOTION: Figure(24, MONTHS, LENGTHS),
        DisciplineKind.REMOVAL: Figure(24, MONTHS, LENGTHS),
    },
    release=REGULATION.at("第三十七条"),
    released=discipline.BY_ITSELF,
)


def under_regulation(action: DisciplinaryAction, context: Context) -> Outcome:
    """The periods of article 8; of a new action during the period only that it weighs more is said."""
    if other := discipline.outside(action, DisciplineSystem.STATE_ENTERPRISE):
        return other
    if action.official_status is OfficialStatus.RETIRED:
        return Silent(Why(discipline.NO_LONGER), (REGULATION.at("第十六条"),))
    figure = discipline.figure_of(action, OF_REGULATION)
    if isinstance(figure, Silent):
        return figure
    if action.replaces is not None:
        return Silent(Why(discipline.UNREAD_CHANGE))
    prior_ends_on = discipline.in_period_of(action, context, OF_REGULATION)
    if isinstance(prior_ends_on, Missing):
        return prior_ends_on
    if prior_ends_on is not None:
        return Silent(Why(discipline.IN_PERIOD_UNSAID), (REGULATION.at("第十三条"), SEVERAL))
    return discipline.chosen(action, context, OF_REGULATION, figure, CAP)


rule = Rule(
    id="discipline-period-state-enterprise",
    title=Say("国有企业管理人员处分期", "period of a disciplinary action against a manager of a state enterprise"),
    question=Say(
        "国有企业管理人员处分的期间到哪一天为止，在判断日是否已经届满？",
        "until which day does an action against a manager of a state enterprise last, and is it over?",
    ),
    of=(DisciplinaryAction,),
    version_day="effective_on",
    concerns=lambda action: action.discipline_system is DisciplineSystem.STATE_ENTERPRISE,
    versions=(Version(under_regulation, (LENGTHS,)),),
    examples=STATE_ENTERPRISE,
)
