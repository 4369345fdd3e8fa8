"""中小企业款项支付期限 — on which day at the latest must a small or medium creditor be paid?

The term is counted in calendar days. Payment is an act, so a last day of rest moves on, and both days are given. An
agreed term of 0 days is a term.
"""

from datetime import date
from typing import Final

from gov_integrity.forms.instrument import DAYS, Figure, Locator
from gov_integrity.forms.period import DayRange, Deadline, days_after
from gov_integrity.forms.rule import (
    Answer,
    Context,
    Missing,
    Open,
    Outcome,
    Reading,
    Rule,
    Silent,
    Undetermined,
    Version,
    Why,
)
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.arrears_kind import ArrearsKind
from gov_integrity.standard.codelists.debtor_kind import DebtorKind
from gov_integrity.standard.codelists.enterprise_size import EnterpriseSize
from gov_integrity.standard.instruments import civil_code, sme_payment_2020, sme_payment_2025
from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.rules._payment_examples import EXAMPLES
from gov_integrity.standard.rules._payment_start import IN_2020, IN_2025, Regulation, start_of

LARGE_2020: Final = sme_payment_2020.instrument.at("第八条第二款")
LARGE_2025: Final = sme_payment_2025.instrument.at("第九条第二款")
REST: Final = civil_code.instrument.at("第二百零三条")


OF_LARGE_2025: Final = Figure(60, DAYS, LARGE_2025)

NOT_SUCH_DEBTOR: Final = Say(
    "付款方不是机关、事业单位或者大型企业，不适用本条例的付款期限",
    "the debtor is no state organ, public institution or large enterprise; the regulation sets no term",
)
NOT_SUCH_CREDITOR: Final = Say(
    "收款方在订立合同时不是中小企业，不适用本条例的付款期限",
    "the creditor was no small or medium enterprise when the contract was made; the regulation sets no term",
)
WAGES: Final = Say(
    "农民工工资不是货物、工程、服务款项，不适用本条例的付款期限",
    "wages are no payment for goods, works or services; the regulation sets no term",
)
REASONABLE: Final = Say(
    "大型企业应当按照行业规范、交易习惯合理约定付款期限，当时没有规定日数",
    "large enterprises were to agree on a reasonable term; no number of days was set",
)
STATUTORY: Final = Say("法定付款期限{days}日", "the statutory term is {days} days")
AGREED: Final = Say("约定付款期限{days}日", "the agreed term is {days} days")
DUE: Final = Say("最迟{due_on}支付", "payment is due on {due_on}")
MOVED: Final = Say(
    "{counted}届满，遇休假日顺延，最迟{due_on}支付", "it ends on {counted}, a day of rest: payment is due on {due_on}"
)
NO_NOTICE: Final = Say(
    "{counted}届满；该年度放假安排尚未公布，是否顺延不能断定",
    "it ends on {counted}; the holidays of that year are not yet announced, so whether it moves is not known",
)
OVER_CAP: Final = Say(
    "约定付款期限{days}日，超过最长{cap}日；超过的约定如何处理未见规定",
    "the agreed term of {days} days exceeds the {cap} allowed; what becomes of such an agreement is not said",
)
CUT: Final = Say("约定在最长期限内有效，超过部分无效", "the agreement holds up to the maximum")
VOID: Final = Say("约定无效，适用法定付款期限", "the agreement is void and the statutory term applies")
LONG_FOR_LARGE: Final = Say(
    "约定付款期限{days}日，长于法定{cap}日；是否属于按照行业规范、交易习惯的合理约定，须个案判断",
    "the agreed term of {days} days exceeds the statutory {cap}; whether it is reasonable is a matter of the case",
)
IS_REASONABLE: Final = Say("属于合理约定的，从其约定", "if reasonable, the agreement prevails")
NOT_REASONABLE: Final = Say("不属于合理约定的，适用法定付款期限", "if not, the statutory term applies")
OLD_CONTRACT: Final = Say(
    "合同在{signed_on}订立，早于修订施行；是否适用修订后的付款期限未见衔接规定",
    "the contract was made on {signed_on}, before the revision took effect; no clause on the transition was seen",
)


def under_regulation_2020(arrears: Arrears, context: Context) -> Outcome:
    """State organs and public institutions; for large enterprises no number of days was set."""
    if outside := _outside(arrears, IN_2020):
        return outside
    if arrears.debtor_kind is DebtorKind.LARGE_ENTERPRISE:
        return Silent(Why(REASONABLE), (LARGE_2020,))
    return _of_bodies(arrears, context, IN_2020)


def under_regulation_2025(arrears: Arrears, context: Context) -> Outcome:
    """Large enterprises have a term of their own, unless the contract is older than the revision."""
    if outside := _outside(arrears, IN_2025):
        return outside
    if arrears.debtor_kind is not DebtorKind.LARGE_ENTERPRISE:
        return _of_bodies(arrears, context, IN_2025)
    if arrears.signed_on is None:
        return Missing(("signed_on",))
    found = _of_large(arrears, context)
    if arrears.signed_on in IN_2025.law.span or isinstance(found, Missing | Open):
        return found
    before = Silent(Why(REASONABLE), (LARGE_2020,))
    readings = tuple(
        Reading(regulation.law.id, Say(f"按《{regulation.law.title}》", f"under {regulation.law.title_en}"), outcome)
        for regulation, outcome in ((IN_2020, before), (IN_2025, found))
    )
    cite = IN_2025.law.at("全文关于施行前合同的衔接")
    return Open(readings, Why(OLD_CONTRACT, {"signed_on": arrears.signed_on}), (cite, LARGE_2025))


def _outside(arrears: Arrears, regulation: Regulation) -> Silent | Missing | None:
    """Return why the regulation does not govern the debt, or the lack of the creditor's size."""
    scope, size = regulation.law.at("第二条"), regulation.law.at("第三条")
    if arrears.debtor_kind is DebtorKind.OTHER:
        return Silent(Why(NOT_SUCH_DEBTOR), (scope,))
    if arrears.arrears_kind is ArrearsKind.MIGRANT_WAGES:
        return Silent(Why(WAGES), (scope,))
    if arrears.creditor_size is EnterpriseSize.LARGE:
        return Silent(Why(NOT_SUCH_CREDITOR), (size,))
    return Missing(("creditor_size",)) if arrears.creditor_size in {None, EnterpriseSize.UNKNOWN} else None


def _of_bodies(arrears: Arrears, context: Context, regulation: Regulation) -> Outcome:
    agreed, cap = arrears.agreed_days, regulation.cap
    if agreed is None or agreed <= int(cap):
        return _due(arrears, context, regulation, regulation.statutory, agreed)
    return _two(
        Why(OVER_CAP, {"days": agreed, "cap": int(cap)}),
        ("agreed-up-to-cap", CUT, _due(arrears, context, regulation, cap, int(cap))),
        ("statutory", VOID, _due(arrears, context, regulation, regulation.statutory, None)),
        cap.cite,
    )


def _of_large(arrears: Arrears, context: Context) -> Outcome:
    agreed = arrears.agreed_days
    if agreed is None or agreed <= int(OF_LARGE_2025):
        return _due(arrears, context, IN_2025, OF_LARGE_2025, agreed)
    return _two(
        Why(LONG_FOR_LARGE, {"days": agreed, "cap": int(OF_LARGE_2025)}),
        ("agreed", IS_REASONABLE, _due(arrears, context, IN_2025, OF_LARGE_2025, agreed)),
        ("statutory", NOT_REASONABLE, _due(arrears, context, IN_2025, OF_LARGE_2025, None)),
        LARGE_2025,
    )


_Read = tuple[str, Say, Answer | Missing | Undetermined]


def _two(why: Why, one: _Read, other: _Read, cite: Locator) -> Outcome:
    """Two readings, or the lack of facts that both share."""
    lacking = next((outcome for _, _, outcome in (one, other) if isinstance(outcome, Missing)), None)
    return lacking or Open((Reading(*one), Reading(*other)), why, (cite,))


def _due(
    arrears: Arrears, context: Context, regulation: Regulation, statutory: Figure, agreed: int | None
) -> Answer | Missing | Undetermined:
    days, term = (int(statutory), STATUTORY) if agreed is None else (agreed, AGREED)
    begun = start_of(arrears, context, regulation)
    if isinstance(begun, Missing):
        return begun
    start, says, cites = begun
    cited = (statutory.cite, *cites)
    if isinstance(start, DayRange):
        possible = DayRange(
            _first(context.calendar.roll(days_after(start.earliest, days))),
            _last(context.calendar.roll(days_after(start.latest, days))),
        )
        return Undetermined(possible, Why(says, {"on": context.on, "start": start.latest, "days": days}), cited)
    counted = days_after(start, days)
    due_on = context.calendar.roll(counted)
    slots = {"start": start, "days": days, "counted": counted, "due_on": due_on}
    if isinstance(due_on, DayRange):
        return Undetermined(due_on, Why(_joined(says, term, NO_NOTICE), slots), (*cited, REST))
    if due_on == counted:
        return Answer(Deadline(due_on, counted), Why(_joined(says, term, DUE), slots), cited)
    moving = (regulation.law.at("全文关于届满日顺延"), *((REST,) if counted in REST.instrument.span else ()))
    return Answer(Deadline(due_on, counted), Why(_joined(says, term, MOVED), slots), (*cited, *moving))


def _first(day: date | DayRange) -> date:
    return day.earliest if isinstance(day, DayRange) else day


def _last(day: date | DayRange) -> date:
    return day.latest if isinstance(day, DayRange) else day


def _joined(*parts: Say) -> Say:
    return Say("，".join(part.zh for part in parts), "; ".join(part.en for part in parts))


rule = Rule(
    id="sme-payment-due",
    title=Say("中小企业款项支付期限", "payment term of small and medium enterprises"),
    question=Say(
        "机关、事业单位、大型企业最迟哪一天向中小企业支付款项？",
        "on which day at the latest must a state organ, public institution or large enterprise pay a small creditor?",
    ),
    of=(Arrears,),
    version_day="delivered_on",
    versions=(
        Version(under_regulation_2020, (IN_2020.statutory.cite,)),
        Version(under_regulation_2025, (IN_2025.statutory.cite,)),
    ),
    examples=EXAMPLES,
)
