"""承诺兑现率 — does the body keep what it publicly promised?

Counted from fulfilments of public promises where nothing is reported; a promise counts once, as last determined.
"""

from fractions import Fraction

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.instruments import business_environment_722
from gov_integrity.standard.records.fulfilment import Fulfilment

_KEPT = {
    FulfilmentStatus.FULL: Fraction(1),
    FulfilmentStatus.PARTIAL: Fraction(1, 2),
    FulfilmentStatus.NONE: Fraction(0),
}


def count(record: Record, _context: Context) -> Counted | None:
    """Count a public promise as last determined; while it is being kept it is no occasion."""
    if not isinstance(record, Fulfilment) or record.about_code is None or record.public_promise is None:
        return None
    day, kept = record.due_on or record.determined_on, _KEPT.get(record.fulfilment_status)
    if day is None or kept is None:
        return None
    return Counted(record.about_code, day, kept, 1, record.public_promise.removeprefix("external:"))


indicator = Indicator(
    id="promise-fulfilment-rate",
    title=Say("承诺兑现率", "promise fulfilment rate"),
    meaning=Say(
        "到期的政务服务公开承诺和政策承诺中，兑现的比例；部分兑现按一半计",
        "the share of public promises due that were kept; kept in part counts half",
    ),
    better=Better.HIGHER,
    numerator=Say("全部兑现数加部分兑现数的一半", "promises kept, plus half of those kept in part"),
    denominator=Say("期间内到期的承诺数", "promises due in the period"),
    cite=(business_environment_722.instrument.at("第三十一条"),),
    confidence=TEXT,
    of=(Fulfilment,),
    count=count,
)
