"""项目 — who on the government side answered for which phase of a project, and how did it end?

For public-private partnerships (责任回溯), procurement (采购责任制) and government investment. ``about`` is the
government side; officials stand under a pseudonym.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Ref, Text
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import Part, element, when
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.codelists.procurement_method import ProcurementMethod
from gov_integrity.standard.codelists.project_phase_kind import ProjectPhaseKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact
from gov_integrity.standard.records._responsibility import OFFICIAL_ID


class ProjectPhase(Part):
    """One phase of a project: the official who answers for it, the duty of good faith, and whether it was kept."""

    phase_kind: Annotated[ProjectPhaseKind, Coded(ProjectPhaseKind)] = element(
        "项目阶段", "属于筹备、招标投标、采购、融资、实施、验收中的哪一阶段", confidence=LOCAL
    )
    started_on: Annotated[date | None, Day()] = element("阶段开始日期", "阶段开始的日期", default=None)
    finished_on: Annotated[date | None, Day()] = element("阶段结束日期", "阶段结束的日期", default=None)
    official_id: Annotated[str, OFFICIAL_ID] = element(
        "责任人代号",
        "政府方责任人在报送方处的代号，不是姓名，也不是证件号码",
        confidence=LOCAL,
        visibility=AUTHORISED,
    )
    duty: Annotated[str, Text(500)] = element("诚信义务", "责任人在该阶段的诚信义务", confidence=LOCAL)
    duty_kept: Annotated[bool | None, Flag()] = element(
        "是否履行诚信义务", "责任人是否履行了该阶段的诚信义务，尚未结束的不填", default=None, visibility=AUTHORISED
    )


class Project(
    Fact,
    title="项目信息",
    meaning="政府和社会资本合作、政府采购、政府投资等项目的阶段、责任人和履约情况",
    key=("project_number", "about_name"),
):
    """项目信息."""

    about_name: Annotated[str, Text(200)] = element("项目政府方名称", "项目的采购人、实施机构或者政府方单位全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "项目政府方统一社会信用代码", "项目政府方单位的统一社会信用代码", default=None
    )
    project_number: Annotated[str, Text(100)] = element("项目编号", "项目的编号，与合同的项目编号一致")
    project_name: Annotated[str, Text(300)] = element("项目名称", "项目的名称")
    key_domain: Annotated[KeyDomain, Coded(KeyDomain)] = element(
        "重点领域", "项目属于政府和社会资本合作、政府采购、招标投标、政府投资等哪一领域", confidence=LOCAL
    )
    procurement_method: Annotated[ProcurementMethod | None, Coded(ProcurementMethod)] = element(
        "采购方式", "确定相对方的采购方式", default=None
    )
    agency_name: Annotated[str | None, Text(200)] = element(
        "代理机构", "采购或者招标的代理机构全称", default=None, confidence=LOCAL
    )
    agency_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "代理机构统一社会信用代码", "采购或者招标的代理机构的统一社会信用代码", default=None
    )
    partner_name: Annotated[str | None, Text(200)] = element(
        "社会资本方或者中标供应商", "社会资本方、项目公司或者中标、成交供应商的名称", default=None
    )
    partner_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "社会资本方或者中标供应商统一社会信用代码", "社会资本方或者中标、成交供应商的统一社会信用代码", default=None
    )
    approved_amount: Annotated[Fen | None, Money()] = element(
        "批准金额", "批准的预算、概算或者投资总额，单位元", default=None
    )
    awarded_amount: Annotated[Fen | None, Money()] = element("中标成交金额", "中标或者成交的金额，单位元", default=None)
    started_on: Annotated[date | None, Day()] = element("项目启动日期", "项目批准或者启动的日期", default=None)
    finished_on: Annotated[date | None, Day()] = element(
        "项目结束日期", "项目验收完毕或者终止的日期，仍在进行的不填", default=None
    )
    phases: Annotated[tuple[ProjectPhase, ...], Many(Parts(ProjectPhase), least=1)] = element(
        "项目阶段", "项目的各个阶段、政府方责任人及其诚信义务", confidence=LOCAL
    )
    contracts: Annotated[tuple[str, ...] | None, Many(Ref("contract"))] = element(
        "项目合同", "项目所签的合同记录", default=None
    )
    outcome: Annotated[str | None, Text(2000, lines=True)] = element(
        "项目实施成效",
        "项目守信履约情况和实施成效；项目结束的必填",
        default=None,
        required=when(value("finished_on").present()),
        confidence=LOCAL,
    )
    traced_back_on: Annotated[date | None, Day()] = element(
        "责任回溯日期", "依项目责任回溯机制回溯责任的日期", default=None, confidence=LOCAL
    )
    trace_conclusion: Annotated[str | None, Text(2000, lines=True)] = element(
        "责任回溯结论",
        "责任回溯的结论",
        default=None,
        required=when(value("traced_back_on").present()),
        confidence=LOCAL,
        visibility=AUTHORISED,
    )

    example = {
        "type": "project",
        "id": "project-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市财政局",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2023-0024",
        "collected_on": "2024-01-10",
        "published_on": "2024-01-10",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/project/1"],
        "remarks": "示例数据，并非真实项目",
        "project_number": "示采-2023-3",
        "project_name": "示例污水处理设施项目",
        "key_domain": "ppp",
        "procurement_method": "open_tender",
        "agency_name": "示例市示例招标代理有限公司",
        "partner_name": "示例市示例环保有限公司",
        "partner_code": "91410105005000018Q",
        "approved_amount": "120000000",
        "awarded_amount": "113500000",
        "started_on": "2022-05-10",
        "finished_on": "2023-12-20",
        "phases": [
            {
                "phase_kind": "preparation",
                "started_on": "2022-05-10",
                "finished_on": "2022-09-30",
                "official_id": "p-0024",
                "duty": "如实编制实施方案和物有所值评价",
                "duty_kept": True,
            },
            {
                "phase_kind": "acceptance",
                "started_on": "2023-12-01",
                "finished_on": "2023-12-20",
                "official_id": "p-0025",
                "duty": "依合同约定组织履约验收并按期付款",
                "duty_kept": True,
            },
        ],
        "contracts": ["external:contract-example-1"],
        "outcome": "按期建成并通过验收，政府方按约定付费",
        "traced_back_on": "2024-01-05",
        "trace_conclusion": "各阶段责任人均履行诚信义务",
    }
