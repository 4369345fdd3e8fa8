"""公务员诚信档案建档率 — does every civil servant have an integrity file?

Counted from officials and their files where nothing is reported, as they stand at the end of the period.
"""

from datetime import date

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.records.civil_servant_file import CivilServantFile
from gov_integrity.standard.records.public_official import PublicOfficial


def count(record: Record, _context: Context) -> Counted | None:
    """Count an official, and a file, in every period at whose end they stand."""
    match record:
        case PublicOfficial(about_code=str(body), entered_on=date() as first):
            return Counted(body, first, 0, 1, f"official {record.official_id}", until=record.left_on or FOREVER)
        case CivilServantFile(about_code=str(body)):
            last = record.transferred_on or record.closed_on or FOREVER
            return Counted(body, record.opened_on, 1, 0, f"file {record.official_id}", until=last)
        case _:
            return None


indicator = Indicator(
    id="integrity-file-coverage",
    title=Say("公务员诚信档案建档率", "coverage of civil servants' integrity files"),
    meaning=Say("在编公务员中，已建立诚信档案的比例", "the share of civil servants with an integrity file"),
    better=Better.HIGHER,
    numerator=Say("已建档的公务员数", "civil servants with a file"),
    denominator=Say("公务员总数", "civil servants"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将公务员诚信档案列为内容",
        "Xinyang's practice of government integrity names civil servants' integrity files",
    ),
    of=(
        PublicOfficial,
        CivilServantFile,
    ),
    count=count,
)
