"""承诺和政策公示率 — are promises and policies made public?

Counted from public promises and normative documents where nothing is reported.
"""

from datetime import date

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.records.normative_document import NormativeDocument
from gov_integrity.standard.records.public_promise import PublicPromise


def count(record: Record, _context: Context) -> Counted | None:
    """Count a promise that names its channels, and a document that has a page with its text."""
    match record:
        case PublicPromise(about_code=str(body), promised_on=date() as day):
            return Counted(body, day, int(bool(record.disclosure_channels)), 1, record.identity)
        case NormativeDocument(about_code=str(body), issued_on=date() as day):
            return Counted(body, day, int(record.text_page is not None), 1, record.identity)
        case _:
            return None


indicator = Indicator(
    id="promise-publicity-rate",
    title=Say("承诺和政策公示率", "publicity rate of promises and policies"),
    meaning=Say(
        "期间内作出的公开承诺和公布的政策文件中，在规定渠道公示的比例",
        "the share of promises made and policies issued in the period that were made public",
    ),
    better=Better.HIGHER,
    numerator=Say("已公示的承诺和政策文件数", "promises and policies made public"),
    denominator=Say("承诺和政策文件总数", "promises and policies"),
    confidence=LOCAL,
    basis=Say(
        "郑州市2024年政务诚信监测将政务公开列为维度，指标由本项目细化",
        "Zhengzhou's monitoring of 2024 has the dimension openness; this indicator of it is this project's",
    ),
    of=(
        PublicPromise,
        NormativeDocument,
    ),
    count=count,
)
