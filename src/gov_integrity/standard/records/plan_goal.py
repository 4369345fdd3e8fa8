"""规划目标 — which goal did a plan, a work report or a budget announce, and was it reached?

A goal may be reached from below (不低于) or from above (不高于), so the direction stands beside the two numbers.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Text
from gov_integrity.forms.quantities import Amount, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.codelists.goal_direction import GoalDirection
from gov_integrity.standard.codelists.plan_document_kind import PlanDocumentKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class PlanGoal(
    Fact,
    title="规划计划和政府工作报告目标信息",
    meaning="发展规划、年度计划、政府工作报告和财政预算确定的目标及其完成情况",
    key=("document_title", "about_name", "goal", "due_on"),
):
    """规划计划和政府工作报告目标信息."""

    about_name: Annotated[str, Text(200)] = element("目标责任单位名称", "负责完成目标的单位或者地方政府全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "目标责任单位统一社会信用代码", "负责完成目标的单位的统一社会信用代码", default=None
    )
    document_kind: Annotated[PlanDocumentKind, Coded(PlanDocumentKind)] = element(
        "目标来源文件类别", "目标载于发展规划、年度计划、政府工作报告还是财政预算", confidence=LOCAL
    )
    document_title: Annotated[str, Text(300)] = element("目标来源文件", "载有目标的文件的名称", confidence=LOCAL)
    goal: Annotated[str, Text(1000, lines=True)] = element("目标内容", "目标的文字表述", confidence=LOCAL)
    announced_on: Annotated[date | None, Day()] = element("公布日期", "文件公布或者通过的日期", default=None)
    due_on: Annotated[date, Day()] = element("完成期限", "目标应当完成的截止日期")
    goal_direction: Annotated[GoalDirection | None, Coded(GoalDirection)] = element(
        "目标方向",
        "实际值应当不低于还是不高于目标值；有目标值时必填",
        default=None,
        required=when(value("target_value").present()),
    )
    target_value: Annotated[Decimal | None, Amount(signed=True)] = element(
        "目标值", "目标的数值，按计量单位计，没有数值的不填", default=None
    )
    actual_value: Annotated[Decimal | None, Amount(signed=True)] = element(
        "实际值", "至认定日期实际达到的数值，按计量单位计", default=None
    )
    unit: Annotated[str | None, Text(20)] = element(
        "计量单位",
        "目标值和实际值的单位，如亿元、%、公里",
        default=None,
        required=when(value("target_value").present()),
    )
    fulfilment_status: Annotated[FulfilmentStatus, Coded(FulfilmentStatus)] = element(
        "完成情况", "目标全部完成、部分完成、未完成还是仍在推进"
    )
    completed_on: Annotated[date | None, Day()] = element(
        "完成日期",
        "目标完成的日期",
        default=None,
        forbidden=when(value("fulfilment_status").is_not("full")),
    )
    unfulfilled: Annotated[str | None, Text(2000, lines=True)] = element(
        "未完成情况",
        "尚未完成的内容和原因；部分完成或者未完成时必填",
        default=None,
        required=when(value("fulfilment_status").one_of("partial", "none")),
    )
    adjusted_by: Annotated[str | None, Text(300)] = element(
        "目标调整依据", "目标经法定程序调整的，调整所依据的文件或者决定", default=None
    )

    example = {
        "type": "plan-goal",
        "id": "plan-goal-example-1",
        "region": "410105",
        "about_name": "示例市人民政府",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2024-0019",
        "collected_on": "2025-01-15",
        "published_on": "2025-01-15",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/plan-goal/1"],
        "remarks": "示例数据，并非真实目标",
        "document_kind": "work_report",
        "document_title": "示例市2024年政府工作报告",
        "goal": "新建改建农村公路100公里以上",
        "announced_on": "2024-01-20",
        "due_on": "2024-12-31",
        "goal_direction": "at_least",
        "target_value": "100",
        "actual_value": "93.5",
        "unit": "公里",
        "fulfilment_status": "partial",
        "unfulfilled": "一段因征地未完成，转入下年",
    }
