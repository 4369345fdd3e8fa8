"""职务任职 — which post did an official hold, from when to when, and answering for what?

Whether an official answers for an act depends on the post held on the day of the act.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED, SHARED
from gov_integrity.forms.instrument import LOCAL, SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Many, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.codelists.post_rank import PostRank
from gov_integrity.standard.records._official_fact import OfficialFact


class Post(
    OfficialFact,
    title="职务任职信息",
    meaning="公职人员在单位担任的职务、任职期间和负责事项",
    key=("official_id", "about_name", "post_title", "started_on"),
):
    """职务任职信息."""

    post_title: Annotated[str, Text(100)] = element("职务名称", "所任职务的名称", visibility=SHARED)
    post_rank: Annotated[PostRank | None, Coded(PostRank)] = element(
        "职务级别", "所任职务的级别", default=None, confidence=SUMMARY, visibility=AUTHORISED
    )
    service_rank: Annotated[str | None, Text(50)] = element(
        "职级名称", "职务与职级并行后公务员所任职级的名称", default=None, visibility=AUTHORISED
    )
    principal: Annotated[bool | None, Flag()] = element(
        "是否主要负责人", "是否单位的主要负责人", default=None, confidence=LOCAL, visibility=SHARED
    )
    started_on: Annotated[date, Day()] = element("任职日期", "开始担任职务的日期", visibility=SHARED)
    ended_on: Annotated[date | None, Day()] = element(
        "免职日期", "不再担任职务的日期，仍在任的不填", default=None, visibility=SHARED
    )
    key_domain: Annotated[tuple[KeyDomain, ...] | None, Many(Coded(KeyDomain))] = element(
        "重点领域", "职务所涉的政务诚信重点领域", default=None, confidence=LOCAL, visibility=SHARED
    )
    responsible_for: Annotated[tuple[str, ...] | None, Many(Text(300), most=50)] = element(
        "负责事项",
        "职务所负责的工作，如采购项目执行、项目政府方责任",
        default=None,
        confidence=LOCAL,
        visibility=SHARED,
    )
    linked: Annotated[tuple[str, ...] | None, Many(Ref("*"))] = element(
        "负责的项目和合同", "任职期间所负责的项目、合同、承诺等记录", default=None, confidence=LOCAL, visibility=SHARED
    )

    example = {
        "type": "post",
        "id": "post-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市示例局",
        "source_org_code": "114101050050000181",
        "source_record_number": "示例-2025-0102",
        "collected_on": "2025-03-10",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "official_id": "P-0001",
        "remarks": "示例数据，并非真实任职",
        "post_title": "副局长",
        "post_rank": "county_deputy",
        "service_rank": "示例职级",
        "principal": False,
        "started_on": "2021-03-01",
        "ended_on": "2024-12-31",
        "key_domain": ["procurement", "ppp"],
        "responsible_for": ["设备采购项目执行", "示例项目政府方责任"],
        "linked": ["external:contract-example-1"],
    }
