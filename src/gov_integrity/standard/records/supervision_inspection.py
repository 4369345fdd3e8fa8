"""监督检查 — who inspected a body's integrity, what was found, and was it put right?

Only what an inspection concluded is exchanged: what was passed to a competent authority is named as such, and the lead
itself stays there.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Ref, Text
from gov_integrity.forms.quantities import Count, Day, Fen, Money
from gov_integrity.forms.record import Part, element
from gov_integrity.standard.codelists.inspection_kind import InspectionKind
from gov_integrity.standard.codelists.inspection_outcome import InspectionOutcome
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records._fact import Fact


class InspectionIssue(Part):
    """One issue that an inspection found."""

    summary: Annotated[str, Text(1000, lines=True)] = element("问题概述", "所发现问题的概述")
    key_domain: Annotated[KeyDomain | None, Coded(KeyDomain)] = element(
        "重点领域", "问题所在的政务诚信重点领域", default=None, confidence=LOCAL
    )
    amount: Annotated[Fen | None, Money()] = element("问题金额", "问题涉及的金额，单位元", default=None)
    rectification_due_on: Annotated[date | None, Day()] = element("整改期限", "整改的截止日期", default=None)
    rectified_on: Annotated[date | None, Day()] = element("整改到位日期", "整改到位的日期", default=None)
    record: Annotated[str | None, Ref("*")] = element("形成的记录", "问题认定后形成的失信记录等", default=None)


class SupervisionInspection(
    Fact,
    title="政务诚信监督检查信息",
    meaning="上级督导、监察、审计、人大、政协等对政务诚信的监督检查及其结论、整改情况",
    key=("inspection_kind", "about_name", "acted_by_name", "started_on"),
):
    """政务诚信监督检查信息."""

    about_name: Annotated[str, Text(200)] = element("被检查主体名称", "被监督检查的地方或者单位的全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "被检查主体统一社会信用代码", "被监督检查的单位的统一社会信用代码", default=None
    )
    inspection_kind: Annotated[InspectionKind, Coded(InspectionKind)] = element(
        "监督检查类型",
        "监督检查由谁、以什么方式开展",
        cite=(guidance_76_2016.instrument.at("关于监督体系的规定"),),
    )
    topic: Annotated[str | None, Text(300)] = element("检查主题", "监督检查的主题", default=None)
    acted_by_name: Annotated[str, Text(200)] = element("监督检查单位", "开展监督检查的单位全称", confidence=LOCAL)
    acted_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "监督检查单位统一社会信用代码", "开展监督检查的单位的统一社会信用代码", default=None
    )
    document_number: Annotated[str | None, Text(128)] = element("检查文书号", "通知或者报告的文号", default=None)
    started_on: Annotated[date, Day()] = element("检查开始日期", "监督检查开始的日期")
    ended_on: Annotated[date | None, Day()] = element("检查结束日期", "监督检查结束的日期", default=None)
    inspection_outcome: Annotated[InspectionOutcome, Coded(InspectionOutcome)] = element(
        "监督检查结论", "监督检查的结论"
    )
    issues_found: Annotated[int, Count()] = element("发现问题数", "监督检查认定的问题数")
    issues_rectified: Annotated[int, Count()] = element("整改到位问题数", "已经整改到位的问题数")
    issues: Annotated[tuple[InspectionIssue, ...] | None, Many(Parts(InspectionIssue))] = element(
        "问题清单", "认定的每一个问题", default=None
    )
    used_in_assessment: Annotated[bool | None, Flag()] = element(
        "是否用于年度考核",
        "结论是否作为年度考核的参考",
        default=None,
        cite=(guidance_76_2016.instrument.at("关于监督体系的规定"),),
    )
    circulated_on: Annotated[date | None, Day()] = element("通报日期", "结论通报的日期", default=None, confidence=LOCAL)

    example = {
        "type": "supervision-inspection",
        "id": "supervision-inspection-example-1",
        "region": "410105",
        "about_name": "示例市示例区人民政府",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2025-0120",
        "collected_on": "2025-09-12",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/supervision-inspection/1"],
        "remarks": "示例数据，并非真实检查",
        "inspection_kind": "superior",
        "topic": "清理拖欠账款专项督导",
        "acted_by_name": "示例市人民政府办公室",
        "acted_by_code": "12410105005000018X",
        "document_number": "示政督〔2025〕4号",
        "started_on": "2025-05-12",
        "ended_on": "2025-05-16",
        "inspection_outcome": "rectification",
        "issues_found": 2,
        "issues_rectified": 1,
        "issues": [
            {
                "summary": "一笔工程款逾期未付",
                "key_domain": "arrears",
                "amount": "350000",
                "rectification_due_on": "2025-08-31",
                "rectified_on": "2025-08-20",
                "record": "external:arrears-example-1",
            },
            {"summary": "承诺事项未在网站公开", "rectification_due_on": "2025-09-30"},
        ],
        "used_in_assessment": True,
        "circulated_on": "2025-06-10",
    }
