"""行政诉讼败诉率 — how often does the body lose in court?

Counted from judicial matters where nothing is reported; a case counts once, as last closed.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.judicial_matter_kind import JudicialMatterKind
from gov_integrity.standard.codelists.litigation_result import LitigationResult
from gov_integrity.standard.codelists.litigation_role import LitigationRole
from gov_integrity.standard.records.judicial_matter import JudicialMatter

_LOST = frozenset({LitigationResult.LOST, LitigationResult.PARTLY_LOST})


def count(record: Record, _context: Context) -> Counted | None:
    """Count a lawsuit in which the body was the defendant by the day on which it was closed."""
    if not isinstance(record, JudicialMatter) or record.about_code is None or record.closed_on is None:
        return None
    if record.matter_kind is not JudicialMatterKind.ADMINISTRATIVE_LITIGATION or record.litigation_result is None:
        return None
    if record.litigation_role is not LitigationRole.DEFENDANT:
        return None
    lost = record.litigation_result in _LOST
    return Counted(record.about_code, record.closed_on, int(lost), 1, record.case_number)


indicator = Indicator(
    id="litigation-loss-rate",
    title=Say("行政诉讼败诉率", "administrative litigation loss rate"),
    meaning=Say(
        "以本单位为被告的行政诉讼案件中，审结后败诉的比例；部分败诉计为败诉",
        "the share of closed administrative lawsuits against the body that it lost; lost in part is lost",
    ),
    better=Better.LOWER,
    numerator=Say("期间内败诉的案件数", "cases lost in the period"),
    denominator=Say("期间内审结的案件数", "cases closed in the period"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将行政机关败诉情况列为内容",
        "Xinyang's practice of government integrity names lost lawsuits of public bodies",
    ),
    of=(JudicialMatter,),
    count=count,
)
