"""处理类型 — is it an admonition, an organisational measure, or accountability?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class OrganizationalMeasureFamily(
    CodeList,
    title=Say("处理类型", "family of organisational measures"),
    meaning=Say(
        "已有结论的诫勉、组织处理或者问责", "a concluded admonition, organisational measure or act of accountability"
    ),
    confidence=SUMMARY,
):
    """处理类型."""

    ADMONITION = code("admonition", "诫勉", "admonition")
    ORGANIZATIONAL_MEASURE = code("organizational_measure", "组织处理", "organisational measure")
    ACCOUNTABILITY = code("accountability", "问责", "accountability", words=("问责处理",))
