"""政务诚信主体(单位) — which body answers for government integrity?"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import Part, element
from gov_integrity.standard.codelists.organization_level import OrganizationLevel
from gov_integrity.standard.codelists.subject_type import SubjectType
from gov_integrity.standard.codelists.succession_kind import SuccessionKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class Succession(Part):
    """One change of a body into another."""

    kind: Annotated[SuccessionKind, Coded(SuccessionKind)] = element("变更方式", "合并、分立、更名或者职能划转")
    successor_name: Annotated[str, Text(200)] = element("承接单位名称", "承接权利义务或者职能的单位全称")
    successor_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "承接单位统一社会信用代码", "承接单位的统一社会信用代码", default=None
    )
    effective_on: Annotated[date, Day()] = element("变更生效日期", "变更生效的日期")


class Organization(
    Fact,
    title="政务诚信主体（单位）",
    meaning="承担政务诚信责任的机关、单位和组织的基本信息",
    key=("about_name", "region"),
):
    """政务诚信主体(单位)."""

    about_name: Annotated[str, Text(200)] = element("单位名称", "单位的法定全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "单位统一社会信用代码", "单位的统一社会信用代码，内设机构没有代码时不填", default=None
    )
    subject_type: Annotated[SubjectType, Coded(SubjectType)] = element(
        "主体类型", "单位属于哪一类政务诚信主体", confidence=SUMMARY
    )
    level: Annotated[OrganizationLevel | None, Coded(OrganizationLevel)] = element(
        "单位层级", "单位所属的行政层级", default=None, confidence=SUMMARY
    )
    law_enforcement_qualified: Annotated[bool | None, Flag()] = element(
        "是否具备行政执法主体资格", "单位是否具备行政执法主体资格", default=None, confidence=SUMMARY
    )
    funding_source: Annotated[str | None, Text(100)] = element(
        "经费来源", "单位的经费来源", default=None, confidence=SUMMARY
    )
    parent_name: Annotated[str | None, Text(200)] = element("上级主管单位", "单位的上级主管单位全称", default=None)
    parent_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "上级主管单位统一社会信用代码", "上级主管单位的统一社会信用代码", default=None
    )
    established_on: Annotated[date | None, Day()] = element("设立日期", "单位以本名称设立的日期", default=None)
    closed_on: Annotated[date | None, Day()] = element("撤并日期", "单位撤销、合并或者更名的日期", default=None)
    successions: Annotated[tuple[Succession, ...] | None, Many(Parts(Succession))] = element(
        "承接关系", "单位撤并、更名或者划转职能后由谁承接", default=None
    )

    example = {
        "type": "organization",
        "id": "organization-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市机构编制委员会办公室",
        "source_record_number": "示例-0001",
        "collected_on": "2024-03-01",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/organization/1"],
        "remarks": "示例数据，并非真实单位",
        "subject_type": "government_department",
        "level": "prefecture",
        "law_enforcement_qualified": True,
        "funding_source": "财政全额拨款",
        "parent_name": "示例市人民政府",
        "established_on": "2010-05-01",
        "closed_on": "2024-02-29",
        "successions": [
            {
                "kind": "renamed",
                "successor_name": "示例市示例服务局",
                "successor_code": "12410105005000018X",
                "effective_on": "2024-03-01",
            }
        ],
    }
