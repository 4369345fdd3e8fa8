"""联合奖惩案例反馈 — who initiated a joint case, who responded, what was done, and what was fed back?

The loop is initiate, respond, implement, feed back; a department that could not implement feeds back why.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.instrument import LOCAL, SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import Part, element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.case_role import CaseRole
from gov_integrity.standard.codelists.credit_occasion import CreditOccasion
from gov_integrity.standard.codelists.joint_case_state import JointCaseState
from gov_integrity.standard.codelists.loop_step import LoopStep
from gov_integrity.standard.codelists.measure_direction import MeasureDirection
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class CaseDepartment(Part):
    """One department that takes part in a joint case."""

    department_name: Annotated[str, Text(200)] = element("参与部门", "参与联合奖惩的部门全称", confidence=SUMMARY)
    department_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "参与部门统一社会信用代码", "参与联合奖惩的部门的统一社会信用代码", default=None
    )
    role: Annotated[CaseRole, Coded(CaseRole)] = element("部门角色", "部门在案例中负责还是协同", confidence=SUMMARY)


class CaseFeedback(
    Fact,
    title="联合奖惩案例反馈信息",
    meaning="联合奖惩案例的发起、响应、实施和反馈",
    key=("case_number", "about_name", "responded_by_name"),
):
    """联合奖惩案例反馈信息."""

    about_name: Annotated[str, Text(200)] = element("奖惩对象名称", "被联合奖励或者惩戒的主体的名称", visibility=SHARED)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "奖惩对象统一社会信用代码", "被联合奖励或者惩戒的单位的统一社会信用代码", default=None
    )
    subject_kind: Annotated[AddresseeKind, Coded(AddresseeKind)] = element(
        "主体类别", "奖惩对象是单位、自然人还是个体工商户", confidence=SUMMARY
    )
    case_number: Annotated[str, Text(128)] = element("案例编号", "联合奖惩案例在系统中的编号", confidence=SUMMARY)
    theme: Annotated[str | None, Text(200)] = element(
        "奖惩主题", "案例所属的联合奖惩主题", default=None, confidence=SUMMARY
    )
    measure_direction: Annotated[MeasureDirection, Coded(MeasureDirection)] = element(
        "奖惩方向", "案例是奖励还是惩戒", confidence=SUMMARY
    )
    measure: Annotated[str, Ref("measure")] = element("奖惩措施", "案例所实施的措施记录")
    occasion: Annotated[CreditOccasion | None, Coded(CreditOccasion)] = element(
        "触发事项", "在办理哪一类事项时触发案例", default=None, confidence=LOCAL
    )
    departments: Annotated[tuple[CaseDepartment, ...] | None, Many(Parts(CaseDepartment), most=200)] = element(
        "参与部门清单", "负责和协同的部门", default=None, confidence=SUMMARY
    )
    loop_step: Annotated[LoopStep, Coded(LoopStep)] = element("联动环节", "案例已经进行到的环节", confidence=LOCAL)
    case_state: Annotated[JointCaseState | None, Coded(JointCaseState)] = element(
        "奖惩主题状态", "联合奖惩主题在系统中的状态", default=None, confidence=SUMMARY
    )
    automatic: Annotated[bool | None, Flag()] = element(
        "是否自动发起", "案例是否由系统自动发起", default=None, confidence=LOCAL
    )
    initiated_by_name: Annotated[str, Text(200)] = element("发起单位", "发起联合奖惩的单位全称", confidence=LOCAL)
    initiated_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "发起单位统一社会信用代码", "发起联合奖惩的单位的统一社会信用代码", default=None
    )
    initiated_on: Annotated[date, Day()] = element("发起日期", "发起联合奖惩的日期", confidence=LOCAL)
    responded_by_name: Annotated[str | None, Text(200)] = element(
        "响应单位",
        "响应并实施措施的单位全称",
        default=None,
        required=when(value("responded_on").present()),
        confidence=LOCAL,
    )
    responded_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "响应单位统一社会信用代码", "响应并实施措施的单位的统一社会信用代码", default=None
    )
    responded_on: Annotated[date | None, Day()] = element(
        "响应日期",
        "响应联合奖惩的日期",
        default=None,
        required=when(value("loop_step").one_of("respond", "implement", "feedback")),
        confidence=LOCAL,
    )
    implemented_on: Annotated[date | None, Day()] = element(
        "实施日期",
        "实施、处置完毕的日期",
        default=None,
        required=when(value("loop_step").is_("implement")),
        confidence=LOCAL,
    )
    not_implemented_reason: Annotated[str | None, Text(1000, lines=True)] = element(
        "未实施原因",
        "反馈时没有实施措施的原因",
        default=None,
        required=when(all_of(value("loop_step").is_("feedback"), value("implemented_on").absent())),
    )
    fed_back_on: Annotated[date | None, Day()] = element(
        "反馈日期",
        "向发起单位反馈的日期",
        default=None,
        required=when(value("loop_step").is_("feedback")),
        confidence=LOCAL,
    )
    effect: Annotated[str | None, Text(2000, lines=True)] = element(
        "实施效果", "措施实施的效果", default=None, confidence=SUMMARY
    )
    valid_case: Annotated[bool | None, Flag()] = element(
        "是否有效案例", "案例是否经信用平台确认为有效案例", default=None, confidence=LOCAL
    )
    pushed_on: Annotated[date | None, Day()] = element(
        "推送上级平台日期", "案例推送到上级信用平台的日期", default=None, confidence=LOCAL
    )

    example = {
        "type": "case-feedback",
        "id": "case-feedback-example-1",
        "region": "410105",
        "about_name": "示例市示例建筑有限公司",
        "about_code": "91410105005000018Q",
        "source_org_name": "示例市信用中心",
        "source_record_number": "示例-2024-0112",
        "collected_on": "2024-07-01",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/case-feedback/1"],
        "remarks": "示例数据，并非真实案例",
        "subject_kind": "organization",
        "case_number": "示联2024-0112",
        "theme": "严重失信主体联合惩戒",
        "measure_direction": "sanction",
        "measure": "external:measure-example-2",
        "occasion": "public_resource_trading",
        "departments": [
            {
                "department_name": "示例市公共资源交易中心",
                "department_code": "12410105005000018X",
                "role": "responsible",
            },
            {"department_name": "示例市财政局", "role": "assisting"},
        ],
        "loop_step": "feedback",
        "case_state": "ended",
        "automatic": True,
        "initiated_by_name": "示例市信用中心",
        "initiated_on": "2024-06-03",
        "responded_by_name": "示例市公共资源交易中心",
        "responded_by_code": "12410105005000018X",
        "responded_on": "2024-06-03",
        "implemented_on": "2024-06-04",
        "fed_back_on": "2024-06-05",
        "effect": "限制参加本次投标",
        "valid_case": True,
        "pushed_on": "2024-06-10",
    }
