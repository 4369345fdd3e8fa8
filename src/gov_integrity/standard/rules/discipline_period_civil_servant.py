"""公务员处分期 — until when does a disciplinary action against a civil servant last, and is its release due?

Since June 2019 an action ends by itself; before, its release needed a decision. How several actions add up stands in
the regulation for administrative organs under both.
"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import MONTHS, Figure, Locator
from gov_integrity.forms.outcome import Missing, Outcome, Silent, Why
from gov_integrity.forms.period import Span, previous_day
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.discipline_kind import DisciplineKind
from gov_integrity.standard.codelists.discipline_system import DisciplineSystem
from gov_integrity.standard.codelists.official_status import OfficialStatus
from gov_integrity.standard.instruments import civil_servant_discipline_495, civil_servant_law_2018
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.rules import _discipline as discipline
from gov_integrity.standard.rules._discipline_examples import CIVIL_SERVANT

REGULATION: Final = civil_servant_discipline_495.instrument
LAW: Final = civil_servant_law_2018.instrument
IN_REGULATION: Final = REGULATION.at("第七条")
IN_LAW: Final = LAW.at("第六十四条")
ADDED: Final = REGULATION.at("第十条第二款")
CAP: Final = Figure(48, MONTHS, REGULATION.at("第十条第三款"))
NO_LONGER: Final = REGULATION.at("第五十二条")


def _of(lengths: Locator, release: Locator, released: Say) -> discipline.Law:
    return discipline.Law(
        periods={
            DisciplineKind.WARNING: Figure(6, MONTHS, lengths),
            DisciplineKind.DEMERIT: Figure(12, MONTHS, lengths),
            DisciplineKind.MAJOR_DEMERIT: Figure(18, MONTHS, lengths),
            DisciplineKind.DEMOTION: Figure(24, MONTHS, lengths),
            DisciplineKind.REMOVAL: Figure(24, MONTHS, lengths),
        },
        release=release,
        released=released,
    )


OF_REGULATION: Final = _of(IN_REGULATION, REGULATION.at("第九条"), discipline.BY_DECISION)
OF_LAW: Final = _of(IN_LAW, LAW.at("第六十五条"), discipline.BY_ITSELF)


def under_regulation_495(action: DisciplinaryAction, context: Context) -> Outcome:
    """Released by a decision."""
    return _under(action, context, OF_REGULATION)


def under_law_2018(action: DisciplinaryAction, context: Context) -> Outcome:
    """Released by itself."""
    return _under(action, context, OF_LAW)


def _under(action: DisciplinaryAction, context: Context, law: discipline.Law) -> Outcome:
    if other := discipline.outside(action, DisciplineSystem.CIVIL_SERVANT):
        return other
    if action.official_status is OfficialStatus.RETIRED:
        return Silent(Why(discipline.NO_LONGER), (NO_LONGER,))
    figure = discipline.figure_of(action, law)
    if isinstance(figure, Silent):
        return figure
    if action.replaces is not None:
        return Silent(Why(discipline.UNREAD_CHANGE))
    prior_ends_on = discipline.in_period_of(action, context, law)
    if isinstance(prior_ends_on, Missing):
        return prior_ends_on
    if prior_ends_on is None:
        return discipline.chosen(action, context, law, figure, CAP)
    if action.merged_count is not None:
        return Silent(Why(discipline.IN_PERIOD_UNSAID), (ADDED,))
    ends_on = discipline.in_sum(action, prior_ends_on, figure, CAP)
    return discipline.ending(action, ends_on, context, law, ADDED, figure.cite, CAP.cite)


rule = Rule(
    id="discipline-period-civil-servant",
    title=Say("公务员处分期", "period of a disciplinary action against a civil servant"),
    question=Say(
        "公务员处分的期间到哪一天为止，在判断日是否已经届满？",
        "until which day does an action against a civil servant last, and is it over on the day of judgement?",
    ),
    of=(DisciplinaryAction,),
    version_day="effective_on",
    concerns=lambda action: action.discipline_system is DisciplineSystem.CIVIL_SERVANT,
    versions=(
        Version(
            under_regulation_495,
            (IN_REGULATION,),
            force=Span(REGULATION.in_force.day, previous_day(LAW.in_force.day)),
            because=IN_LAW,
        ),
        Version(under_law_2018, (IN_LAW, IN_REGULATION)),
    ),
    examples=CIVIL_SERVANT,
)
