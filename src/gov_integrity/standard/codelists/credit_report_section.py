"""信用报告部分 — which parts does a credit report on a government body have?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class CreditReportSection(
    CodeList,
    title=Say("信用报告部分", "part of a credit report"),
    meaning=Say("政府机构信用报告的组成部分", "the parts of a credit report on a government body"),
    confidence=SUMMARY,
):
    """信用报告部分."""

    JUDGMENTS = code("judgments", "司法判决", "court judgments")
    ADMINISTRATION = code("administration", "行政管理", "administration")
    PROMISES = code("promises", "履约践诺", "performance and promises")
    OPERATION = code("operation", "经营管理", "operation")
    DEVELOPMENT = code("development", "发展创新", "development and innovation")
    INCENTIVES = code("incentives", "守信激励情况", "incentives")
    SANCTIONS = code("sanctions", "失信惩戒情况", "sanctions")
    PUBLIC_SUPERVISION = code("public_supervision", "社会监督", "supervision by society")
