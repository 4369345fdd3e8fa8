"""逾期利息 — how much interest does a late payment to a small or medium creditor bear?

Each part of the principal bears interest for the days from the day after the last day of payment to the day on which it
is paid. Where a rate was agreed only the rate is answered: how it is counted is the contract's own. What is disputed
leaves two amounts.
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Annotated, Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import RATE, Figure
from gov_integrity.forms.moment import FIRST_DAY
from gov_integrity.forms.outcome import Answer, Missing, Open, Outcome, Reading, Silent, Undetermined, Why
from gov_integrity.forms.period import Deadline, next_day
from gov_integrity.forms.quantities import Fen
from gov_integrity.forms.rule import ON, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import sme_payment_2020, sme_payment_2025
from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.rules import sme_payment_due
from gov_integrity.standard.rules._interest_examples import EXAMPLES

DAILY_2020: Final = Figure(Fraction(5, 10_000), RATE, sme_payment_2020.instrument.at("第十五条"))
DAILY_2025: Final = Figure(Fraction(5, 10_000), RATE, sme_payment_2025.instrument.at("第十七条"))


@dataclass(frozen=True, slots=True)
class LateInterest:
    """Interest from a day on: its amount up to the day of judgement, or the yearly rate in percent, as a decimal."""

    starts_on: Annotated[date, FIRST_DAY]
    amount: Fen | None = None
    yearly_percent: str = ""


NOT_LATE: Final = Say("最迟{due_on}付款，在{on}尚未逾期", "payment is due on {due_on}; on {on} it is not late")
NO_TERM: Final = Say(
    "没有法定付款期限，逾期自何日起不能断定", "there is no statutory term, so from which day it is late is not known"
)
NO_LAST_DAY: Final = Say(
    "最迟付款日尚不能断定，逾期利息不能计算", "the last day of payment is not certain, so no interest is counted"
)
STATUTORY: Final = Say(
    "最迟{due_on}付款，未约定利率，按每日万分之五，至{on}共{yuan}元",
    "due on {due_on}, no rate agreed: 0.05 % a day, {yuan} yuan until {on}",
)
AGREED: Final = Say(
    "最迟{due_on}付款，约定年利率{agreed}%不低于订约时一年期贷款市场报价利率{lpr}%，从其约定",
    "due on {due_on}; the agreed {agreed} % a year is not below the one-year LPR at signing, {lpr} %: it holds",
)
TOO_LOW: Final = Say(
    "约定年利率{agreed}%低于订约时一年期贷款市场报价利率{lpr}%；低于的约定如何处理未见规定",
    "the agreed {agreed} % a year is below the one-year LPR at signing, {lpr} %; what becomes of it is not said",
)
AT_LPR: Final = Say("提高到一年期贷款市场报价利率", "raised to the one-year LPR")
AS_IF_NONE: Final = Say("约定无效，按每日万分之五", "the agreement is void: 0.05 % a day")
DISPUTED: Final = Say(
    "有争议金额是否应付尚未确定：不计争议部分为{least}元，计入为{most}元",
    "whether the disputed part is owed is open: {least} yuan without it, {most} with it",
)


def under_regulation_2020(arrears: Arrears, context: Context) -> Outcome:
    """By article 15 of 2020."""
    return _interest(arrears, context, DAILY_2020)


def under_regulation_2025(arrears: Arrears, context: Context) -> Outcome:
    """By article 17 of 2025."""
    return _interest(arrears, context, DAILY_2025)


def _interest(arrears: Arrears, context: Context, daily: Figure) -> Outcome:
    found = sme_payment_due.rule.ask(arrears, context).outcome
    if isinstance(found, Missing):
        return found
    if isinstance(found, Silent):
        return Silent(Why(NO_TERM), found.cite)
    if not isinstance(found, Answer) or not isinstance(found.value, Deadline):
        return Undetermined((), Why(NO_LAST_DAY), found.cite)
    on, due_on = context.on, found.value.due_on
    if on is None:
        return Missing((ON,))
    if on <= due_on:
        return Silent(Why(NOT_LATE, {"due_on": due_on, "on": on}), found.cite)
    if arrears.agreed_interest_rate is not None:
        return _agreed(arrears, due_on, on, daily)
    return _statutory(arrears, due_on, on, daily)


def _agreed(arrears: Arrears, due_on: date, on: date, daily: Figure) -> Outcome:
    agreed, lpr = arrears.agreed_interest_rate, arrears.signing_lpr
    if agreed is None or lpr is None:
        return Missing(("signing_lpr",), (daily.cite,))
    slots = {"due_on": due_on, "agreed": agreed, "lpr": lpr}
    if agreed >= lpr:
        return Answer(LateInterest(next_day(due_on), None, format(agreed, "f")), Why(AGREED, slots), (daily.cite,))
    raised = Answer(LateInterest(next_day(due_on), None, format(lpr, "f")), Why(AT_LPR), (daily.cite,))
    statutory = _statutory(arrears, due_on, on, daily)
    readings = (Reading("lpr", AT_LPR, raised), Reading("statutory", AS_IF_NONE, statutory))
    return Open(readings, Why(TOO_LOW, slots), (daily.cite,))


def _statutory(arrears: Arrears, due_on: date, on: date, daily: Figure) -> Answer | Undetermined:
    late = (on - due_on).days
    paid = [payment for payment in arrears.payments or () if payment.paid_on <= on]
    open_days = (int(arrears.principal) - sum(int(payment.amount) for payment in paid)) * late
    paid_days = sum(int(payment.amount) * _days_late(payment.paid_on, due_on) for payment in paid)
    amount = Fen.nearest(Fraction(open_days + paid_days) * daily.value)
    slots: dict[str, object] = {"due_on": due_on, "on": on, "yuan": amount.yuan}
    disputed = arrears.disputed_amount
    if not disputed:
        return Answer(LateInterest(next_day(due_on), amount), Why(STATUTORY, slots), (daily.cite,))
    least = Fen.nearest(Fraction(open_days + paid_days - int(disputed) * late) * daily.value)
    possible = tuple(LateInterest(next_day(due_on), each) for each in (least, amount))
    return Undetermined(possible, Why(DISPUTED, {"least": least.yuan, "most": amount.yuan}), (daily.cite,))


def _days_late(paid_on: date, due_on: date) -> int:
    """Return the days of a payment that came late; one in time has none."""
    return (max(paid_on, due_on) - due_on).days


rule = Rule(
    id="late-interest",
    title=Say("逾期利息", "late interest"),
    question=Say(
        "机关、事业单位、大型企业迟延支付中小企业款项的，至判断日应付多少逾期利息？",
        "how much interest does a late payment to a small creditor bear up to the day of judgement?",
    ),
    of=(Arrears,),
    version_day="delivered_on",
    versions=(Version(under_regulation_2020, (DAILY_2020.cite,)), Version(under_regulation_2025, (DAILY_2025.cite,))),
    examples=EXAMPLES,
)
