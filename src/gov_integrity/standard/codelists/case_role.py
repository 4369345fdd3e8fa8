"""参与部门角色 — does a department lead or assist?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class CaseRole(
    CodeList,
    title=Say("参与部门角色", "role of a department in a joint case"),
    meaning=Say("部门在联合奖惩中负责还是协同", "whether a department leads or assists in a joint case"),
    confidence=SUMMARY,
):
    """参与部门角色."""

    RESPONSIBLE = code("responsible", "负责", "responsible", words=("0",))
    ASSISTING = code("assisting", "协同", "assisting", words=("1",))
