"""公示期 — from when, at least until when and at most until when is a piece of dishonesty information shown?

The period is a state, not an act: its last day does not move past days of rest. What has which period changed in 2019,
2023 and 2026, and no clause says which of two orders governs an item that is still shown when the order changes.
"""

from dataclasses import replace
from datetime import date
from typing import Final

from gov_integrity.forms.instrument import MONTHS, YEARS, Figure, Locator
from gov_integrity.forms.period import Forever, StatusPeriod
from gov_integrity.forms.rule import Answer, Context, Missing, Outcome, Rule, Silent, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.gravity import Gravity
from gov_integrity.standard.codelists.gravity_legacy import GravityLegacy
from gov_integrity.standard.codelists.penalty_kind import PenaltyKind
from gov_integrity.standard.codelists.special_field import SpecialField
from gov_integrity.standard.instruments import civil_code, notice_527_2019, order_36, order_58
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.rules._dishonesty import linked_penalty, without_period
from gov_integrity.standard.rules._penalties import on_a_person, procedure_inferred, procedure_lacking, revoked, unread
from gov_integrity.standard.rules._publicity_examples import EXAMPLES

Item = AdministrativePenalty | DishonestyRecord

OF_527: Final = notice_527_2019.instrument.at("关于公示期限的规定")
SPECIAL_OF_527: Final = notice_527_2019.instrument.at("关于特定严重失信行为的规定")
OF_58: Final = order_58.instrument.at("关于公示期限的规定")
FOOD_AND_DRUGS_OF_58: Final = order_58.instrument.at("关于食品、药品领域公示期限的规定")
START_OF_58: Final = order_58.instrument.at("关于公示起算的规定")
UNREAD_OF_58: Final = order_58.instrument.at("关于不予公示的规定")
OF_36: Final = order_36.instrument.at("第十二条第一款")
START_OF_36: Final = order_36.instrument.at("第七条")
SPECIAL_OF_36: Final = order_36.instrument.at("第十二条第三款")
COUNTING: Final = (civil_code.instrument.at("第二百零一条"), civil_code.instrument.at("第二百零二条"))

MINIMUM_OF_527: Final = Figure(3, MONTHS, OF_527)
MAXIMUM_OF_527: Final = Figure(1, YEARS, OF_527)
SPECIAL_LENGTH_OF_527: Final = Figure(3, YEARS, SPECIAL_OF_527)
SPECIAL_FIELDS_OF_527: Final = {SpecialField.FOOD, SpecialField.DRUGS, SpecialField.WORK_SAFETY, SpecialField.FIRE}
MINIMUM_OF_58: Final = Figure(3, MONTHS, OF_58)
MAXIMUM_OF_58: Final = Figure(3, YEARS, OF_58)
SPECIAL_MINIMUM_OF_58: Final = {
    SpecialField.SPECIAL_EQUIPMENT: Figure(1, YEARS, OF_58),
    SpecialField.WORK_SAFETY: Figure(1, YEARS, OF_58),
    SpecialField.FIRE: Figure(1, YEARS, OF_58),
    SpecialField.FOOD: Figure(1, YEARS, FOOD_AND_DRUGS_OF_58),
    SpecialField.DRUGS: Figure(1, YEARS, FOOD_AND_DRUGS_OF_58),
}
PERIOD_OF_36: Final = {
    Gravity.MINOR: (Figure(0, MONTHS, OF_36), Figure(3, MONTHS, OF_36)),
    Gravity.ORDINARY: (Figure(3, MONTHS, OF_36), Figure(1, YEARS, OF_36)),
    Gravity.SERIOUS: (Figure(1, YEARS, OF_36), Figure(3, YEARS, OF_36)),
}

TERMED: Final = {
    PenaltyKind.SUSPEND_PERMIT,
    PenaltyKind.RESTRICT_BUSINESS,
    PenaltyKind.HALT,
    PenaltyKind.RESTRICT_EMPLOYMENT,
}

_ZH = "{starts_on}起算，最短公示至{minimum_ends_on}，最长公示至{maximum_ends_on}，均含当日"
_EN = "{starts_on}: shown at least until {minimum_ends_on}, at most until {maximum_ends_on}, inclusive"
_ELSE_ZH, _ELSE_EN = (
    "；法律、行政法规另有规定的从其规定",
    "; other periods of laws and administrative regulations prevail",
)
ORDINARY_PENALTY: Final = Say(
    f"涉及一般失信行为的行政处罚信息自处罚决定之日{_ZH}",
    f"a penalty for ordinary dishonesty, counted from the decision on {_EN}",
)
SPECIALLY_SERIOUS: Final = Say(
    "涉及特定严重失信行为的行政处罚信息自处罚决定之日{starts_on}起算，公示至{maximum_ends_on}（含当日），其间不得修复",
    "a penalty for specially serious dishonesty, counted from the decision on {starts_on}, is shown until "
    "{maximum_ends_on} inclusive and cannot be repaired",
)
SERIOUS_OR_SPECIALLY: Final = Say(
    "属严重失信行为；其中须按最长期限公示的特定严重失信行为清单未读全，最短公示期不能断定",
    "serious dishonesty; the list of what must be shown for the whole maximum was read only in part, so the minimum "
    "cannot be told",
)
NO_SUCH_LEVEL: Final = Say(
    "旧失信严重程度为“较重”；当时的公示期限只分一般、严重，如何对应未见规定",
    "the older level is fairly serious; the periods of that time know ordinary and serious only",
)
PENALTY: Final = Say(
    f"行政处罚信息（未标明属于特种设备、安全生产、消防、食品、药品领域）自处罚作出之日{_ZH}",
    f"a penalty (not marked as one in special equipment, work safety, fire safety, food or drugs), made on {_EN}",
)
PENALTY_IN_SPECIAL_FIELD: Final = Say(
    f"特种设备、安全生产、消防、食品、药品领域的行政处罚信息自处罚作出之日{_ZH}",
    f"a penalty in special equipment, work safety, fire safety, food or drugs, made on {_EN}",
)
BY_GRAVITY: Final = {
    Gravity.MINOR: Say(
        "属轻微失信信息，原则上不公示；确有必要公示的，自认定之日{starts_on}起算，最长公示至{maximum_ends_on}（含当日）"
        + _ELSE_ZH,
        "minor: in principle not shown; if shown, counted from {starts_on}, at most until {maximum_ends_on} inclusive"
        + _ELSE_EN,
    ),
    Gravity.ORDINARY: Say(f"属一般失信信息，自认定之日{_ZH}{_ELSE_ZH}", f"ordinary, determined on {_EN}{_ELSE_EN}"),
    Gravity.SERIOUS: Say(f"属严重失信信息，自认定之日{_ZH}{_ELSE_ZH}", f"serious, determined on {_EN}{_ELSE_EN}"),
}

FOR_ITS_TERM: Final = Say(
    "；处罚附带期限至{term}，届满前不得提前终止公示", "; the penalty has a term until {term}, before which it stays"
)


def under_notice_527(record: Item, context: Context) -> Outcome:
    """Ordinary dishonesty by its older level; of serious dishonesty only what is certainly specially serious."""
    penalty = _penalty(record, context)
    if not isinstance(penalty, AdministrativePenalty):
        return penalty
    if silent := unread(penalty):
        return silent
    if _is_specially_serious(penalty):
        length = SPECIAL_LENGTH_OF_527
        return _answer(SPECIALLY_SERIOUS, _start(record), length, length, OF_527)
    match record.gravity_legacy or penalty.gravity_legacy:
        case GravityLegacy.ORDINARY:
            return _answer(ORDINARY_PENALTY, _start(record), MINIMUM_OF_527, MAXIMUM_OF_527)
        case GravityLegacy.FAIRLY_SERIOUS:
            return Silent(Why(NO_SUCH_LEVEL))
        case GravityLegacy.SERIOUS:
            return Silent(Why(SERIOUS_OR_SPECIALLY), (OF_527, SPECIAL_OF_527))
    return Missing(("gravity_legacy",))


def under_order_58(record: Item, context: Context) -> Outcome:
    """One period for every penalty, with a longer minimum in five fields, whichever of its kinds is the longest."""
    penalty = _penalty(record, context)
    if not isinstance(penalty, AdministrativePenalty):
        return penalty
    if silent := unread(penalty):
        return replace(silent, cite=(UNREAD_OF_58,))
    if missing := procedure_lacking(penalty):
        return missing
    cites = (START_OF_58, *procedure_inferred(penalty))
    if penalty.special_field is None:
        return _answer(PENALTY, _start(record), MINIMUM_OF_58, MAXIMUM_OF_58, *cites)
    minimum = SPECIAL_MINIMUM_OF_58[penalty.special_field]
    return _answer(PENALTY_IN_SPECIAL_FIELD, _start(record), minimum, MAXIMUM_OF_58, *cites)


def under_order_36(record: Item, context: Context) -> Outcome:
    """By the gravity that the determining unit gave the item; none is inferred from the kinds of penalty."""
    penalty = _penalty(record, context)
    if isinstance(penalty, Silent):
        return penalty
    at_hand = None if isinstance(penalty, Missing) else penalty
    if at_hand and (silent := on_a_person(at_hand)):
        return silent
    gravity = record.gravity or (at_hand.gravity if at_hand else None)
    if gravity is None:
        return Missing(("gravity",))
    answer = _answer(BY_GRAVITY[gravity], _start(record), *PERIOD_OF_36[gravity], START_OF_36, SPECIAL_OF_36)
    return _kept_for_its_term(answer, at_hand) if at_hand and gravity is not Gravity.MINOR else answer


def _kept_for_its_term(answer: Answer, penalty: AdministrativePenalty) -> Answer:
    """Where the penalty itself has a term, publicity does not end early before that."""
    period, term = answer.value, penalty.effective_until
    if not isinstance(period, StatusPeriod) or not TERMED.intersection(penalty.penalty_kinds):
        return answer
    if isinstance(term, Forever) or term <= period.minimum_ends_on:
        return answer
    kept = replace(period, minimum_ends_on=min(term, period.maximum_ends_on))
    says = Say(f"{answer.why.say.zh}{FOR_ITS_TERM.zh}", f"{answer.why.say.en}{FOR_ITS_TERM.en}")
    slots = {**answer.why.slots, "minimum_ends_on": kept.minimum_ends_on, "term": term}
    return replace(answer, value=kept, why=Why(says, slots))


def _penalty(record: Item, context: Context) -> AdministrativePenalty | Silent | Missing:
    """Return the penalty that a record is or rests on; silence for what has no period, or the lack of the link."""
    if isinstance(record, AdministrativePenalty):
        return revoked(record, context) or record
    silent = without_period(record) or revoked(record, context)
    return silent or linked_penalty(record, context) or Missing(("linked",))


def _is_specially_serious(penalty: AdministrativePenalty) -> bool:
    closed = {PenaltyKind.HALT, PenaltyKind.REVOKE_PERMIT}.intersection(penalty.penalty_kinds)
    return bool(closed) and penalty.special_field in SPECIAL_FIELDS_OF_527


def _start(record: Item) -> date:
    return record.decided_on if isinstance(record, AdministrativePenalty) else record.determined_on


def _answer(say: Say, start: date, minimum: Figure, maximum: Figure, *cites: Locator) -> Answer:
    period = StatusPeriod(start, minimum.after(start), maximum.after(start))
    counting = COUNTING if start in civil_code.instrument.span else ()
    cited = tuple(dict.fromkeys((minimum.cite, maximum.cite, *cites, *counting)))
    slots = {name: getattr(period, name) for name in period.__slots__}
    return Answer(period, Why(say, slots), cited)


def _still_shown(outcome: Outcome, context: Context) -> bool:
    """Whether the item would still be shown on the day of judgement under its own order."""
    if not isinstance(outcome, Answer) or not isinstance(outcome.value, StatusPeriod) or context.on is None:
        return False
    return context.on <= outcome.value.maximum_ends_on


rule = Rule(
    id="publicity-period",
    title=Say("公示期", "period of publicity"),
    question=Say(
        "失信信息在“信用中国”等信用网站从哪一天起、最短和最长公示到哪一天？",
        "from which day, at least and at most until which day is dishonesty information shown on credit sites?",
    ),
    of=(AdministrativePenalty, DishonestyRecord),
    version_day={"administrative-penalty": "decided_on", "dishonesty-record": "determined_on"},
    versions=(
        Version(under_notice_527, (OF_527,), also_under=("order-58", "order-36"), unsettled=_still_shown),
        Version(
            under_order_58,
            (OF_58, START_OF_58),
            also_under=("order-36",),
            unsettled=_still_shown,
            transition=order_58.instrument.at("全文关于施行前信息的衔接"),
        ),
        Version(
            under_order_36,
            (OF_36, START_OF_36),
            transition=order_36.instrument.at("全文关于施行前信息的衔接"),
        ),
    ),
    examples=EXAMPLES,
)
