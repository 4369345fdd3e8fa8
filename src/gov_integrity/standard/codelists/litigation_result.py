"""诉讼结果 — did the body win its case?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class LitigationResult(
    CodeList,
    title=Say("诉讼结果", "result of litigation"),
    meaning=Say("诉讼、仲裁对本记录所述单位的结果", "how a lawsuit or arbitration ended for the body"),
    confidence=OURS,
):
    """诉讼结果."""

    WON = code("won", "胜诉", "won")
    LOST = code("lost", "败诉", "lost")
    PARTLY_LOST = code("partly_lost", "部分败诉", "partly lost")
    WITHDRAWN = code("withdrawn", "撤诉", "withdrawn", words=("准许撤诉",))
    SETTLED = code(
        "settled",
        "调解",
        "settled",
        words=(
            "调解结案",
            "和解",
        ),
    )
