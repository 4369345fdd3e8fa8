"""报送方式 — is a package the full data, a change, or a report that there is nothing?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class PackageOperation(
    CodeList,
    title=Say("报送方式", "operation of a package"),
    meaning=Say("数据包是全量、增量还是零报告", "whether a package is full, incremental or a nil report"),
    confidence=OURS,
):
    """报送方式."""

    FULL = code("full", "全量", "full")
    INCREMENTAL = code("incremental", "增量", "incremental")
    NIL = code("nil", "零报告", "nil report")
