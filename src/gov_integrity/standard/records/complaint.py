"""投诉举报 — who complained of which body, who verified it, and how did it end?

``about`` is the body complained of. A clue that is true and settled but not yet paid has its own result, with a plan.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import RESTRICTED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Ref, Text
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import Part, element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.complaint_channel import ComplaintChannel
from gov_integrity.standard.codelists.complaint_result import ComplaintResult
from gov_integrity.standard.codelists.conduct_category import ConductCategory
from gov_integrity.standard.codelists.handover_outcome import HandoverOutcome
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import notice_1103_2023, sme_payment_2025
from gov_integrity.standard.records._fact import Fact


class Handover(Part):
    """One handover of a complaint: from whom to whom, when, and what came of it."""

    from_name: Annotated[str, Text(200)] = element("转出单位", "转出线索的单位全称", confidence=SUMMARY)
    from_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "转出单位统一社会信用代码", "转出线索的单位的统一社会信用代码", default=None
    )
    to_name: Annotated[str, Text(200)] = element(
        "承接单位", "承接线索的上级部门、主管部门或者有权机关全称", confidence=SUMMARY
    )
    to_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "承接单位统一社会信用代码", "承接线索的单位的统一社会信用代码", default=None
    )
    handed_over_on: Annotated[date | None, Day()] = element(
        "转办日期", "转交线索的日期，原件未载明的不填", default=None, confidence=SUMMARY
    )
    outcome: Annotated[HandoverOutcome | None, Coded(HandoverOutcome)] = element(
        "转办结果", "线索转交后的去向", default=None
    )
    outcome_on: Annotated[date | None, Day()] = element("转办结果日期", "转办结果反馈的日期", default=None)


class Complaint(
    Fact,
    title="违约失信投诉举报信息",
    meaning="对政府部门、事业单位等违约失信的投诉举报及其转办、核实、办理情况",
    key=("about_name", "source_org_name", "received_on", "matter"),
):
    """违约失信投诉举报信息."""

    about_name: Annotated[str, Text(200)] = element(
        "被投诉主体名称", "被投诉举报的单位全称", cite=(notice_1103_2023.instrument.at("二（一）"),)
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "被投诉主体统一社会信用代码", "被投诉举报的单位的统一社会信用代码", default=None
    )
    channel: Annotated[ComplaintChannel, Coded(ComplaintChannel)] = element(
        "投诉渠道", "投诉举报从哪里来", cite=(notice_1103_2023.instrument.at("二（一）"),)
    )
    channel_other: Annotated[str | None, Text(256)] = element(
        "其他投诉渠道说明",
        "投诉渠道为“其他”时写明是什么渠道",
        default=None,
        required=when(value("channel").is_("other")),
    )
    received_on: Annotated[date | None, Day()] = element("收到日期", "收到投诉举报的日期，只知年份的不填", default=None)
    accepted_on: Annotated[date | None, Day()] = element(
        "正式受理日期", "正式受理投诉的日期", default=None, cite=(sme_payment_2025.instrument.at("第二十五条"),)
    )
    complainant_kind: Annotated[AddresseeKind | None, Coded(AddresseeKind)] = element(
        "投诉人类别", "投诉人是单位、自然人还是个体工商户", default=None
    )
    complainant_name: Annotated[str | None, Text(200)] = element(
        "投诉人名称", "投诉人的姓名或者名称", default=None, visibility=RESTRICTED
    )
    complainant_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "投诉人统一社会信用代码", "投诉单位的统一社会信用代码", default=None, visibility=RESTRICTED
    )
    complainant_contact: Annotated[str | None, Text(100)] = element(
        "投诉人联系方式", "投诉人的联系方式", default=None, visibility=RESTRICTED
    )
    matter: Annotated[str, Text(4000, lines=True)] = element("投诉事项", "投诉举报的主要内容")
    conduct_category: Annotated[tuple[ConductCategory, ...] | None, Many(Coded(ConductCategory))] = element(
        "失信行为类别", "投诉举报所涉失信行为的类别", default=None, confidence=SUMMARY
    )
    key_domain: Annotated[KeyDomain | None, Coded(KeyDomain)] = element(
        "重点领域", "投诉举报所涉的重点领域", default=None, confidence=SUMMARY
    )
    contract: Annotated[str | None, Ref("contract")] = element("合同", "投诉所涉的合同记录", default=None)
    claimed_amount: Annotated[Fen | None, Money()] = element("诉求金额", "投诉人主张的金额，单位元", default=None)
    handovers: Annotated[tuple[Handover, ...] | None, Many(Parts(Handover))] = element(
        "转办记录", "线索的每一次转交", default=None, cite=(notice_1103_2023.instrument.at("二（二）"),)
    )
    materials_received_on: Annotated[date | None, Day()] = element(
        "收到投诉材料日期",
        "处理投诉部门收到转来的投诉材料的日期，拖欠投诉的处理期限自此起算",
        default=None,
        cite=(sme_payment_2025.instrument.at("第二十五条"),),
    )
    verified_on: Annotated[date | None, Day()] = element("核实日期", "核实认定完毕的日期", default=None)
    verified_by_name: Annotated[str | None, Text(200)] = element("核实单位", "核实认定的单位全称", default=None)
    verified_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "核实单位统一社会信用代码", "核实认定的单位的统一社会信用代码", default=None
    )
    extension_approved: Annotated[bool | None, Flag()] = element(
        "是否批准延长办理", "办理期限是否经批准延长", default=None, cite=(sme_payment_2025.instrument.at("第二十五条"),)
    )
    result: Annotated[ComplaintResult, Coded(ComplaintResult)] = element(
        "办理结果", "投诉举报办理的结果", cite=(notice_1103_2023.instrument.at("二（二）"),)
    )
    result_note: Annotated[str | None, Text(2000, lines=True)] = element(
        "办理情况说明", "办理情况的说明", default=None, confidence=SUMMARY
    )
    plan: Annotated[str | None, Text(1000, lines=True)] = element(
        "履约计划",
        "达成一致后的履约或者筹措资金计划",
        default=None,
        required=when(value("result").is_("true_settled")),
        confidence=SUMMARY,
    )
    plan_due_on: Annotated[date | None, Day()] = element(
        "履约计划期限", "履约或者筹措资金计划的截止日期，未约定的不填", default=None
    )
    answered_on: Annotated[date | None, Day()] = element(
        "答复日期", "向投诉人答复的日期", default=None, confidence=SUMMARY
    )
    closed_on: Annotated[date | None, Day()] = element("办结日期", "投诉举报办结的日期", default=None)

    example = {
        "type": "complaint",
        "id": "complaint-example-1",
        "region": "410105",
        "about_name": "示例市示例镇人民政府",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2024-0007",
        "collected_on": "2024-03-05",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/complaint/1"],
        "remarks": "示例数据，并非真实投诉",
        "channel": "credit_site",
        "received_on": "2024-03-04",
        "accepted_on": "2024-03-05",
        "complainant_kind": "organization",
        "complainant_name": "示例市示例建筑有限公司",
        "complainant_code": "91410105005000018Q",
        "complainant_contact": "示例联系方式",
        "matter": "反映示例镇人民政府拖欠工程款",
        "conduct_category": ["sme_arrears"],
        "key_domain": "arrears",
        "contract": "external:contract-example-3",
        "claimed_amount": "260000",
        "handovers": [
            {
                "from_name": "示例市发展和改革委员会",
                "to_name": "示例市人民政府办公室",
                "to_code": "12410105005000018X",
                "handed_over_on": "2024-03-06",
                "outcome": "closed",
                "outcome_on": "2024-04-02",
            }
        ],
        "verified_on": "2024-03-25",
        "verified_by_name": "示例市人民政府办公室",
        "verified_by_code": "12410105005000018X",
        "extension_approved": False,
        "result": "true_settled",
        "result_note": "与当事人达成一致意见，正在积极筹措资金",
        "plan": "分三期支付",
        "plan_due_on": "2024-12-31",
        "answered_on": "2024-04-02",
    }
