"""档案状态 — is a civil servant's file still in use?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class FileStatus(
    CodeList,
    title=Say("档案状态", "status of a file"),
    meaning=Say(
        "公务员诚信档案目前由谁管理、是否在用", "whether a civil servant's file is in use, transferred or closed"
    ),
    confidence=OURS,
):
    """档案状态."""

    IN_USE = code("in_use", "在用", "in use")
    TRANSFERRED = code("transferred", "已转出", "transferred")
    CLOSED = code("closed", "已终止", "closed")
