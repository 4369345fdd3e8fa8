"""履约状态 — has an obligation been performed?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class FulfilmentStatus(
    CodeList,
    title=Say("履约状态", "fulfilment status"),
    meaning=Say("承诺、合同等义务的履行情况", "how far a commitment or contract has been performed"),
    confidence=SUMMARY,
):
    """履约状态."""

    IN_PROGRESS = code("in_progress", "履行中", "being performed", words=("0", "履约中"))
    FULL = code("full", "全部履行", "fully performed", words=("1", "全部已履行", "已履约"))
    PARTIAL = code("partial", "部分履行", "partly performed", words=("2", "部分未履行"))
    NONE = code("none", "全部未履行", "not performed", words=("3", "未履行"))
