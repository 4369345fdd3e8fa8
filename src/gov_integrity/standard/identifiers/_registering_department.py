"""登记管理部门 — who registered a body that has a unified social credit code, and as what?

The first character is a closed list. The second is open: departments add kinds of bodies and publish no common list.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from gov_integrity.forms.say import Say


@dataclass(frozen=True, slots=True)
class Category:
    """机构类别: a kind of body; ``code`` is the second character."""

    code: str
    title: Say


@dataclass(frozen=True, slots=True)
class Department:
    """登记管理部门: the registering department; ``code`` is the first character, ``categories`` the kinds we know."""

    code: str
    title: Say
    categories: Mapping[str, Category] = field(repr=False, hash=False)


_OTHER: Final = Category("9", Say("其他", "other"))


def _department(code: str, title: Say, *categories: Category) -> Department:
    return Department(code, title, MappingProxyType({category.code: category for category in categories}))


_ALL: Final = (
    _department(
        "1",
        Say("机构编制", "public-sector establishment"),
        Category("1", Say("机关", "organ of state or party")),
        Category("2", Say("事业单位", "public institution")),
        Category("3", Say("编办直接管理机构编制的群众团体", "mass organisation with centrally managed establishment")),
        _OTHER,
    ),
    _department(
        "2",
        Say("外交", "foreign affairs"),
        Category("1", Say("外国常驻新闻机构", "resident foreign news agency")),
        _OTHER,
    ),
    _department(
        "3",
        Say("司法行政", "justice administration"),
        Category("1", Say("律师执业机构", "law practice")),
        Category("2", Say("公证处", "notary office")),
        Category("3", Say("基层法律服务所", "grassroots legal service office")),
        Category("4", Say("司法鉴定机构", "forensic institution")),
        Category("5", Say("仲裁委员会", "arbitration commission")),
        _OTHER,
    ),
    _department(
        "4",
        Say("文化", "culture"),
        Category("1", Say("外国在华文化中心", "foreign cultural centre in China")),
        _OTHER,
    ),
    _department(
        "5",
        Say("民政", "civil affairs"),
        Category("1", Say("社会团体", "social organisation")),
        Category("2", Say("民办非企业单位", "private non-enterprise unit")),
        Category("3", Say("基金会", "foundation")),
        _OTHER,
    ),
    _department(
        "6",
        Say("旅游", "tourism"),
        Category("1", Say("外国旅游部门常驻代表机构", "resident office of a foreign tourism authority")),
        Category("2", Say("港澳台地区旅游部门常驻内地代表机构", "the same of Hong Kong, Macao or Taiwan")),
        _OTHER,
    ),
    _department(
        "7",
        Say("宗教", "religious affairs"),
        Category("1", Say("宗教活动场所", "place of worship")),
        Category("2", Say("宗教院校", "religious school")),
        _OTHER,
    ),
    _department("8", Say("工会", "trade unions"), Category("1", Say("基层工会", "grassroots trade union")), _OTHER),
    _department(
        "9",
        Say("工商（市场监管）", "industry and commerce (market regulation)"),
        Category("1", Say("企业", "enterprise")),
        Category("2", Say("个体工商户", "individual business")),
        Category("3", Say("农民专业合作社", "farmers' cooperative")),
        _OTHER,
    ),
    _department(
        "A",
        Say("中央军委改革和编制办公室", "reform and establishment office of the Central Military Commission"),
        Category("1", Say("军队事业单位", "military institution")),
        _OTHER,
    ),
    _department(
        "N",
        Say("农业", "agriculture"),
        Category("1", Say("组级集体经济组织", "collective economic organisation of a group")),
        Category("2", Say("村级集体经济组织", "collective economic organisation of a village")),
        Category("3", Say("乡镇级集体经济组织", "collective economic organisation of a township")),
        _OTHER,
    ),
    _department("Y", Say("其他", "other"), Category("1", Say("不再划分类别", "not divided further"))),
)

DEPARTMENTS: Final[Mapping[str, Department]] = MappingProxyType({department.code: department for department in _ALL})
