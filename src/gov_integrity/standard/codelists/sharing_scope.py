"""信息使用范围 — which use may be made of a record?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class SharingScope(
    CodeList,
    title=Say("信息使用范围", "sharing scope"),
    meaning=Say(
        "记录可以公示、仅在政府部门内部共享，还是仅可授权查询",
        "whether a record may be published, shared inside government, or queried with authorisation only",
    ),
    confidence=SUMMARY,
):
    """信息使用范围."""

    PUBLIC = code("public", "公示", "published", words=("0",))
    INTERNAL = code("internal", "仅政府部门内部共享", "shared inside government only", words=("1", "政府部门内部共享"))
    AUTHORISED = code("authorised", "仅可授权查询", "authorised query only", words=("2", "授权查询"))
