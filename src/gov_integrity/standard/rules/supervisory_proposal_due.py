"""建议提案答复期限 — by when must a suggestion of deputies, courts or procuratorates be answered?

The guidance asks for an answer in time; how long that is stands in the instrument of each kind, from its own day on.
Proposals of consultative conferences follow local rules, and a body that only assists has no national term: a province
may set one for suggestions to its own congress, and a record does not say to which congress a suggestion was made.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import DAYS, MONTHS, Figure, Locator
from gov_integrity.forms.outcome import Answer, Missing, Open, Outcome, Reading, Silent, Why
from gov_integrity.forms.period import Deadline
from gov_integrity.forms.rule import Kept, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.handling_role import HandlingRole
from gov_integrity.standard.codelists.proposal_kind import ProposalKind
from gov_integrity.standard.instruments import (
    deputies_law_2015,
    deputies_law_2025,
    guidance_76_2016,
    henan_suggestions_2017,
    judicial_suggestion_11_2023,
    procuratorial_suggestion_2019,
    public_interest_litigation_2018,
)
from gov_integrity.standard.not_encoded import silent
from gov_integrity.standard.records.supervisory_proposal import SupervisoryProposal
from gov_integrity.standard.regions import ASSISTING_ANSWER_MONTHS
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._proposal_examples import EXAMPLES

IN_TIME: Final = guidance_76_2016.instrument.at("关于监督体系的规定")
IN_2015: Final = deputies_law_2015.instrument.at("第四十二条")
IN_2025: Final = deputies_law_2025.instrument.at("第五十一条")
OF_COURTS: Final = judicial_suggestion_11_2023.instrument.at("第八条")
OF_PROCURATORATES: Final = procuratorial_suggestion_2019.instrument.at("第十九条")
BY_ANALOGY: Final = henan_suggestions_2017.instrument.at("第三十一条")
BEFORE_A_LAWSUIT: Final = public_interest_litigation_2018.instrument.at("第二十一条")

DEPUTIES: Final = (Figure(3, MONTHS, IN_2015), Figure(3, MONTHS, IN_2025))
DEPUTIES_LONGER: Final = (Figure(6, MONTHS, IN_2015), Figure(6, MONTHS, IN_2025))
COURTS: Final = (Figure(2, MONTHS, OF_COURTS),)
PROCURATORATES: Final = (Figure(2, MONTHS, OF_PROCURATORATES),)
LAWSUIT: Final = (Figure(2, MONTHS, BEFORE_A_LAWSUIT),)
LAWSUIT_URGENT: Final = (Figure(15, DAYS, BEFORE_A_LAWSUIT),)

NO_NUMBER: Final = Say(
    "应当研究、及时答复；国家规定没有适用于{received_on}的日数，地方或者文书另有规定的从其规定",
    "to be studied and answered in time; no national rule sets a number of days for {received_on}; local rules and the "
    "document itself may",
)
ASSISTING: Final = Say(
    "承办单位只是会办，会办的期限由交办机关或者地方规定",
    "the body only assists; its time is set locally or by assignment",
)
TO_THE_PROVINCE: Final = Say(
    "省人民代表大会代表的建议，协办单位告知主办单位", "a suggestion to the provincial congress: the lead is told"
)
TO_ANOTHER: Final = Say(
    "其他人民代表大会代表的建议，可以参照省的规定，没有确定的期限",
    "a suggestion to another congress: the province's measures may be followed, no term is fixed",
)
WHICH_CONGRESS: Final = Say(
    "协办单位的期限只有省对本级代表建议的规定，记录没有写明建议属于哪一级",
    "only the province sets a term for assisting, for its own congress; the record does not say which congress it is",
)
AS_SET: Final = Say("文书载明最迟于{due_on}答复", "the document asks for an answer by {due_on}")
WIDE: Final = Say("涉及面广、处理难度大", "of wide scope or great difficulty")
URGENT: Final = Say("情况紧急", "urgent")


def under_guidance(proposal: SupervisoryProposal, context: Context) -> Outcome:
    """Ask the instrument of its kind that was in force when the proposal was received."""
    if proposal.handling_role is HandlingRole.ASSISTING:
        return _assisting(proposal, context)
    return _BY_KIND[proposal.proposal_kind](proposal, context)


def _assisting(proposal: SupervisoryProposal, context: Context) -> Outcome:
    local = context.slot(ASSISTING_ANSWER_MONTHS)
    is_suggestion = proposal.proposal_kind is ProposalKind.DEPUTY_SUGGESTION
    if local is None or not is_suggestion or proposal.received_on not in local.cite.instrument.span:
        return Silent(Why(ASSISTING))
    told = due(proposal.received_on, Figure(int(local.value), MONTHS, local.cite), context)
    readings = (
        Reading("province", TO_THE_PROVINCE, told),
        Reading("other-congress", TO_ANOTHER, Silent(Why(TO_ANOTHER), (BY_ANALOGY,))),
    )
    return Open(readings, Why(WHICH_CONGRESS), (local.cite, BY_ANALOGY))


def _deputies(proposal: SupervisoryProposal, context: Context) -> Outcome:
    longer = bool(proposal.extension_approved)
    return _term(proposal, context, DEPUTIES_LONGER if longer else DEPUTIES, WIDE if longer else None)


def _local(_proposal: SupervisoryProposal, _context: Context) -> Outcome:
    return silent("conference-proposal-term", IN_TIME)


def _courts(proposal: SupervisoryProposal, context: Context) -> Outcome:
    return _as_set(proposal, OF_COURTS) or _term(proposal, context, COURTS)


def _procuratorates(proposal: SupervisoryProposal, context: Context) -> Outcome:
    urgent, lawsuit = proposal.urgent, proposal.public_interest_litigation
    if urgent and lawsuit is None:
        return Missing(("public_interest_litigation",))
    if lawsuit:
        return _term(proposal, context, LAWSUIT_URGENT if urgent else LAWSUIT, URGENT if urgent else None)
    if set_by_document := _as_set(proposal, OF_PROCURATORATES):
        return set_by_document
    return _silent(proposal.received_on, OF_PROCURATORATES) if urgent else _term(proposal, context, PROCURATORATES)


def _as_set(proposal: SupervisoryProposal, cite: Locator) -> Answer | None:
    """Return the day that the document sets, where its instrument leaves it to the document."""
    if proposal.due_on is None or proposal.received_on not in cite.instrument.span:
        return None
    return Answer(Deadline(proposal.due_on, proposal.due_on), Why(AS_SET, {"due_on": proposal.due_on}), (cite,))


def _term(
    proposal: SupervisoryProposal, context: Context, terms: tuple[Figure, ...], because: Say | None = None
) -> Outcome:
    term = next((each for each in terms if proposal.received_on in each.cite.instrument.span), None)
    if term is None:
        return _silent(proposal.received_on)
    return due(proposal.received_on, term, context, because=because)


def _silent(received_on: date, *cites: Locator) -> Silent:
    return Silent(Why(NO_NUMBER, {"received_on": received_on}), (IN_TIME, *cites))


_BY_KIND: Final[Mapping[ProposalKind, Callable[[SupervisoryProposal, Context], Outcome]]] = {
    ProposalKind.DEPUTY_SUGGESTION: _deputies,
    ProposalKind.CONFERENCE_PROPOSAL: _local,
    ProposalKind.JUDICIAL_SUGGESTION: _courts,
    ProposalKind.PROCURATORIAL_SUGGESTION: _procuratorates,
}

rule = Rule(
    id="supervisory-proposal-due",
    title=Say("建议提案答复期限", "deadline of the answer to a supervisory proposal"),
    question=Say(
        "代表建议、政协提案、司法建议、检察建议最迟哪一天答复？",
        "by which day must a suggestion of deputies, courts or procuratorates, or a proposal be answered?",
    ),
    of=(SupervisoryProposal,),
    version_day="received_on",
    versions=(Version(under_guidance, (IN_TIME,)),),
    slots=(ASSISTING_ANSWER_MONTHS,),
    examples=EXAMPLES,
    kept=Kept(
        id="supervisory-proposal-due",
        code="LAW353",
        element="answered_on",
        level=WARNING,
        says=Say(
            "建议提案于{received_on}收到，最迟应于{due_on}答复，答复日期为{answered_on}（判断日{on}）",
            "received on {received_on}, to be answered by {due_on}; answered on {answered_on} (judged on {on})",
        ),
        todo=Say(
            "尚未答复的，立即答复；适用较长期限的，填写是否适用较长期限。",
            "Answer at once; where the longer term holds, say so.",
        ),
        cite=(IN_TIME,),
    ),
)
