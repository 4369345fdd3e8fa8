"""违约失信的认定 — may a breach of a government body be determined as dishonesty?

A complaint is no dishonesty. First it is verified, then rectification is asked for, and only a refusal is dishonesty;
an excuse of reorganisation or change of persons always is. A lawful change is no breach.
"""

from collections.abc import Mapping
from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.outcome import Answer, Eligibility, Outcome, Requirement, State, Why
from gov_integrity.forms.rule import ON, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.breaching_side import BreachingSide
from gov_integrity.standard.codelists.complaint_result import ComplaintResult
from gov_integrity.standard.codelists.invalid_excuse import InvalidExcuse
from gov_integrity.standard.instruments import business_environment_722, notice_1103_2023
from gov_integrity.standard.records.breach import Breach
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.lawful_change import LawfulChange
from gov_integrity.standard.rules import lawful_change
from gov_integrity.standard.rules._determination_examples import EXAMPLES
from gov_integrity.standard.rules._repair_periods import reached

SCOPE: Final = notice_1103_2023.instrument.at("二（一）")
ORDER: Final = notice_1103_2023.instrument.at("二（二）")
EXCUSES: Final = business_environment_722.instrument.at("第三十一条")

PER_SE: Final = {
    InvalidExcuse.ORG_RESTRUCTURE: (ORDER,),
    InvalidExcuse.PERSON_CHANGE: (ORDER,),
    InvalidExcuse.ELECTION_CHANGE: (ORDER, EXCUSES),
    InvalidExcuse.AREA_CHANGE: (ORDER, EXCUSES),
}
BY_A_BODY: Final = Say("违约的是政府部门、机关或者事业单位", "the party in breach is a government body")
VERIFIED: Final = Say("经核实属实", "verified as true")
NO_LAWFUL_CHANGE: Final = Say("不属于依法变更", "no lawful change")
REFUSED: Final = Say("要求整改后拒不整改", "rectification was asked for and refused")
EXCUSED: Final = Say(
    "以机构调整、人员变动等理由不履约", "not performed on grounds of reorganisation, change of staff or the like"
)
RIPE: Final = Say("在{on}可以认定为违约失信", "on {on} it may be determined as dishonesty")
NOT_RIPE: Final = Say("在{on}不能认定为违约失信", "on {on} it may not be determined as dishonesty")
NOT_KNOWN: Final = Say("在{on}尚不能断定可否认定", "on {on} whether it may be determined is not known")

TRUE: Final = {ComplaintResult.TRUE_RECTIFIED, ComplaintResult.TRUE_SETTLED, ComplaintResult.TRUE_REFUSED}
OF_SIDE: Final[Mapping[BreachingSide | None, State]] = {
    BreachingSide.GOVERNMENT_SIDE: State.MET,
    BreachingSide.BOTH: State.MET,
    BreachingSide.OTHER_SIDE: State.UNMET,
    None: State.UNKNOWN,
}


def under_notice_1103(breach: Breach, context: Context) -> Outcome:
    """In the order that the notice sets."""
    requirements = (
        Requirement("by-a-body", BY_A_BODY, OF_SIDE[breach.breaching_side], cite=(SCOPE,)),
        _verified(breach, context),
        Requirement("no-lawful-change", NO_LAWFUL_CHANGE, _no_lawful_change(breach, context), cite=(EXCUSES,)),
        _refused(breach, context),
    )
    value = Eligibility(requirements)
    head, state = {
        True: (RIPE, State.MET),
        False: (NOT_RIPE, State.UNMET),
        None: (NOT_KNOWN, State.UNKNOWN),
    }[value.eligible]
    named = [each.says for each in requirements if each.state is state]
    says = Say(
        f"{head.zh}：{'；'.join(each.zh for each in named)}", f"{head.en}: {'; '.join(each.en for each in named)}"
    )
    cites: dict[Locator, None] = dict.fromkeys(cite for each in requirements for cite in each.cite)
    return Answer(value, Why(says, {"on": context.on}), tuple(cites))


def _verified(breach: Breach, context: Context) -> Requirement:
    """As the breach says, or the complaint that it came from."""
    complaint = context.linked(breach.complaint) if breach.complaint else None
    day = breach.verified_on
    if day is None and isinstance(complaint, Complaint):
        if complaint.result is ComplaintResult.UNTRUE_EXPLAINED:
            return Requirement("verified", VERIFIED, State.UNMET, cite=(ORDER,))
        day = complaint.verified_on if complaint.result in TRUE else None
    return Requirement("verified", VERIFIED, reached(day, context), day, (ORDER,), {"verified_on": ON})


def _no_lawful_change(breach: Breach, context: Context) -> State:
    """A change that is claimed must be shown to lack what makes it lawful."""
    if breach.lawful_change is None:
        return State.MET
    change = context.linked(breach.lawful_change)
    if not isinstance(change, LawfulChange):
        return State.UNKNOWN
    outcome = lawful_change.rule.ask(change, context).outcome
    if not isinstance(outcome, Answer) or not isinstance(outcome.value, Eligibility):
        return State.UNKNOWN
    return {True: State.UNMET, False: State.MET, None: State.UNKNOWN}[outcome.value.eligible]


def _refused(breach: Breach, context: Context) -> Requirement:
    if breach.excuse_claimed in PER_SE:
        return Requirement("barred-excuse", EXCUSED, State.MET, cite=PER_SE[breach.excuse_claimed])
    asked, refused = reached(breach.rectification_asked_on, context), breach.rectification_refused
    told = State.UNKNOWN if refused is None and asked is State.MET else asked
    state = State.UNMET if refused is False else told
    turned_by = {"rectification_asked_on": ON, "rectification_refused": True}
    return Requirement("rectification-refused", REFUSED, state, breach.rectification_asked_on, (ORDER,), turned_by)


rule = Rule(
    id="dishonesty-determination",
    title=Say("违约失信的认定", "determination of dishonesty"),
    question=Say(
        "在判断日，政府机构的违约可否认定为违约失信？",
        "may a breach of a government body be determined as dishonesty on the day of judgement?",
    ),
    of=(Breach,),
    version_day=ON,
    versions=(Version(under_notice_1103, (ORDER,)),),
    concerns=lambda breach: breach.breaching_side is not BreachingSide.OTHER_SIDE,
    examples=EXAMPLES,
)
