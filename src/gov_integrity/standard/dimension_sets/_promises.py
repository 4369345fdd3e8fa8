"""守信践诺的内容 — which records show whether a body kept its promises and contracts?

Promises and contracts bind the body whatever becomes of its name, its head or its functions; the norm stands with them.
"""

from typing import Final

from gov_integrity.forms.dossier import Duty, Member, PointsTo, Reported, Side, Tally
from gov_integrity.forms.expr import value
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import business_environment_722
from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.records.breach import Breach
from gov_integrity.standard.records.commitment import Commitment
from gov_integrity.standard.records.contract import Contract
from gov_integrity.standard.records.contract_performance import ContractPerformance
from gov_integrity.standard.records.debt_indicator import DebtIndicator
from gov_integrity.standard.records.fulfilment import Fulfilment
from gov_integrity.standard.records.lawful_change import LawfulChange
from gov_integrity.standard.records.plan_goal import PlanGoal
from gov_integrity.standard.records.project import Project
from gov_integrity.standard.records.public_promise import PublicPromise

_KEPT: Final = (business_environment_722.instrument.at("第三十一条"),)
_PAID: Final = (*_KEPT, business_environment_722.instrument.at("第三十二条"))

MEMBERS: Final = (
    Member(of=PublicPromise, day="promised_on", duty=Duty.ALWAYS, cite=_KEPT),
    Member(of=Commitment, day="committed_on", cite=_KEPT),
    Member(
        of=Fulfilment,
        day="determined_on",
        duty=Duty.REPORTED,
        indicators=("promise-fulfilment-rate",),
        cite=_KEPT,
    ),
    Member(of=PlanGoal, day="due_on", duty=Duty.REPORTED, indicators=("plan-goal-completion",)),
    Member(of=Contract, day="signed_on", cite=_KEPT),
    Member(
        of=ContractPerformance,
        day="as_of_on",
        duty=Duty.REPORTED,
        indicators=("contract-performance-rate",),
        cite=_KEPT,
    ),
    Member(
        of=Breach,
        day="determined_on",
        where=value("breaching_side").one_of("government_side", "both"),
        cite=_KEPT,
    ),
    Member(of=LawfulChange, day="decided_on", cite=_KEPT),
    Member(of=Arrears, day="recorded_on", duty=Duty.REPORTED, indicators=("arrears-clearance-rate",), cite=_PAID),
    Member(of=DebtIndicator, day="as_of_on", indicators=("debt-and-budget-discipline",)),
    Member(of=Project, day="started_on"),
)

RECONCILIATIONS: Final = (
    PointsTo(
        id="performance-of-a-contract",
        title=Say("履约信息所指的合同", "the contract of a performance record"),
        of=ContractPerformance,
        via="contract",
        to=Contract,
    ),
    PointsTo(
        id="breach-of-a-contract",
        title=Say("违约信息所指的合同", "the contract of a breach"),
        of=Breach,
        via="contract",
        to=Contract,
    ),
    PointsTo(
        id="fulfilment-of-a-promise",
        title=Say("践诺信息所指的公开承诺", "the promise of a fulfilment"),
        of=Fulfilment,
        via="public_promise",
        to=PublicPromise,
    ),
    Reported(
        id="goals-due",
        title=Say("到期的规划计划目标数", "goals of plans that were due"),
        indicator="plan-goal-completion",
        side=Side.DENOMINATOR,
        counted=Tally(of=PlanGoal, day="due_on"),
    ),
)
