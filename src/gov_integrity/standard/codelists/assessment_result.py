"""年度考核等次 — which grade did the annual assessment give?

Excellent and the undetermined grade are of both series, the others of one.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class AssessmentResult(
    CodeList,
    title=Say("年度考核等次", "grade of the annual assessment"),
    meaning=Say(
        "年度考核确定的等次，公务员和事业单位两个序列分列",
        "the grade of an annual assessment, in the two series of civil servants and public institutions",
    ),
    confidence=OURS,
):
    """年度考核等次."""

    EXCELLENT = code("excellent", "优秀", "excellent")
    COMPETENT = code("competent", "称职", "competent")
    BASICALLY_COMPETENT = code("basically_competent", "基本称职", "basically competent")
    INCOMPETENT = code("incompetent", "不称职", "incompetent")
    QUALIFIED = code("qualified", "合格", "qualified")
    BASICALLY_QUALIFIED = code("basically_qualified", "基本合格", "basically qualified")
    UNQUALIFIED = code("unqualified", "不合格", "unqualified")
    GRADE_UNDETERMINED = code("grade_undetermined", "不确定等次", "grade not determined", words=("不定等次",))
