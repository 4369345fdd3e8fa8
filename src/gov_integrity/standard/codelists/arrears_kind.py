"""拖欠类别 — what is owed for?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class ArrearsKind(
    CodeList,
    title=Say("拖欠类别", "kind of arrears"),
    meaning=Say("拖欠款项所对应的给付", "what the sum in arrears is owed for"),
    confidence=SUMMARY,
):
    """拖欠类别."""

    GOODS = code("goods", "货物", "goods")
    WORKS = code("works", "工程", "works")
    SERVICES = code("services", "服务", "services")
    MIGRANT_WAGES = code("migrant_wages", "农民工工资", "migrant workers' wages")
    UTILITIES = code("utilities", "水电费", "water and electricity charges", words=("欠缴水电费",))
