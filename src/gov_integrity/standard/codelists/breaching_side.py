"""违约一方 — which side of a contract broke it?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class BreachingSide(
    CodeList,
    title=Say("违约一方", "breaching side"),
    meaning=Say("合同的哪一方违约", "the side of a contract that broke it"),
    confidence=OURS,
):
    """违约一方."""

    GOVERNMENT_SIDE = code(
        "government_side",
        "政府方",
        "government side",
        words=(
            "甲方",
            "采购人",
        ),
    )
    OTHER_SIDE = code(
        "other_side",
        "相对方",
        "other side",
        words=(
            "乙方",
            "供应商",
        ),
    )
    BOTH = code("both", "双方", "both sides")
