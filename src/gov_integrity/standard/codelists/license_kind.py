"""行政许可类别 — which kind of licence is it?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class LicenseKind(
    CodeList,
    title=Say("行政许可类别", "kind of licence"),
    meaning=Say("行政许可按性质的分类", "the kind of a licence by its nature"),
    confidence=SUMMARY,
):
    """行政许可类别."""

    ORDINARY = code("ordinary", "普通", "ordinary", words=("普通许可",))
    FRANCHISE = code("franchise", "特许", "franchise")
    RECOGNITION = code("recognition", "认可", "recognition")
    APPROVAL = code("approval", "核准", "approval")
    REGISTRATION = code("registration", "登记", "registration")
    OTHER = code("other", "其他", "other")
