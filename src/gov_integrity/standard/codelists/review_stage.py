"""审核环节 — who reviews: the credit centre or the source of the data?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class ReviewStage(
    CodeList,
    title=Say("审核环节", "stage of review"),
    meaning=Say("两级审核的环节", "the stage of a two-stage review"),
    confidence=SUMMARY,
):
    """审核环节."""

    CREDIT_CENTRE = code("credit_centre", "信用中心审核", "review by the credit centre", words=("信用中心",))
    SOURCE_DEPARTMENT = code(
        "source_department", "数源部门审核", "review by the department that is the source", words=("数源部门",)
    )
