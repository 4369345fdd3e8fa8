"""公开类型 — to whom may a record be shown?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class DisclosureScope(
    CodeList,
    title=Say("公开类型", "disclosure scope"),
    meaning=Say("记录可以向谁公开", "to whom a record may be shown"),
    confidence=SUMMARY,
):
    """公开类型."""

    PUBLIC = code("public", "可向社会公开", "to the public", words=("1",))
    LIMITED = code("limited", "特定范围内公开", "within a stated circle", words=("2", "特定范围公开"))
    NONE = code("none", "不可公开", "to nobody", words=("3",))
