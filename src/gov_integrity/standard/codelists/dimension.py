"""维度 — in which aspect of government integrity is a body evaluated?

Which dimensions are used, and which indicator belongs to which, is decided by the profile: two systems of six
dimensions share only three of them.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say


class Dimension(
    CodeList,
    title=Say("政务诚信维度", "dimension of government integrity"),
    meaning=Say("政务诚信档案和评价的各个方面", "the aspects under which government integrity is filed and evaluated"),
    confidence=TEXT,
):
    """政务诚信维度."""

    LAW_BASED = code("law_based", "依法行政", "law-based administration")
    OPENNESS = code("openness", "政务公开", "openness")
    DILIGENCE = code("diligence", "勤政高效", "diligence")
    PROMISE_KEEPING = code("promise_keeping", "守信践诺", "promise keeping")
    DISHONESTY_RESPONSE = code("dishonesty_response", "失信惩戒", "response to dishonesty")
    CIVIL_SERVANT_FILE = code("civil_servant_file", "公务员诚信档案", "civil servants' integrity files")
    CREDIT_MANAGEMENT = code("credit_management", "政府信用管理", "credit management", words=("政务信用管理",))
    INFORMATION_SHARING = code("information_sharing", "信用信息归集共享", "collection and sharing of information")
    CREDIT_PLUS = code("credit_plus", "信易+", "credit plus", words=("“信易+”",))
    INNOVATION = code("innovation", "创新案例", "innovation")
