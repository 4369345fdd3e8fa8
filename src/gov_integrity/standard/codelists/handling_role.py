"""办理角色 — does a body answer for the whole or help another?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class HandlingRole(
    CodeList,
    title=Say("办理角色", "role in handling"),
    meaning=Say("承办单位在办理中的角色", "the role of a body in handling a matter"),
    confidence=OURS,
):
    """办理角色."""

    MAIN = code("main", "主办", "main", words=("独办",))
    SEPARATE = code("separate", "分办", "separate")
    ASSISTING = code("assisting", "会办", "assisting", words=("协办",))
