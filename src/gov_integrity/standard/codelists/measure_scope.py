"""措施范围 — is it a measure on a credit subject, or management inside government?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class MeasureScope(
    CodeList,
    title=Say("措施范围", "scope of a measure"),
    meaning=Say(
        "措施是对信用主体采取，还是政府内部的管理措施",
        "whether a measure is taken on a credit subject or is management inside government",
    ),
    confidence=OURS,
):
    """措施范围."""

    CREDIT_SUBJECT = code("credit_subject", "对信用主体的措施", "measure on a credit subject")
    INTERNAL_MANAGEMENT = code(
        "internal_management", "政府内部管理措施", "management measure inside government", words=("内部管理",)
    )
