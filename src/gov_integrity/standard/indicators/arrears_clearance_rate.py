"""拖欠账款清偿率 — has the body paid what it owed?

Counted from arrears where nothing is reported: what was paid of the principal by the day of judgement, in the period in
which the sum outstanding was last stated.
"""

from fractions import Fraction

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.instruments import business_environment_722
from gov_integrity.standard.records.arrears import Arrears

_FEN = 100


def count(record: Record, context: Context) -> Counted | None:
    """Count a debt as last reported, in 元; without payments by day, what is no longer outstanding was paid."""
    if not isinstance(record, Arrears) or record.about_code is None:
        return None
    stated = record.outstanding_on or record.recorded_on or record.due_on or record.collected_on
    if stated is None:
        return None
    paid = record.principal - record.outstanding
    if record.payments is not None:
        paid = sum(each.amount for each in record.payments if context.on is None or each.paid_on <= context.on)
    settled = min(max(paid, 0), record.principal)
    key = "\x1f".join((record.creditor_name, record.arrears_kind, str(record.signed_on), str(record.principal)))
    return Counted(record.about_code, stated, Fraction(settled, _FEN), Fraction(record.principal, _FEN), key)


indicator = Indicator(
    id="arrears-clearance-rate",
    title=Say("拖欠账款清偿率", "arrears clearance rate"),
    meaning=Say("应付账款本金中，已经清偿的比例", "the share of the principal due that has been paid"),
    better=Better.HIGHER,
    numerator=Say("已经清偿的本金，单位元", "principal paid, in 元"),
    denominator=Say("应付本金，单位元", "principal due, in 元"),
    cite=(business_environment_722.instrument.at("第三十二条"),),
    confidence=TEXT,
    of=(Arrears,),
    count=count,
)
