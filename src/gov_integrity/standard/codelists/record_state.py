"""记录状态 — does a record still stand?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class RecordState(
    CodeList,
    title=Say("记录状态", "state of a record"),
    meaning=Say("记录所述信息目前的状态", "the present state of the information in a record"),
    confidence=SUMMARY,
):
    """记录状态."""

    NORMAL = code("normal", "正常", "normal", words=("0",))
    REVOKED = code("revoked", "撤销", "revoked", words=("1",))
    DISPUTED = code("disputed", "异议", "disputed", words=("2",))
    OTHER = code("other", "其他", "other", words=("3", "其他(备注说明)", "其他（备注说明）"))
