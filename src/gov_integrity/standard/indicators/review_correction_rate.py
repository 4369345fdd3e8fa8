"""行政复议纠错率 — how often is an act of the body corrected on review?

Counted from judicial matters where nothing is reported; a case counts once, as last closed.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.judicial_matter_kind import JudicialMatterKind
from gov_integrity.standard.codelists.litigation_role import LitigationRole
from gov_integrity.standard.codelists.reconsideration_result import ReconsiderationResult
from gov_integrity.standard.records.judicial_matter import JudicialMatter


def count(record: Record, _context: Context) -> Counted | None:
    """Count a review in which the body was the respondent by the day on which it was closed."""
    if not isinstance(record, JudicialMatter) or record.about_code is None or record.closed_on is None:
        return None
    if record.matter_kind is not JudicialMatterKind.RECONSIDERATION or record.reconsideration_result is None:
        return None
    if record.litigation_role is not LitigationRole.RESPONDENT:
        return None
    corrected = record.reconsideration_result is ReconsiderationResult.CORRECTED
    return Counted(record.about_code, record.closed_on, int(corrected), 1, record.case_number)


indicator = Indicator(
    id="review-correction-rate",
    title=Say("行政复议纠错率", "administrative review correction rate"),
    meaning=Say(
        "以本单位为被申请人的行政复议案件中，审结后被撤销、变更、确认违法或者责令履行的比例",
        "the share of closed reviews in which an act of the body was revoked, changed, found unlawful or ordered",
    ),
    better=Better.LOWER,
    numerator=Say("期间内被纠错的复议案件数", "reviews in the period that ended in a correction"),
    denominator=Say("期间内审结的复议案件数", "reviews closed in the period"),
    confidence=LOCAL,
    basis=Say("见于一地政务公开考核对复议被纠错的扣分", "one place's assessment of openness deducts for lost reviews"),
    of=(JudicialMatter,),
    count=count,
)
