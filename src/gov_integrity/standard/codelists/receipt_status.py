"""回执状态 — has the whole package been read?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ReceiptStatus(
    CodeList,
    title=Say("回执状态", "status of a receipt"),
    meaning=Say("数据包是否全部处理完毕", "whether the whole package was processed"),
    confidence=OURS,
):
    """回执状态."""

    COMPLETE = code("complete", "完整", "complete")
    INCOMPLETE = code("incomplete", "未完成", "incomplete")
