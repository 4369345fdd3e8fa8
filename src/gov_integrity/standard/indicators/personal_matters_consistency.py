"""个人有关事项核查一致率 — do reports of personal matters agree with what was checked?

Totals only: reports of single persons are never exchanged.
"""

from datetime import date

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.personal_matters_result import PersonalMattersResult
from gov_integrity.standard.records.personal_matters_report import PersonalMattersReport


def count(record: Record, _context: Context) -> Counted | None:
    """Count the totals of a year."""
    if not isinstance(record, PersonalMattersReport) or record.about_code is None or record.results is None:
        return None
    consistent = sum(each.persons for each in record.results if each.result is PersonalMattersResult.CONSISTENT)
    day = date(int(record.year), 12, 31)
    return Counted(record.about_code, day, consistent, record.persons_checked, str(record.check_kind))


indicator = Indicator(
    id="personal-matters-consistency",
    title=Say("个人有关事项核查一致率", "consistency of reports on personal matters"),
    meaning=Say(
        "个人有关事项报告的核查中，结果一致的比例；只报汇总数",
        "the share of checked reports on personal matters that were consistent; totals only",
    ),
    better=Better.HIGHER,
    numerator=Say("核查一致的人数", "persons with a consistent report"),
    denominator=Say("被核查的人数", "persons checked"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将个人有关事项报告列为内容",
        "Xinyang's practice of government integrity names reports on personal matters",
    ),
    of=(PersonalMattersReport,),
    count=count,
)
