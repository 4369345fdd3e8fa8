"""逢办必查覆盖率 — does the body check credit records wherever it must?

Counted from credit checks where nothing is reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.records.credit_check import CreditCheck


def count(record: Record, _context: Context) -> Counted | None:
    """Count the matters of one batch."""
    if not isinstance(record, CreditCheck) or record.about_code is None:
        return None
    if record.matters_due is None or record.matters_checked is None:
        return None
    return Counted(record.about_code, record.checked_on, record.matters_checked, record.matters_due)


indicator = Indicator(
    id="credit-check-coverage",
    title=Say("逢办必查覆盖率", "coverage of obligatory credit checks"),
    meaning=Say(
        "应当核查信用记录的办理事项中，实际核查的比例",
        "the share of matters that call for a credit check in which one was made",
    ),
    better=Better.HIGHER,
    numerator=Say("实际核查的事项数", "matters checked"),
    denominator=Say("应当核查的事项数", "matters that call for a check"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将“逢办必查”列为内容",
        "Xinyang's practice of government integrity names obligatory credit checks",
    ),
    of=(CreditCheck,),
    count=count,
)
