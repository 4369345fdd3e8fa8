"""示例主体 — the fictitious bodies of the examples and their codes.

Every code is well formed and belongs to nobody: its area, 9901.., is no division on any day, and its organisation code
begins with EXAMP. No person is named.
"""

from typing import Final

from gov_integrity.standard.identifiers import uscc

CITY: Final = "990100"
DISTRICT: Final = "990101"
ORGAN: Final = "11"
INSTITUTION: Final = "12"
ENTERPRISE: Final = "91"
INDIVIDUAL_BUSINESS: Final = "92"

ORGANS: Final = (
    "示例市甲局",
    "示例市乙局",
    "示例市丙局",
    "示例市丁局",
    "示例市市场监督管理局",
    "示例市交通运输局",
    "示例市发展和改革委员会",
    "示例市工业和信息化局",
    "示例市行政审批局",
    "示例市人民政府办公室",
    "示例市中级人民法院",
    "示例市示例镇人民政府",
    "示例县示例局",
)
INSTITUTIONS: Final = ("示例市信用中心", "示例市公共资源交易中心")
TRADES: Final = (
    *("食品", "餐饮", "乳业", "茶业", "酒业", "粮油", "水果", "蔬菜", "水产", "糕点", "百货", "超市"),
    *("五金", "灯具", "玩具", "文具", "服装", "家具", "电器", "建材", "日化", "眼镜", "电梯", "锅炉"),
    *("燃气", "计量", "广告", "网络", "教育", "物业", "汽修", "印务", "园林", "建筑", "信息", "环保"),
    *("物流", "客运", "货运", "驾培", "租赁", "配送", "仓储", "搬运", "出租", "公交", "航运", "快运"),
)
SHOPS: Final = ("面馆", "早餐店", "水果店", "理发店", "修理铺", "货运部")


def code_of(category: str, area: str, serial: int) -> str:
    """Return the code of a fictitious body: its organisation code is ``EXAMP`` and a number, both checks are right."""
    organisation = f"EXAMP{serial:03d}"
    first17 = f"{category}{area}{organisation}{uscc.organisation_check_character(organisation)}"
    return first17 + uscc.check_character(first17)


def _organ_area(name: str) -> str:
    return DISTRICT if name.endswith("镇人民政府") else CITY


CODES: Final = {
    **{name: code_of(ORGAN, _organ_area(name), serial) for serial, name in enumerate(ORGANS, 1)},
    **{name: code_of(INSTITUTION, CITY, serial) for serial, name in enumerate(INSTITUTIONS, 51)},
    **{f"示例市示例{trade}有限公司": code_of(ENTERPRISE, CITY, serial) for serial, trade in enumerate(TRADES, 101)},
    **{f"示例区示例{shop}": code_of(INDIVIDUAL_BUSINESS, DISTRICT, serial) for serial, shop in enumerate(SHOPS, 201)},
}
"""The code of every fictitious body, by its name."""
