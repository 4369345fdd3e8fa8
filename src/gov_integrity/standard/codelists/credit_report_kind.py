"""信用报告种类 — who made a credit report: the public platform or a third party?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class CreditReportKind(
    CodeList,
    title=Say("信用报告种类", "kind of credit report"),
    meaning=Say("信用报告由公共信用平台还是第三方出具", "whether a credit report is public or of a third party"),
    confidence=SUMMARY,
):
    """信用报告种类."""

    PUBLIC = code("public", "公共信用报告", "public credit report", words=("公共信用信息报告",))
    THIRD_PARTY = code("third_party", "第三方信用报告", "third-party credit report")
