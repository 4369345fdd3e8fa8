"""性别 — which sex does a court's publication state?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say


class Sex(
    CodeList,
    title=Say("性别", "sex"),
    meaning=Say("自然人的性别", "the sex of a natural person"),
    confidence=TEXT,
):
    """性别."""

    UNKNOWN = code("unknown", "未知的性别", "unknown", words=("0",))
    MALE = code(
        "male",
        "男",
        "male",
        words=(
            "1",
            "男性",
        ),
    )
    FEMALE = code(
        "female",
        "女",
        "female",
        words=(
            "2",
            "女性",
        ),
    )
    UNSPECIFIED = code("unspecified", "未说明的性别", "unspecified", words=("9",))
