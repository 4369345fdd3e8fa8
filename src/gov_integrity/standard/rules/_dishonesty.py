"""政务失信记录 — which records of dishonesty have no period of publicity, and on which penalty does one rest?"""

from collections.abc import Mapping
from typing import Final

from gov_integrity.forms.rule import Context, Silent, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.dishonesty_regimes import REGIMES, Publicity
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

WITHOUT_PERIOD: Final[Mapping[Publicity, Say]] = {
    Publicity.NO_PERIOD: Say(
        "违约失信、拖欠账款记录没有规定公示期；经认定部门确认已纠正并完成履约的，及时修复",
        "no period of publicity is set for breaches and arrears; they are repaired once the determining department "
        "confirms correction and performance",
    ),
    Publicity.COURT_LIST: Say(
        "失信被执行人信息由人民法院公布，法院删除时终止，不适用行政机关的公示期",
        "the courts publish the list of dishonest judgment debtors; publicity ends with deletion by the court",
    ),
    Publicity.WITHIN_LIMITS: Say(
        "处分只在一定范围内宣布，不适用失信信息的公示期",
        "a disciplinary action is announced within a limited circle; the periods of publicity do not apply",
    ),
    Publicity.UNREAD: Say(
        "此类政务失信记录的公示期未见规定",
        "no period of publicity was seen for records of this category",
    ),
}


def without_period(record: DishonestyRecord) -> Silent | None:
    """Return the silence about a record whose category has no period of publicity."""
    regime = REGIMES[record.dishonesty_category]
    if regime.publicity is Publicity.CLASSED:
        return None
    return Silent(Why(WITHOUT_PERIOD[regime.publicity]), regime.cite)


def linked_penalty(record: DishonestyRecord, context: Context) -> AdministrativePenalty | None:
    """Return the penalty that a record of dishonesty rests on, where it is at hand."""
    found = (context.linked(ref) for ref in record.linked or ())
    return next((each for each in found if isinstance(each, AdministrativePenalty)), None)
