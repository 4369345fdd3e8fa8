"""付款期限的起算 — from which day does the term of payment count?

From delivery; from the day both confirm the amount, where that is agreed; from the inspection, where payment depends on
it, or from the end of its agreed term when it is delayed. An inspection that may still be open leaves a range of days.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from gov_integrity.forms.instrument import DAYS, Figure, Instrument, Locator
from gov_integrity.forms.period import DayRange
from gov_integrity.forms.rule import Context, Missing
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import sme_payment_2020, sme_payment_2025
from gov_integrity.standard.records.arrears import Arrears

_BODIES_2020: Final = sme_payment_2020.instrument.at("第八条第一款")
_BODIES_2025: Final = sme_payment_2025.instrument.at("第九条第一款")


@dataclass(frozen=True, slots=True)
class Regulation:
    """What differs between the two versions: the figures, and where each thing is written."""

    law: Instrument
    statutory: Figure
    cap: Figure
    settlement: Locator
    inspection: Locator


IN_2020: Final = Regulation(
    law=sme_payment_2020.instrument,
    statutory=Figure(30, DAYS, _BODIES_2020),
    cap=Figure(60, DAYS, _BODIES_2020),
    settlement=sme_payment_2020.instrument.at("第八条第三款"),
    inspection=sme_payment_2020.instrument.at("第九条"),
)
IN_2025: Final = Regulation(
    law=sme_payment_2025.instrument,
    statutory=Figure(30, DAYS, _BODIES_2025),
    cap=Figure(60, DAYS, _BODIES_2025),
    settlement=sme_payment_2025.instrument.at("第九条第四款"),
    inspection=sme_payment_2025.instrument.at("第十条"),
)

FROM_DELIVERY: Final = Say("自交付之日{start}起算", "counted from delivery on {start}")
FROM_SETTLEMENT: Final = Say(
    "自双方确认结算金额之日{start}起算", "counted from the day both confirmed the amount, {start}"
)
FROM_INSPECTION: Final = Say("自检验验收合格之日{start}起算", "counted from the inspection passed on {start}")
FROM_END_OF_INSPECTION: Final = Say(
    "超过约定的检验验收期限，自该期限届满之日{start}起算",
    "the inspection went past its agreed term: counted from the end of that term, {start}",
)
INSPECTION_PENDING: Final = Say(
    "约定以检验验收合格为付款条件，至{on}尚未合格，约定的检验验收期限至{start}；付款期限{days}日的起算日未定",
    "payment depends on an inspection that is not passed on {on}, its term ends on {start}; when the {days} days begin "
    "is not yet known",
)

Start = tuple[date | DayRange, Say, tuple[Locator, ...]]


def start_of(arrears: Arrears, context: Context, regulation: Regulation) -> Start | Missing:
    """Return the day from which the term counts, or the days between which that day lies, with sentence and source."""
    passed, term_ends_on = arrears.inspection_passed_on, arrears.inspection_term_ends_on
    if arrears.amount_confirmed_on is not None:
        return arrears.amount_confirmed_on, FROM_SETTLEMENT, (regulation.settlement,)
    if arrears.inspection_agreed is None and (passed or term_ends_on):
        return Missing(("inspection_agreed",))
    if not arrears.inspection_agreed:
        return (arrears.delivered_on, FROM_DELIVERY, ()) if arrears.delivered_on else Missing(("delivered_on",))
    cite = (regulation.inspection,)
    if passed is not None and (term_ends_on is None or passed <= term_ends_on):
        return passed, FROM_INSPECTION, cite
    if term_ends_on is None:
        return Missing(("inspection_passed_on",))
    if passed is not None or (context.on is not None and context.on > term_ends_on):
        return term_ends_on, FROM_END_OF_INSPECTION, cite
    if context.on is None:
        return Missing(("inspection_passed_on",))
    return DayRange(context.on, term_ends_on), INSPECTION_PENDING, cite
