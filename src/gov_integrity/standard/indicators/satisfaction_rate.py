"""群众满意率 — are those satisfied who were served?

Counted from service cases where nothing is reported; calls back by a hotline have no record of their own.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.satisfaction_level import SatisfactionLevel
from gov_integrity.standard.records.service_case import ServiceCase

_SATISFIED = frozenset(
    {SatisfactionLevel.VERY_SATISFIED, SatisfactionLevel.SATISFIED, SatisfactionLevel.MOSTLY_SATISFIED}
)


def count(record: Record, _context: Context) -> Counted | None:
    """Count a rating by its day, or by the day on which the case was finished."""
    if not isinstance(record, ServiceCase) or record.about_code is None or record.satisfaction is None:
        return None
    day = record.rated_on or record.finished_on
    if day is None:
        return None
    return Counted(record.about_code, day, int(record.satisfaction in _SATISFIED), 1, record.case_number)


indicator = Indicator(
    id="satisfaction-rate",
    title=Say("群众满意率", "satisfaction rate"),
    meaning=Say(
        "好差评和热线回访中，评价为基本满意以上的比例",
        "the share of ratings and call-backs that were at least fairly satisfied",
    ),
    better=Better.HIGHER,
    numerator=Say("评价为基本满意以上的次数", "ratings of fairly satisfied or better"),
    denominator=Say("有效评价次数", "valid ratings"),
    confidence=LOCAL,
    basis=Say("见于连云港12345月度考核的满意率", "the monthly 12345 assessment of Lianyungang uses it"),
    of=(ServiceCase,),
    count=count,
)
