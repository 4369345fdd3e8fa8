"""依法变更或者违约 — is a change of a promise, a contract or a decision lawful, or a breach?

Four things together: a national or public interest, authority, procedure, and compensation of the loss. What is not
given is not known, and never taken for granted; compensation that is agreed and not yet due is not yet a lack.
"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.outcome import Answer, Eligibility, Outcome, Requirement, State, Why
from gov_integrity.forms.rule import ON, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.change_ground import ChangeGround
from gov_integrity.standard.instruments import business_environment_722, private_economy_law_2025
from gov_integrity.standard.records.lawful_change import LawfulChange
from gov_integrity.standard.rules._change_examples import EXAMPLES

REGULATION: Final = business_environment_722.instrument.at("第三十一条")
LAW: Final = private_economy_law_2025.instrument.at("第七十条")

GROUND: Final = Say("因国家利益、社会公共利益需要", "a national or public interest requires it")
AUTHORITY: Final = Say("有法定权限", "the body has the authority")
PROCEDURE: Final = Say("履行了法定程序", "the legal procedure was followed")
COMPENSATED: Final = Say("损失已经补偿", "the loss is compensated")
LAWFUL: Final = Say("属于依法变更", "a lawful change")
BREACH: Final = Say("不符合依法变更的条件，按违约处理", "not a lawful change, so it counts as a breach")
NOT_KNOWN: Final = Say("尚不能断定是依法变更还是违约", "whether it is lawful or a breach is not yet known")
CHANGED: Final = Say("变更于{decided_on}决定", "decided on {decided_on}")


def under_regulation_722(change: LawfulChange, context: Context) -> Outcome:
    """Since 2020."""
    cites = (REGULATION, LAW) if change.decided_on in LAW.instrument.span else (REGULATION,)
    return _judged(change, context, *cites)


def _judged(change: LawfulChange, context: Context, *cites: Locator) -> Answer:
    requirements = (
        Requirement("ground", GROUND, _ground(change), cite=cites),
        Requirement("authority", AUTHORITY, State.MET, cite=cites),
        Requirement("procedure", PROCEDURE, _procedure(change), change.legality_reviewed_on, cites),
        Requirement(
            "compensated",
            COMPENSATED,
            _compensated(change, context),
            change.compensation_paid_on,
            cites,
            _in_full(change),
        ),
    )
    value = Eligibility(requirements)
    head, state = {
        True: (LAWFUL, State.MET),
        False: (BREACH, State.UNMET),
        None: (NOT_KNOWN, State.UNKNOWN),
    }[value.eligible]
    named = [each.says for each in requirements if each.state is state]
    says = Say(
        f"{CHANGED.zh}；{head.zh}：{'、'.join(each.zh for each in named)}",
        f"{CHANGED.en}; {head.en}: {', '.join(each.en for each in named)}",
    )
    return Answer(value, Why(says, {"decided_on": change.decided_on}), cites)


def _ground(change: LawfulChange) -> State:
    """The regulation knows two grounds; whether another statutory one serves is for its own law to say."""
    return State.UNKNOWN if change.change_ground is ChangeGround.OTHER_STATUTORY else State.MET


def _procedure(change: LawfulChange) -> State:
    """Reviewed for legality before it was decided; a review after the decision does not serve."""
    reviewed_on = change.legality_reviewed_on
    if reviewed_on is None:
        return State.UNKNOWN
    return State.MET if reviewed_on <= change.decided_on else State.UNMET


def _compensated(change: LawfulChange, context: Context) -> State:
    if change.loss_amount is None:
        return State.MET if change.compensation_due_amount is None else _paid(change, context)
    return State.MET if not change.loss_amount else _paid(change, context)


def _in_full(change: LawfulChange) -> dict[str, object]:
    owed = change.compensation_due_amount
    return {} if owed is None else {"compensation_paid_amount": owed.yuan, "compensation_paid_on": ON}


def _paid(change: LawfulChange, context: Context) -> State:
    owed, paid = change.compensation_due_amount, change.compensation_paid_amount
    if owed is None:
        return State.UNKNOWN
    if paid is not None and paid >= owed:
        return State.MET
    overdue = (
        change.compensation_due_on is not None and context.on is not None and context.on > change.compensation_due_on
    )
    return State.UNMET if overdue else State.UNKNOWN


rule = Rule(
    id="lawful-change",
    title=Say("依法变更或者违约", "a breach or a lawful change"),
    question=Say(
        "改变承诺、合同或者决策，是依法变更还是违约？",
        "is a change of a promise, contract or decision lawful, or a breach?",
    ),
    of=(LawfulChange,),
    version_day="decided_on",
    versions=(Version(under_regulation_722, (REGULATION,)),),
    examples=EXAMPLES,
)
