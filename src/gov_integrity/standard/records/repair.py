"""信用修复 — what was asked to be repaired, who reviewed it, and with what result?

``about`` is the subject that applies, ``determined_by`` the body that found the dishonesty and decides on its repair.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Parts, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.repair_form import RepairForm
from gov_integrity.standard.codelists.repair_result import RepairResult
from gov_integrity.standard.codelists.review_state import ReviewState
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import order_36, order_58
from gov_integrity.standard.records._fact import Fact
from gov_integrity.standard.records._review import FieldChange, Review


class Repair(
    Fact,
    title="信用修复信息",
    meaning="信用主体申请修复失信信息的受理、审核和结果",
    key=("target", "about_name", "applied_on"),
):
    """信用修复信息."""

    about_name: Annotated[str, Text(200)] = element("申请修复主体名称", "申请信用修复的主体全称", confidence=SUMMARY)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "申请修复主体统一社会信用代码", "申请信用修复的主体的统一社会信用代码", default=None
    )
    case_number: Annotated[str | None, Text(128)] = element(
        "办件编号", "信用修复办件的编号", default=None, confidence=SUMMARY
    )
    target: Annotated[str, Ref("*")] = element(
        "修复的记录", "申请修复的失信信息记录", wire={"ro2018": "third_id"}, confidence=SUMMARY
    )
    repair_form: Annotated[RepairForm, Coded(RepairForm)] = element(
        "信用修复方式",
        "申请哪一种方式的修复",
        cite=(
            order_58.instrument.at("第三条"),
            order_36.instrument.at("第三条"),
        ),
    )
    applied_on: Annotated[date, Day()] = element("申请日期", "提出修复申请的日期", confidence=SUMMARY)
    accepted_on: Annotated[date | None, Day()] = element(
        "受理日期", "决定受理申请的日期", default=None, cite=(order_36.instrument.at("第十六条"),)
    )
    commitment_made: Annotated[bool, Flag()] = element(
        "是否作出信用承诺",
        "是否已经公开作出信用修复承诺",
        cite=(
            order_36.instrument.at("第十四条"),
            order_58.instrument.at("关于修复条件的规定"),
        ),
    )
    commitment: Annotated[str | None, Ref("commitment")] = element(
        "信用修复承诺", "公开作出的信用修复承诺记录", default=None
    )
    conduct_corrected_on: Annotated[date | None, Day()] = element(
        "失信行为纠正日期",
        "失信行为纠正完毕的日期",
        default=None,
        cite=(
            order_36.instrument.at("第十四条"),
            order_58.instrument.at("关于修复条件的规定"),
        ),
    )
    duties_performed_on: Annotated[date | None, Day()] = element(
        "义务履行完毕日期",
        "应履行的义务全部履行完毕的日期",
        default=None,
        cite=(
            order_36.instrument.at("第十四条"),
            order_58.instrument.at("关于修复条件的规定"),
        ),
    )
    materials: Annotated[tuple[str, ...] | None, Many(Link())] = element(
        "证明材料", "已经履行义务的证明材料地址", default=None
    )
    state: Annotated[ReviewState, Coded(ReviewState)] = element("办件状态", "修复申请目前的状态", confidence=SUMMARY)
    reviews: Annotated[tuple[Review, ...] | None, Many(Parts(Review))] = element(
        "审核记录", "信用中心和数源部门的审核", default=None, confidence=SUMMARY
    )
    decided_on: Annotated[date | None, Day()] = element(
        "决定日期", "作出修复决定的日期", default=None, required=when(value("result").one_of("granted", "refused"))
    )
    determined_by_name: Annotated[str | None, Text(200)] = element(
        "认定单位", "认定失信并决定修复的单位全称", default=None, confidence=SUMMARY
    )
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "认定单位统一社会信用代码", "认定失信并决定修复的单位的统一社会信用代码", default=None
    )
    result: Annotated[RepairResult | None, Coded(RepairResult)] = element(
        "修复结果", "修复申请的结果", default=None, confidence=SUMMARY
    )
    refusal_reason: Annotated[str | None, Text(1000, lines=True)] = element(
        "不予受理或者修复的理由",
        "不予受理或者不予修复时告知的理由",
        default=None,
        required=when(value("result").one_of("refused", "not_accepted")),
        confidence=SUMMARY,
    )
    effective_on: Annotated[date | None, Day()] = element(
        "修复生效日期", "终止公示、停止共享使用的日期", default=None, cite=(order_36.instrument.at("第三条"),)
    )
    changes: Annotated[tuple[FieldChange, ...] | None, Many(Parts(FieldChange), least=1)] = element(
        "数据项变更", "因修复而更改的数据项", default=None, confidence=SUMMARY
    )

    example = {
        "type": "repair",
        "id": "repair-example-1",
        "region": "410105",
        "about_name": "示例市示例食品有限公司",
        "about_code": "91410105005000018Q",
        "source_org_name": "示例市信用中心",
        "source_record_number": "示例-2025-0008",
        "collected_on": "2025-04-01",
        "published_on": "2025-04-16",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/repair/1"],
        "remarks": "示例数据，并非真实修复",
        "case_number": "示修2025-0008",
        "target": "external:penalty-example-1",
        "repair_form": "end_publicity",
        "applied_on": "2025-04-01",
        "accepted_on": "2025-04-02",
        "commitment_made": True,
        "commitment": "external:commitment-example-2",
        "conduct_corrected_on": "2024-03-10",
        "duties_performed_on": "2024-03-12",
        "materials": ["https://example.org/repair/1/proof"],
        "state": "done",
        "reviews": [
            {
                "stage": "credit_centre",
                "decision": "approved",
                "opinion": "材料齐全",
                "reviewer": "示例人乙",
                "reviewed_on": "2025-04-03",
            },
            {"stage": "source_department", "decision": "approved", "reviewed_on": "2025-04-10"},
        ],
        "decided_on": "2025-04-11",
        "determined_by_name": "示例市市场监督管理局",
        "determined_by_code": "114101050050000181",
        "result": "granted",
        "effective_on": "2025-04-14",
        "changes": [
            {
                "element_name": "publicity_ends_on",
                "element_title": "公示截止期",
                "old_value": "2027-03-01",
                "new_value": "2025-04-14",
            }
        ],
    }
