"""处罚程序 — by which procedure was a penalty decided?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class PenaltyProcedure(
    CodeList,
    title=Say("处罚程序", "penalty procedure"),
    meaning=Say("作出行政处罚决定所适用的程序", "the procedure by which a penalty was decided"),
    confidence=OURS,
):
    """处罚程序."""

    SIMPLE = code("simple", "简易程序", "simplified procedure", words=("当场处罚",))
    ORDINARY = code("ordinary", "普通程序", "ordinary procedure", words=("一般程序",))
    UNKNOWN = code("unknown", "不详", "unknown")
