"""报告状态 — has a report been handed in?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class ReportState(
    CodeList,
    title=Say("报告状态", "state of a report"),
    meaning=Say("定期报告的报送状态", "whether a periodic report has been handed in"),
    confidence=SUMMARY,
):
    """报告状态."""

    TO_SUBMIT = code("to_submit", "待上报", "waiting to be handed in")
    SUBMITTED = code("submitted", "已上报", "handed in")
    OVERDUE = code("overdue", "超时", "overdue", words=("逾期",))
