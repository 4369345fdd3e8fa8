"""信用异议 — which information or evaluation is said to be wrong, and what became of it?

An objection is against what a record or an evaluation says. A review or a lawsuit against the decision behind it is
another thing: it may be named here, and it is no objection.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.objection_against import ObjectionAgainst
from gov_integrity.standard.codelists.objection_result import ObjectionResult
from gov_integrity.standard.codelists.review_state import ReviewState
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import henan_credit_regulation, shanghai_credit_regulation
from gov_integrity.standard.records._fact import Fact
from gov_integrity.standard.records._review import FieldChange, Review


class Objection(
    Fact,
    title="信用异议信息",
    meaning="信用主体对信用信息或者评价结果提出的异议及其核实处理情况",
    key=("target", "about_name", "filed_on"),
):
    """信用异议信息."""

    about_name: Annotated[str, Text(200)] = element("异议主体名称", "提出异议的主体全称", visibility=SHARED)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "异议主体统一社会信用代码", "提出异议的主体的统一社会信用代码", default=None
    )
    case_number: Annotated[str | None, Text(128)] = element(
        "办件编号", "异议办件的编号", default=None, confidence=SUMMARY
    )
    target: Annotated[str, Ref("*")] = element(
        "异议的记录", "异议所针对的记录", wire={"ro2018": "third_id"}, confidence=SUMMARY
    )
    against: Annotated[ObjectionAgainst, Coded(ObjectionAgainst)] = element("异议对象", "异议针对信息本身还是评价结果")
    reason: Annotated[str, Text(2000, lines=True)] = element("异议理由", "认为有误的内容和理由")
    decision_contested: Annotated[bool | None, Flag()] = element(
        "是否另行复议或者诉讼", "是否另对作为依据的决定申请复议或者提起诉讼，与异议是两回事", default=None
    )
    filed_on: Annotated[date, Day()] = element("提出日期", "提出异议的日期", confidence=SUMMARY)
    accepted_on: Annotated[date | None, Day()] = element("受理日期", "受理异议的日期", default=None)
    needs_provider: Annotated[bool | None, Flag()] = element(
        "是否需提供单位核查",
        "异议是否需要向信息提供单位核查，决定处理期限",
        default=None,
        cite=(henan_credit_regulation.instrument.at("第四十一条"),),
    )
    forwarded_on: Annotated[date | None, Day()] = element(
        "转交核查日期",
        "异议转交信息提供单位核查的日期",
        default=None,
        cite=(shanghai_credit_regulation.instrument.at("第三十六条"),),
    )
    examination_started_on: Annotated[date | None, Day()] = element(
        "检验评审开始日期",
        "检验、专家评审等不计入处理期限的第一日",
        default=None,
        cite=(henan_credit_regulation.instrument.at("第四十一条"),),
    )
    examination_ended_on: Annotated[date | None, Day()] = element(
        "检验评审结束日期",
        "检验、专家评审等不计入处理期限的最后一日",
        default=None,
        forbidden=when(value("examination_started_on").absent()),
        cite=(henan_credit_regulation.instrument.at("第四十一条"),),
    )
    verified_on: Annotated[date | None, Day()] = element("核实日期", "核实完毕的日期", default=None)
    resolved_on: Annotated[date | None, Day()] = element(
        "处理完毕日期",
        "异议处理完毕的日期",
        default=None,
        required=when(value("result").one_of("upheld", "partly_upheld", "rejected")),
    )
    state: Annotated[ReviewState, Coded(ReviewState)] = element("办件状态", "异议目前的状态", confidence=SUMMARY)
    reviews: Annotated[tuple[Review, ...] | None, Many(Parts(Review))] = element(
        "审核记录", "信用中心和数源部门的审核", default=None, confidence=SUMMARY
    )
    result: Annotated[ObjectionResult | None, Coded(ObjectionResult)] = element(
        "处理结果", "异议处理的结果", default=None
    )
    result_note: Annotated[str | None, Text(1000, lines=True)] = element(
        "处理情况说明", "异议处理情况的说明", default=None
    )
    changes: Annotated[tuple[FieldChange, ...] | None, Many(Parts(FieldChange), least=1)] = element(
        "数据项变更",
        "因异议而更正的数据项",
        default=None,
        required=when(value("result").one_of("upheld", "partly_upheld")),
        confidence=SUMMARY,
    )

    example = {
        "type": "objection",
        "id": "objection-example-1",
        "region": "410105",
        "about_name": "示例市示例食品有限公司",
        "about_code": "91410105005000018Q",
        "source_org_name": "示例市信用中心",
        "source_record_number": "示例-2024-0009",
        "collected_on": "2024-05-06",
        "published_on": "2024-05-20",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/objection/1"],
        "remarks": "示例数据，并非真实异议",
        "case_number": "示异2024-0009",
        "target": "external:penalty-example-1",
        "against": "information",
        "reason": "处罚内容中没收金额有误",
        "decision_contested": False,
        "filed_on": "2024-05-06",
        "accepted_on": "2024-05-07",
        "needs_provider": True,
        "forwarded_on": "2024-05-07",
        "examination_started_on": "2024-05-08",
        "examination_ended_on": "2024-05-09",
        "verified_on": "2024-05-13",
        "resolved_on": "2024-05-15",
        "state": "done",
        "reviews": [
            {"stage": "credit_centre", "decision": "approved", "reviewed_on": "2024-05-08"},
            {
                "stage": "source_department",
                "decision": "approved",
                "opinion": "经核实，金额录入有误",
                "reviewer": "示例人丙",
                "reviewed_on": "2024-05-13",
            },
        ],
        "result": "upheld",
        "result_note": "已更正金额",
        "changes": [
            {
                "element_name": "confiscated_amount",
                "element_title": "没收违法所得、没收非法财物的金额",
                "old_value": "12005",
                "new_value": "1200.5",
            }
        ],
    }
