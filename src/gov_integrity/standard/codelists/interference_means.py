"""干预统计的手段 — by which means was statistical work interfered with?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class InterferenceMeans(
    CodeList,
    title=Say("干预统计的手段", "means of interference"),
    meaning=Say("违规干预统计工作所用的手段", "the means by which statistical work was interfered with"),
    confidence=LOCAL,
):
    """干预统计的手段."""

    DOCUMENT = code("document", "印发文件", "issue of a document")
    MEETING = code("meeting", "会议布置", "orders at a meeting")
    OTHER = code("other", "其他方式", "other means")
