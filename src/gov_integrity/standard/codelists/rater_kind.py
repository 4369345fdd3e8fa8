"""第三方机构类别 — what sort of third party rates?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class RaterKind(
    CodeList,
    title=Say("第三方机构类别", "kind of rater"),
    meaning=Say("作出评价评级的第三方机构属于哪一类", "which kind of third party made a rating"),
    confidence=LOCAL,
):
    """第三方机构类别."""

    CREDIT_SERVICE = code("credit_service", "信用服务机构", "credit service body")
    UNIVERSITY = code("university", "高等院校", "university", words=("高校",))
    RESEARCH_INSTITUTE = code("research_institute", "科研院所", "research institute")
    OTHER = code("other", "其他", "other")
