"""写明超时却按期报送 — can a report be overdue that was handed in by the day it was due?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.periodic_report import PeriodicReport

check = Check(
    id="report-overdue-but-in-time",
    code="REF224",
    of=PeriodicReport,
    level=ERROR,
    fails=all_of(value("report_state").is_("overdue"), not_(value("submitted_on").after(value("due_on")))),
    when=all_of(value("report_state").is_("overdue"), value("submitted_on").present(), value("due_on").present()),
    says=Say(
        "报送状态是超时，报送日期{submitted_on}却不晚于应报送日期{due_on}",
        "the report is said to be overdue, but was handed in on {submitted_on}, not after the due day {due_on}",
    ),
    todo=Say(
        "核对报送日期和应报送日期；按期报送的，把报送状态改为已上报。",
        "Compare the two days; if the report was in time, its state is handed in.",
    ),
    examples=(
        Bad(report_state="overdue", due_on="2024-07-05", submitted_on="2024-07-05"),
        Good(report_state="overdue", due_on="2024-07-05", submitted_on="2024-07-06"),
    ),
)
