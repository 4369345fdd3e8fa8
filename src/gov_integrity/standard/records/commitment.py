"""信用承诺 — what did a subject promise to whom, and was the promise kept?

A government's own public promises (服务质量、期限、保障) are another record.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import RESTRICTED, SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Pattern, Text
from gov_integrity.forms.period import Forever
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.commitment_type import CommitmentType
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.codelists.identity_document_kind import IdentityDocumentKind
from gov_integrity.standard.codelists.supervision_state import SupervisionState
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class Commitment(
    Fact,
    title="信用承诺信息",
    meaning="信用主体向受理单位作出的信用承诺及其履行情况",
    key=("commitment_number", "about_name", "accepted_by_name"),
):
    """信用承诺信息."""

    about_name: Annotated[str, Text(200)] = element(
        "承诺主体名称",
        "作出承诺的单位、自然人或者个体工商户的名称",
        wire={"ci": "subjectName"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "承诺主体统一社会信用代码",
        "作出承诺的单位或者个体工商户的统一社会信用代码",
        default=None,
        required=when(value("committer_kind").one_of("organization", "individual_business")),
        wire={"ci": "identify"},
        confidence=SUMMARY,
    )
    committer_kind: Annotated[AddresseeKind, Coded(AddresseeKind)] = element(
        "承诺主体类别",
        "承诺主体是法人及非法人组织、自然人还是个体工商户",
        wire={"ci": "subjectCategory"},
        confidence=SUMMARY,
    )
    person_document_kind: Annotated[IdentityDocumentKind | None, Coded(IdentityDocumentKind)] = element(
        "自然人证件类型",
        "作出承诺的自然人所持证件的类型",
        default=None,
        required=when(value("committer_kind").is_("natural_person")),
        forbidden=when(value("committer_kind").is_("organization")),
        confidence=SUMMARY,
    )
    person_document_kind_other: Annotated[str | None, Text(64)] = element(
        "自然人其他证件类型说明",
        "自然人证件类型为“其他”时写明是什么证件，即“其他-”之后的文字",
        default=None,
        required=when(value("person_document_kind").is_("other")),
        confidence=SUMMARY,
    )
    person_document_number: Annotated[str | None, Pattern("[0-9A-Za-z()/-]{1,64}", 1, 64)] = element(
        "自然人证件号码",
        "作出承诺的自然人所持证件的号码",
        default=None,
        required=when(value("committer_kind").is_("natural_person")),
        forbidden=when(value("committer_kind").is_("organization")),
        confidence=SUMMARY,
        visibility=RESTRICTED,
    )
    commitment_number: Annotated[str, Text(128)] = element(
        "承诺编码", "信用承诺的编号", wire={"ci": "code"}, confidence=SUMMARY
    )
    commitment_type: Annotated[CommitmentType, Coded(CommitmentType)] = element(
        "承诺类型", "信用承诺的类型", wire={"ci": "commitmentType"}, confidence=SUMMARY
    )
    commitment_type_other: Annotated[str | None, Text(256)] = element(
        "其他承诺类型说明",
        "承诺类型为“其他”时写明是什么承诺",
        default=None,
        required=when(value("commitment_type").is_("other")),
        confidence=SUMMARY,
    )
    reason: Annotated[str, Text(1000, lines=True)] = element(
        "承诺事由", "因何事作出承诺", wire={"ci": "reason"}, confidence=SUMMARY
    )
    content: Annotated[str, Text(8000, lines=True)] = element(
        "承诺内容", "承诺的内容", wire={"ci": "content"}, confidence=SUMMARY
    )
    liability: Annotated[str | None, Text(2000, lines=True)] = element(
        "违诺责任", "违反承诺应当承担的责任", default=None, wire={"ci": "liabilityBreach"}, confidence=SUMMARY
    )
    committed_on: Annotated[date, Day()] = element(
        "承诺作出日期", "作出承诺的日期", wire={"ci": "commitmentDate"}, confidence=SUMMARY
    )
    valid_until: Annotated[date | Forever | None, Day(forever=True)] = element(
        "承诺有效期",
        "承诺的有效期截止日期，长期有效的写长期",
        default=None,
        wire={"ci": "validity"},
        confidence=SUMMARY,
    )
    accepted_by_name: Annotated[str, Text(200)] = element(
        "承诺受理单位", "受理承诺的单位全称", wire={"ci": "acceptanceUnit"}, confidence=SUMMARY
    )
    accepted_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "承诺受理单位统一社会信用代码", "受理承诺的单位的统一社会信用代码", default=None, confidence=SUMMARY
    )
    supervision_state: Annotated[SupervisionState | None, Coded(SupervisionState)] = element(
        "监管状态", "承诺是否仍在监管", default=None, wire={"ci": "superviseStatus"}, confidence=SUMMARY
    )
    overdue: Annotated[bool | None, Flag()] = element(
        "是否逾期", "承诺是否逾期未履行", default=None, wire={"ci": "pastDue"}, confidence=SUMMARY
    )
    fulfilment_status: Annotated[FulfilmentStatus | None, Coded(FulfilmentStatus)] = element(
        "履约状态", "承诺的履行情况", default=None, wire={"ci": "fulfillmentStatus"}, confidence=SUMMARY
    )
    unfulfilled: Annotated[str | None, Text(2000, lines=True)] = element(
        "未履行内容",
        "尚未履行的承诺内容；部分履行或者全部未履行时必填",
        default=None,
        required=when(value("fulfilment_status").one_of("partial", "none")),
        confidence=SUMMARY,
    )
    liability_pursued: Annotated[str | None, Text(2000, lines=True)] = element(
        "违诺责任追究内容", "已经追究的违诺责任", default=None, confidence=SUMMARY
    )
    determined_on: Annotated[date | None, Day()] = element(
        "履约认定日期", "认定履约状态的日期", default=None, confidence=SUMMARY
    )
    determined_by_name: Annotated[str | None, Text(200)] = element(
        "履约认定单位", "认定履约状态的单位全称", default=None, confidence=SUMMARY
    )
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "履约认定单位统一社会信用代码", "认定履约状态的单位的统一社会信用代码", default=None
    )

    example = {
        "type": "commitment",
        "id": "commitment-example-1",
        "region": "410105",
        "about_name": "示例市示例科技有限公司",
        "about_code": "91410105005000018Q",
        "source_org_name": "示例市行政审批局",
        "source_record_number": "示例-2024-0006",
        "collected_on": "2024-04-11",
        "published_on": "2024-04-11",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/commitment/1"],
        "remarks": "示例数据，并非真实承诺",
        "committer_kind": "organization",
        "commitment_number": "示诺2024-0006",
        "commitment_type": "tolerance",
        "reason": "申请办理许可，暂缺一份材料",
        "content": "承诺三十日内补齐材料",
        "liability": "逾期未补齐的，撤销许可并记入信用记录",
        "committed_on": "2024-04-10",
        "valid_until": "2024-05-10",
        "accepted_by_name": "示例市行政审批局",
        "accepted_by_code": "114101050050000181",
        "supervision_state": "finished",
        "overdue": False,
        "fulfilment_status": "partial",
        "unfulfilled": "补齐的材料缺少一页",
        "liability_pursued": "责令补正",
        "determined_on": "2024-05-13",
        "determined_by_name": "示例市行政审批局",
        "determined_by_code": "114101050050000181",
    }
