"""规范性文件备案率 — are normative documents reported for filing?

Counted from normative documents where nothing is reported, as they stand on the day of judgement.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.records.normative_document import NormativeDocument


def count(record: Record, context: Context) -> Counted | None:
    """Count a document by the day of its issue."""
    if not isinstance(record, NormativeDocument) or record.about_code is None or record.issued_on is None:
        return None
    filed = record.filed_on is not None and (context.on is None or record.filed_on <= context.on)
    return Counted(record.about_code, record.issued_on, int(filed), 1, record.document_number or record.document_title)


indicator = Indicator(
    id="normative-document-filing-rate",
    title=Say("规范性文件备案率", "filing rate of normative documents"),
    meaning=Say(
        "期间内公布的规范性文件中，已经报送备案的比例",
        "the share of normative documents issued in the period that were reported for filing",
    ),
    better=Better.HIGHER,
    numerator=Say("已报送备案的文件数", "documents reported for filing"),
    denominator=Say("期间内公布的文件数", "documents issued in the period"),
    confidence=LOCAL,
    basis=Say(
        "一地依法行政考核对未备案的规范性文件扣分",
        "one assessment of law-based administration deducts for unfiled documents",
    ),
    of=(NormativeDocument,),
    count=count,
)
