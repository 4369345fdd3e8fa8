"""信用窗口业务 — which service did a credit window give?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class CreditWindowService(
    CodeList,
    title=Say("信用窗口业务", "service of a credit window"),
    meaning=Say("信用服务窗口办理的业务", "the services given at a credit service window"),
    confidence=LOCAL,
):
    """信用窗口业务."""

    CREDIT_REPORT = code("credit_report", "信用报告出具", "issue of a credit report", words=("信用报告",))
    REPAIR = code("repair", "信用修复", "credit repair")
    OBJECTION = code("objection", "异议处理", "handling of an objection")
    CREDIT_CHECK = code("credit_check", "信用核查", "credit check")
    COMMITMENT = code("commitment", "信用承诺", "credit commitment")
    INTEGRITY_EDUCATION = code(
        "integrity_education",
        "市场主体准入前诚信教育",
        "integrity education before market access",
        words=("准入前诚信教育",),
    )
    VOLUNTARY_REGISTRATION = code(
        "voluntary_registration", "信用信息自愿注册", "voluntary registration of information", words=("自愿注册",)
    )
    POLICY_EXPLANATION = code(
        "policy_explanation", "信用条例和政策解读", "explanation of regulations and policies", words=("政策解读",)
    )
    OTHER = code("other", "其他", "other")
