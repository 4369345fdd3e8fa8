"""报告早于期间届满 — was a report handed in before its period was over?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.periodic_report import PeriodicReport

check = Check(
    id="report-before-period-end",
    code="DAT247",
    of=PeriodicReport,
    level=WARNING,
    fails=value("submitted_on").before(value("period_ends_on")),
    says=Say(
        "报送日期{submitted_on}早于报告期间截止日期{period_ends_on}",
        "handed in on {submitted_on}, before its period ended on {period_ends_on}",
    ),
    todo=Say(
        "核对期间和报送日期；提前报送的，期间届满后补充数据。",
        "Compare the period and the day; a report handed in early is completed once its period is over.",
    ),
    examples=(
        Bad(period_ends_on="2024-06-30", submitted_on="2024-06-28"),
        Good(period_ends_on="2024-06-30", submitted_on="2024-07-04"),
    ),
)
