"""诚信培训覆盖率 — were officials trained in integrity?

Counted from trainings where nothing is reported: of all places at trainings, those that were taken.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.records.integrity_training import IntegrityTraining


def count(record: Record, _context: Context) -> Counted | None:
    """Count those who had to take part in a training, and those who did."""
    if not isinstance(record, IntegrityTraining) or record.about_code is None:
        return None
    if record.officials_due is None or record.officials_trained is None:
        return None
    return Counted(record.about_code, record.held_on, record.officials_trained, record.officials_due)


indicator = Indicator(
    id="integrity-training-coverage",
    title=Say("诚信培训覆盖率", "coverage of integrity training"),
    meaning=Say(
        "公职人员中，期间内参加诚信教育培训的比例",
        "the share of officials who took part in integrity training in the period",
    ),
    better=Better.HIGHER,
    numerator=Say("参加培训的人数", "officials trained"),
    denominator=Say("公职人员总数", "officials"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将公务员诚信教育培训列为内容",
        "Xinyang's practice of government integrity names integrity training of civil servants",
    ),
    of=(IntegrityTraining,),
    count=count,
)
