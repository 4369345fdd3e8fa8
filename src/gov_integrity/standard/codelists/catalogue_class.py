"""信用信息目录类别 — under which class of the catalogue of public credit information does an item stand?

Only the classes that were seen have a code; the catalogue of 2024 has thirteen.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class CatalogueClass(
    CodeList,
    title=Say("信用信息目录类别", "class of the credit-information catalogue"),
    meaning=Say(
        "公共信用信息目录中的信息类别；只列见到的类别，其余填其他",
        "the class of information in a catalogue of public credit information; only classes that were seen",
    ),
    confidence=SUMMARY,
    is_open=True,
):
    """信用信息目录类别."""

    REGISTRATION = code("registration", "登记注册基本信息", "basic registration")
    JUDICIAL = code("judicial", "司法裁判及执行信息", "judgments and enforcement")
    ADMINISTRATIVE = code("administrative", "行政管理信息", "administrative acts")
    PROFESSIONAL = code("professional", "职称和职业信息", "professional titles and occupations")
    ABNORMAL = code("abnormal", "经营（活动）异常名录（状态）信息", "registers of abnormal operation")
    COMPLIANCE = code("compliance", "遵守法律法规情况", "compliance with laws and regulations")
    INTELLECTUAL_PROPERTY = code("intellectual_property", "知识产权", "intellectual property")
    OTHER = code("other", "其他类别", "another class")
