"""评优评先资格 — what does a record of dishonesty mean for honours, and what never?

A body with a record loses honours; its organiser decides. 一票否决 beyond that is one place's practice and is only
reported. Who may stand as deputy, delegate or member is for the law and the statutes of elections: never answered here.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.moment import FIRST_DAY
from gov_integrity.forms.outcome import Answer, Missing, Outcome, Silent, Why
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import ON, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.credit_occasion import CreditOccasion
from gov_integrity.standard.instruments import civil_servant_law_2018, guidance_76_2016, notice_1103_2023
from gov_integrity.standard.records.credit_check import CreditCheck
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.rules._award_examples import EXAMPLES

SANCTIONS: Final = guidance_76_2016.instrument.at("关于失信惩戒的规定")
REPAIRED: Final = notice_1103_2023.instrument.at("关于信用修复的规定")
RECRUITMENT: Final = civil_servant_law_2018.instrument.at("第二十六条")
TRANSFER: Final = civil_servant_law_2018.instrument.at("第七十条")


@dataclass(frozen=True, slots=True)
class Honours:
    """Whether honours are affected by a record on the day of judgement, and since when, as far as it goes."""

    affected: bool
    since: Annotated[date | None, FIRST_DAY] = None


@dataclass(frozen=True, slots=True)
class LocalPractice:
    """What a place reports of its own practice: how many lost the occasion. The basis is text of the sender's."""

    refused: int


AFFECTED: Final = Say(
    "有政务失信记录，取消评优评先等荣誉资格，由主办单位依规定决定",
    "with a record of dishonesty honours are lost; their organiser decides",
)
NOT_YET: Final = Say(
    "在{on}尚未认定失信，不影响评优评先", "on {on} nothing was determined yet: honours are not affected"
)
ENDED: Final = Say(
    "失信记录已于{ended_on}终止（撤销、确认履行、删除或者解除），在{on}不再因此影响评优评先",
    "the record ended on {ended_on} (revoked, performed, deleted or released): on {on} honours are no longer affected",
)
NEVER: Final = Say(
    "人大代表、党代表、政协委员候选人的资格由法律和章程规定，本标准不作答；当地以信用核查结果限制的，只作为地方做法报告",
    "who may stand as deputy, delegate or member is for laws and statutes; no answer here; a place that goes further "
    "is only reported as such",
)
OTHER_OCCASION: Final = Say("这一核查事项不涉及荣誉资格", "this occasion is not about honours")
NO_REFUSAL: Final = Say(
    "没有报告取消资格；失信记录对荣誉资格的影响依各记录判断", "no refusal is reported; each record decides for itself"
)
PRACTICE: Final = Say(
    "当地报告因失信记录取消资格{refused}家（人）次，依据见记录中的取消资格依据；这是地方做法，不是国家规定的资格条件",
    "the place reports {refused} refusals on the basis that the record states; local practice, no national condition",
)
ONLY_LISTED: Final = Say(
    "只有被依法列为失信联合惩戒对象的人员不得录用、调任为公务员；其他失信记录不是法定的禁止事由",
    "only persons lawfully made subjects of joint sanctions may not be recruited or transferred; no other record bars",
)
LISTED_ONLY: Final = "listed_subjects_only"
HONOUR_OCCASIONS: Final = {CreditOccasion.HONOURS, CreditOccasion.CIVILIZED_UNIT}


def under_guidance(record: Record, context: Context) -> Outcome:
    """A record, or a check for an occasion."""
    if isinstance(record, CreditCheck):
        return _occasion(record)
    if isinstance(record, DishonestyRecord):
        return _standing(record, context)
    raise TypeError(record.record_id)


def _standing(record: DishonestyRecord, context: Context) -> Outcome:
    on = context.on
    if on is None:
        return Missing((ON,))
    if on < record.determined_on:
        return Answer(Honours(affected=False), Why(NOT_YET, {"on": on}), (SANCTIONS,))
    ends = (record.revoked_on, record.confirmed_performed_on, record.deleted_on, record.released_on)
    ended_on = min((day for day in ends if day is not None), default=None)
    if ended_on is not None and ended_on <= on:
        why = Why(ENDED, {"ended_on": ended_on, "on": on})
        cites = (SANCTIONS, REPAIRED) if ended_on in REPAIRED.instrument.span else (SANCTIONS,)
        return Answer(Honours(affected=False), why, cites)
    return Answer(Honours(affected=True, since=record.determined_on), Why(AFFECTED), (SANCTIONS,))


def _occasion(check: CreditCheck) -> Outcome:
    occasion = check.occasion
    if occasion is CreditOccasion.DEPUTY_CANDIDACY:
        return Silent(Why(NEVER))
    if occasion is CreditOccasion.RECRUITMENT_TRANSFER:
        return _recruitment(check)
    if occasion not in HONOUR_OCCASIONS:
        return Silent(Why(OTHER_OCCASION))
    if check.subjects_refused is None:
        return Silent(Why(NO_REFUSAL))
    practice = LocalPractice(check.subjects_refused)
    return Answer(practice, Why(PRACTICE, {"refused": practice.refused}), (SANCTIONS,))


def _recruitment(check: CreditCheck) -> Outcome:
    if check.checked_on not in RECRUITMENT.instrument.span:
        return Silent(Why(OTHER_OCCASION))
    return Answer(LISTED_ONLY, Why(ONLY_LISTED), (RECRUITMENT, TRANSFER))


rule = Rule(
    id="award-eligibility",
    title=Say("评优评先资格", "eligibility for honours"),
    question=Say(
        "失信记录在判断日对评优评先等荣誉资格有什么影响？",
        "what does a record of dishonesty mean for honours on the day of judgement?",
    ),
    of=(DishonestyRecord, CreditCheck),
    version_day={"dishonesty-record": ON, "credit-check": "checked_on"},
    versions=(Version(under_guidance, (SANCTIONS,)),),
    concerns=lambda record: (
        isinstance(record, DishonestyRecord)
        or record.occasion in {*HONOUR_OCCASIONS, CreditOccasion.DEPUTY_CANDIDACY, CreditOccasion.RECRUITMENT_TRANSFER}
    ),
    examples=EXAMPLES,
)
