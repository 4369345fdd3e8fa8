"""记录操作 — what does a change do to a record?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class RecordOperation(
    CodeList,
    title=Say("记录操作", "operation on a record"),
    meaning=Say("对记录作出的新增、更正、撤销或者删除", "whether a record is added, corrected, revoked or deleted"),
    confidence=OURS,
):
    """记录操作."""

    ADD = code("add", "新增", "add")
    CORRECT = code("correct", "更正", "correct", words=("变更", "修改"))
    REVOKE = code("revoke", "撤销", "revoke")
    DELETE = code("delete", "删除", "delete")
