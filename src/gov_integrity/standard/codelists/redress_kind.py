"""恢复信誉方式 — how was reputation restored?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class RedressKind(
    CodeList,
    title=Say("恢复信誉方式", "kind of redress"),
    meaning=Say("恢复信誉、消除不良影响的方式", "how reputation was restored and harm undone"),
    confidence=OURS,
):
    """恢复信誉方式."""

    TAKEN_DOWN = code("taken_down", "撤下公示信息", "publicity taken down")
    CORRECTION_NOTICE = code("correction_notice", "公开更正", "public correction", words=("更正声明",))
    WRITTEN_APOLOGY = code("written_apology", "书面致歉", "written apology")
    USERS_TOLD = code("users_told", "通知信息使用单位", "users of the information told")
    COMPENSATION = code("compensation", "依法赔偿", "compensation")
    OTHER = code("other", "其他", "other")
