"""践诺 — was one promise, commitment, contract or planned goal kept?

Each record speaks of exactly one of the four: the first must be given where no other is, and each excludes the others.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Identified, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.codelists.invalid_excuse import InvalidExcuse
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import business_environment_722
from gov_integrity.standard.records._fact import Fact


class Fulfilment(
    Fact,
    title="践诺信息",
    meaning="公开承诺、信用承诺、合同或者规划目标的履行认定情况",
    key=("about_name", "public_promise", "commitment", "contract", "plan_goal", "determined_on"),
):
    """践诺信息."""

    about_name: Annotated[str, Text(200)] = element(
        "履行主体名称", "负有履行义务的单位、自然人或者个体工商户的名称", confidence=SUMMARY, visibility=SHARED
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "履行主体统一社会信用代码", "负有履行义务的单位的统一社会信用代码", default=None
    )
    public_promise: Annotated[str | None, Ref("public-promise")] = element(
        "公开承诺",
        "所履行的公开承诺记录；公开承诺、信用承诺、合同、规划目标必须填写其一，且只填其一",
        default=None,
        required=when(all_of(value("commitment").absent(), value("contract").absent(), value("plan_goal").absent())),
    )
    commitment: Annotated[str | None, Ref("commitment")] = element(
        "信用承诺",
        "所履行的信用承诺记录",
        default=None,
        forbidden=when(value("public_promise").present()),
    )
    contract: Annotated[str | None, Ref("contract")] = element(
        "合同",
        "所履行的合同记录",
        default=None,
        forbidden=when(any_of(value("public_promise").present(), value("commitment").present())),
    )
    plan_goal: Annotated[str | None, Ref("plan-goal")] = element(
        "规划目标",
        "所完成的规划目标记录",
        default=None,
        forbidden=when(
            any_of(value("public_promise").present(), value("commitment").present(), value("contract").present())
        ),
    )
    due_on: Annotated[date | None, Day()] = element("履行期限", "应当履行的截止日期", default=None)
    fulfilment_status: Annotated[FulfilmentStatus, Coded(FulfilmentStatus)] = element(
        "履约状态", "全部履行、部分履行、全部未履行还是履行中", confidence=SUMMARY
    )
    fulfilled_on: Annotated[date | None, Day()] = element(
        "履行完毕日期",
        "全部履行完毕的日期",
        default=None,
        forbidden=when(value("fulfilment_status").one_of("in_progress", "partial", "none")),
    )
    unfulfilled: Annotated[str | None, Text(2000, lines=True)] = element(
        "未履行内容",
        "尚未履行的内容；部分履行或者全部未履行时必填",
        default=None,
        required=when(value("fulfilment_status").one_of("partial", "none")),
        forbidden=when(value("fulfilment_status").is_("full")),
        confidence=SUMMARY,
    )
    reason: Annotated[str | None, Text(2000, lines=True)] = element(
        "未履行原因", "部分履行或者全部未履行的原因", default=None
    )
    excuse_claimed: Annotated[InvalidExcuse | None, Coded(InvalidExcuse)] = element(
        "所称理由",
        "履行主体提出的、依规定不得作为违约理由的理由",
        default=None,
        cite=(business_environment_722.instrument.at("第三十一条"),),
    )
    liability_pursued: Annotated[str | None, Text(2000, lines=True)] = element(
        "责任追究内容", "因未履行而已经追究的责任", default=None, confidence=SUMMARY
    )
    determined_on: Annotated[date | None, Day()] = element(
        "履约认定日期",
        "认定履约状态的日期",
        default=None,
        required=when(value("fulfilment_status").is_not("in_progress")),
        confidence=SUMMARY,
    )
    determined_by_name: Annotated[str | None, Text(200)] = element(
        "履约认定单位",
        "认定履约状态的单位全称",
        default=None,
        required=when(value("fulfilment_status").is_not("in_progress")),
        confidence=SUMMARY,
    )
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "履约认定单位统一社会信用代码", "认定履约状态的单位的统一社会信用代码", default=None
    )

    example = {
        "type": "fulfilment",
        "id": "fulfilment-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2025-0018",
        "collected_on": "2025-02-12",
        "published_on": "2025-02-12",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/fulfilment/1"],
        "remarks": "示例数据，并非真实单位",
        "public_promise": "external:public-promise-example-1",
        "due_on": "2024-12-31",
        "fulfilment_status": "partial",
        "unfulfilled": "补贴尚有十万元未拨付",
        "reason": "预算调整未完成",
        "excuse_claimed": "internal_payment_flow",
        "liability_pursued": "约谈分管负责人",
        "determined_on": "2025-02-10",
        "determined_by_name": "示例市人民政府办公室",
        "determined_by_code": "12410105005000018X",
    }
