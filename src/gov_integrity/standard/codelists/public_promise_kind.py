"""公开承诺类别 — what does a government body promise the public?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class PublicPromiseKind(
    CodeList,
    title=Say("公开承诺类别", "kind of public promise"),
    meaning=Say("政府部门及公务员向社会公开承诺的内容类别", "what governments and officials promise the public"),
    confidence=LOCAL,
):
    """公开承诺类别."""

    QUALITY = code("quality", "服务质量承诺", "promise of service quality", words=("质量承诺",))
    TIME_LIMIT = code("time_limit", "期限承诺", "promise of a time limit")
    GUARANTEE = code("guarantee", "保障承诺", "promise of a guarantee")
    POLICY = code("policy", "政策承诺", "policy promise", words=("优惠政策承诺",))
