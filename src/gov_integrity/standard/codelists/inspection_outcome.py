"""监督检查结论 — how did an inspection end?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class InspectionOutcome(
    CodeList,
    title=Say("监督检查结论", "outcome of an inspection"),
    meaning=Say("监督检查已有的结论", "the conclusion of an inspection"),
    confidence=OURS,
):
    """监督检查结论."""

    NO_ISSUE = code("no_issue", "未发现问题", "nothing found")
    RECTIFICATION = code("rectification", "责成整改", "rectification called for")
    CRITICISED = code("criticised", "通报批评", "criticised")
    COMMENDED = code("commended", "通报表扬", "commended")
    TRANSFERRED = code("transferred", "移交有权机关", "passed to the competent authority")
