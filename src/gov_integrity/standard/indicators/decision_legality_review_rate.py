"""重大决策合法性审查率 — are major decisions reviewed for legality before they are made?

Counted from major decisions where nothing is reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.decision_step_kind import DecisionStepKind
from gov_integrity.standard.records.major_decision import MajorDecision


def count(record: Record, _context: Context) -> Counted | None:
    """Count a decision by the day on which it was made."""
    if not isinstance(record, MajorDecision) or record.about_code is None or record.decided_on is None:
        return None
    reviewed = DecisionStepKind.LEGALITY_REVIEW in record.steps_taken
    return Counted(
        record.about_code, record.decided_on, int(reviewed), 1, record.decision_number or record.decision_title
    )


indicator = Indicator(
    id="decision-legality-review-rate",
    title=Say("重大决策合法性审查率", "legality review rate of major decisions"),
    meaning=Say(
        "期间内作出的重大行政决策中，经过合法性审查的比例",
        "the share of major decisions made in the period that were reviewed for legality",
    ),
    better=Better.HIGHER,
    numerator=Say("经过合法性审查的决策数", "decisions reviewed"),
    denominator=Say("期间内作出的决策数", "decisions made in the period"),
    confidence=LOCAL,
    basis=Say(
        "郑州市政务诚信监测的依法行政维度，以及各地方案对重大决策程序的要求",
        "the dimension of law-based administration in Zhengzhou, and what the plans ask of major decisions",
    ),
    of=(MajorDecision,),
    count=count,
)
