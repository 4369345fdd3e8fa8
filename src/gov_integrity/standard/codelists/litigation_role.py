"""案件地位 — on which side of a case does the body stand?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class LitigationRole(
    CodeList,
    title=Say("案件地位", "role in a case"),
    meaning=Say("单位在案件中的地位", "the side on which a body stands in a case"),
    confidence=OURS,
):
    """案件地位."""

    DEFENDANT = code("defendant", "被告", "defendant")
    RESPONDENT = code("respondent", "被申请人", "respondent")
    PLAINTIFF = code("plaintiff", "原告", "plaintiff")
    APPLICANT = code("applicant", "申请人", "applicant")
    THIRD_PARTY = code("third_party", "第三人", "third party")
