"""现存失信记录数 — how many entries of dishonesty does the body have at the end of the period?

Counted from dishonesty records: listed as a dishonest judgment debtor or on a list of serious dishonesty, and not gone.
"""

from gov_integrity.forms.indicator import Counted, Indicator, IndicatorUnit
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.indicators._listed import is_listed, stands
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord


def count(record: Record, _context: Context) -> Counted | None:
    """Count an entry in every period at whose end it stands."""
    if not isinstance(record, DishonestyRecord) or record.about_code is None or not is_listed(record):
        return None
    return stands(record, record.about_code)


indicator = Indicator(
    id="live-dishonesty-entries",
    title=Say("现存失信记录数", "live entries of dishonesty"),
    meaning=Say(
        "期末仍为失信被执行人或者仍在严重失信主体名单上的记录数",
        "entries as dishonest judgment debtor or on a list of serious dishonesty that stand at the end of the period",
    ),
    better=Better.LOWER,
    numerator=Say("记录数", "entries"),
    denominator=Say("固定为1", "always 1"),
    unit=IndicatorUnit.COUNT,
    confidence=LOCAL,
    basis=Say(
        "郑州市的区域信用建设评价关注政府部门被列入严重失信主体名单情况，要求动态清零",
        "Zhengzhou's monthly evaluation watches departments on the list of serious dishonesty",
    ),
    of=(DishonestyRecord,),
    count=count,
)
