"""行政区域和功能区 — which place is meant, from when to when, and how large is it?

A zone without a national code has a local one, marked as such; its region is the nearest division that has a code.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Pattern, Text
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import Part, element, when
from gov_integrity.standard.codelists.organization_level import OrganizationLevel
from gov_integrity.standard.codelists.succession_kind import SuccessionKind
from gov_integrity.standard.identifiers import division, uscc
from gov_integrity.standard.records._fact import Fact

_LOCAL_NUMBER = Pattern("[0-9A-Za-z-]{1,32}", 1, 32)


class RegionSuccession(Part):
    """One change of a place into another."""

    kind: Annotated[SuccessionKind, Coded(SuccessionKind)] = element("变更方式", "合并、分立、更名或者职能划转")
    successor_name: Annotated[str, Text(100)] = element("承接地方名称", "承接的行政区域或者功能区名称")
    successor_region: Annotated[str | None, Identified(division.identifier)] = element(
        "承接地方行政区划代码", "承接的行政区域的代码，功能区填所在行政区域的代码", default=None
    )
    successor_local_number: Annotated[str | None, _LOCAL_NUMBER] = element(
        "承接地方自编代码", "承接的功能区的地方自编代码", default=None
    )
    effective_on: Annotated[date, Day()] = element("变更生效日期", "变更生效的日期")


class Region(
    Fact,
    title="行政区域信息",
    meaning="行政区域或者功能区的代码、层级、起止日期和规模",
    key=("about_name", "region", "local_number", "established_on"),
):
    """行政区域信息."""

    about_name: Annotated[str, Text(200)] = element("地方名称", "行政区域或者功能区的全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "地方统一社会信用代码", "该地方的人民政府或者管理委员会的统一社会信用代码", default=None
    )
    region: Annotated[str | None, Identified(division.identifier)] = element(
        "行政区划代码",
        "该行政区域的代码；没有国家代码的功能区填所在行政区域的代码",
        default=None,
        required=when(value("about_name").present()),
    )
    level: Annotated[OrganizationLevel, Coded(OrganizationLevel)] = element(
        "行政层级", "该地方是省、市、县、乡还是功能区", confidence=SUMMARY
    )
    local_extension: Annotated[bool, Flag()] = element(
        "是否地方扩展", "该地方是否没有国家代码，而用地方自编代码", confidence=SUMMARY
    )
    local_number: Annotated[str | None, _LOCAL_NUMBER] = element(
        "地方自编代码",
        "没有国家代码的功能区在本地使用的代码",
        default=None,
        required=when(value("local_extension").is_(True)),
        forbidden=when(value("local_extension").is_(False)),
    )
    parent_name: Annotated[str | None, Text(100)] = element("上级地方名称", "上一级行政区域的名称", default=None)
    parent_region: Annotated[str | None, Identified(division.identifier)] = element(
        "上级行政区划代码", "上一级行政区域的代码", default=None
    )
    established_on: Annotated[date | None, Day()] = element(
        "启用日期", "该地方以本名称、本代码设立的日期", default=None, confidence=SUMMARY
    )
    closed_on: Annotated[date | None, Day()] = element(
        "停用日期", "该地方撤销、合并、更名或者代码停用的日期", default=None, confidence=SUMMARY
    )
    successions: Annotated[tuple[RegionSuccession, ...] | None, Many(Parts(RegionSuccession), most=100)] = element(
        "承接关系", "撤销、合并、更名后由哪个地方承接", default=None, confidence=SUMMARY
    )
    population: Annotated[int | None, Count()] = element(
        "人口数", "常住人口数，单位人", default=None, confidence=SUMMARY
    )
    population_on: Annotated[date | None, Day()] = element(
        "人口数截至日期", "人口数所截至的日期", default=None, required=when(value("population").present())
    )
    enterprise_count: Annotated[int | None, Count()] = element(
        "企业数", "存续的企业数，单位家", default=None, confidence=SUMMARY
    )
    enterprise_count_on: Annotated[date | None, Day()] = element(
        "企业数截至日期", "企业数所截至的日期", default=None, required=when(value("enterprise_count").present())
    )

    example = {
        "type": "region",
        "id": "region-example-1",
        "region": "410105",
        "about_name": "示例市示例新区",
        "about_code": "114101050050000181",
        "source_org_name": "示例市民政局",
        "source_record_number": "示例-2025-0100",
        "collected_on": "2025-03-10",
        "published_on": "2025-03-10",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/region/1"],
        "remarks": "示例数据，并非真实地方",
        "level": "function_zone",
        "local_extension": True,
        "local_number": "SL-01",
        "parent_name": "示例市",
        "parent_region": "410100",
        "established_on": "2012-06-01",
        "closed_on": "2025-02-28",
        "successions": [
            {
                "kind": "merged",
                "successor_name": "示例市示例区",
                "successor_region": "410105",
                "effective_on": "2025-03-01",
            }
        ],
        "population": 320000,
        "population_on": "2024-12-31",
        "enterprise_count": 21500,
        "enterprise_count_on": "2024-12-31",
    }
