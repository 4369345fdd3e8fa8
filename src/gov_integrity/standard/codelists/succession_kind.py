"""单位变更方式 — how did one body become, or hand over to, another?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class SuccessionKind(
    CodeList,
    title=Say("单位变更方式", "kind of succession"),
    meaning=Say("单位合并、分立、更名或者职能划转", "how a body merged, split, was renamed or handed over functions"),
    confidence=OURS,
):
    """单位变更方式."""

    MERGED = code("merged", "合并", "merged")
    SPLIT = code("split", "分立", "split")
    RENAMED = code("renamed", "更名", "renamed")
    FUNCTIONS_TRANSFERRED = code("functions_transferred", "职能划转", "functions transferred")
