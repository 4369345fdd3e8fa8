"""等级制 — which set of grades is used?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class GradeScale(
    CodeList,
    title=Say("等级制", "scale of grades"),
    meaning=Say("评价等级采用哪一套等级", "by which set of grades an evaluation is graded"),
    confidence=SUMMARY,
):
    """等级制."""

    ABCD = code("abcd", "A优、B良、C中、D差", "A to D")
    FOUR_WORDS = code("four_words", "优秀、良好、中等、较差", "excellent, good, medium, poor")
    TIERS = code("tiers", "一等次、二等次等", "tiers", words=("等次",))
    OTHER = code("other", "其他", "other")
