"""公开状态 — has an item been disclosed?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class DisclosureState(
    CodeList,
    title=Say("公开状态", "state of disclosure"),
    meaning=Say("应公开事项是否已经公开", "whether an item that is to be disclosed has been"),
    confidence=OURS,
):
    """公开状态."""

    PENDING = code("pending", "待公开", "waiting for disclosure")
    DISCLOSED = code("disclosed", "已公开", "disclosed")
    PARTLY_DISCLOSED = code("partly_disclosed", "部分公开", "disclosed in part", words=("区分处理后公开",))
    WITHHELD = code("withheld", "不予公开", "withheld")
