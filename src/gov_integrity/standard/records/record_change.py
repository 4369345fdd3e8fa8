"""记录变更 — what is changed in which record, from what to what, on whose signature, and by which way did it come?

A record keeps the id that its first sender gave it, however many levels forward it. A change takes effect once it is
issued; when it was decided and when it reached us are two days, so that changes may arrive late and in any order.
"""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.element import AUTHORISED
from gov_integrity.forms.expr import value
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts, Pattern, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import Part, Record, element, when
from gov_integrity.standard.codelists.organization_level import OrganizationLevel
from gov_integrity.standard.codelists.record_operation import RecordOperation
from gov_integrity.standard.codelists.sign_off_state import SignOffState
from gov_integrity.standard.codelists.sign_off_step import SignOffStep
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._responsibility import OFFICIAL_ID
from gov_integrity.standard.records._review import FieldChange

_ID = Pattern("[0-9A-Za-z][0-9A-Za-z._:/-]{0,127}", 1, 128)
_KEBAB = Pattern("[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,8}", 1, 128)

STEPS_OF: Final[Mapping[SignOffState, tuple[SignOffStep, ...]]] = {
    SignOffState.DRAFT: (SignOffStep.HANDLED,),
    SignOffState.REVIEWED: (SignOffStep.HANDLED, SignOffStep.REVIEWED),
    SignOffState.APPROVED: (SignOffStep.HANDLED, SignOffStep.REVIEWED, SignOffStep.SIGNED),
    SignOffState.ISSUED: (SignOffStep.HANDLED, SignOffStep.REVIEWED, SignOffStep.SIGNED),
}


class SignOff(Part):
    """One signature."""

    step: Annotated[SignOffStep, Coded(SignOffStep)] = element("环节", "在经办、审核、签发的哪一环节签署")
    signed_by_official_id: Annotated[str, OFFICIAL_ID] = element(
        "签署人代号", "签署人在所在单位的代号，不是姓名，也不是证件号码", visibility=AUTHORISED
    )
    signed_on: Annotated[date, Day()] = element("签署日期", "签署的日期")


class Forwarding(Part):
    """One hop on the way up: who passed the record on, to whom, when, and under which number it is known there."""

    from_name: Annotated[str, Text(200)] = element("转报单位名称", "转报记录的单位全称")
    from_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "转报单位统一社会信用代码", "转报记录的单位的统一社会信用代码", default=None
    )
    from_level: Annotated[OrganizationLevel, Coded(OrganizationLevel)] = element("转报层级", "转报单位所属的行政层级")
    to_name: Annotated[str, Text(200)] = element("接收单位名称", "接收记录的单位全称")
    to_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "接收单位统一社会信用代码", "接收记录的单位的统一社会信用代码", default=None
    )
    to_level: Annotated[OrganizationLevel, Coded(OrganizationLevel)] = element("接收层级", "接收单位所属的行政层级")
    forwarded_on: Annotated[date, Day()] = element("转报日期", "转报记录的日期")
    number_there: Annotated[str | None, Text(128)] = element(
        "接收单位编号", "接收单位另编的号，不代替原记录标识", default=None
    )


class RecordChange(
    Record,
    title="记录变更",
    meaning="对一条记录的新增、更正、撤销或者删除及其签发过程",
    key=("change_number", "source_org_name"),
):
    """记录变更."""

    id: Annotated[str | None, _ID] = element(
        "变更标识", "本次变更在报送方处的唯一标识，不填时由变更编号和来源单位导出", default=None
    )
    change_number: Annotated[str, Text(128)] = element("变更编号", "本次变更在数据来源单位的编号")
    operation: Annotated[RecordOperation, Coded(RecordOperation)] = element("操作", "对记录新增、更正、撤销还是删除")
    record: Annotated[str, _KEBAB] = element("记录类型", "所变更记录的类型标识")
    target: Annotated[str, Ref("*")] = element("所变更的记录", "记录的原标识，逐级转报也不改变")
    source_org_name: Annotated[str, Text(200)] = element("变更单位", "作出变更的单位全称")
    source_org_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "变更单位统一社会信用代码", "作出变更的单位的统一社会信用代码", default=None
    )
    reason: Annotated[str | None, Text(1000, lines=True)] = element(
        "变更理由",
        "更正、撤销、删除的事实和依据，不写个人信息",
        default=None,
        required=when(value("operation").is_not("add")),
    )
    changes: Annotated[tuple[FieldChange, ...] | None, Many(Parts(FieldChange), least=1)] = element(
        "数据项变更",
        "每一数据项更正前、更正后的值",
        default=None,
        required=when(value("operation").is_("correct")),
        forbidden=when(value("operation").one_of("add", "delete")),
    )
    decided_on: Annotated[date, Day()] = element("变更决定日期", "作出变更决定的日期，变更按此先后生效")
    received_on: Annotated[date, Day()] = element("变更收到日期", "平台收到本次变更的日期，可以晚于后来的变更")
    sign_off_state: Annotated[SignOffState, Coded(SignOffState)] = element(
        "签发状态", "变更处在起草、审核、批准还是印发环节，印发后才生效"
    )
    document_number: Annotated[str | None, Text(128)] = element(
        "变更文书文号", "印发的变更文书的文号", default=None, required=when(value("sign_off_state").is_("issued"))
    )
    sign_offs: Annotated[tuple[SignOff, ...], Many(Parts(SignOff), least=1)] = element(
        "签署", "经办、审核、签发各环节的签署"
    )
    hops: Annotated[tuple[Forwarding, ...] | None, Many(Parts(Forwarding), least=1)] = element(
        "转报经过", "从最初的报送单位逐级转报到上级的经过，依先后排列", default=None
    )

    example = {
        "type": "record-change",
        "id": "record-change-example-1",
        "change_number": "示更2025-0003",
        "operation": "correct",
        "record": "dishonesty-record",
        "target": "external:dishonesty-example-1",
        "source_org_name": "示例市示例局",
        "source_org_code": "114101050050000181",
        "reason": "原记录的损失金额有误，以复核结果为准",
        "changes": [
            {
                "element_name": "loss_amount",
                "element_title": "造成的损失金额",
                "old_value": "120000",
                "new_value": "102000",
            }
        ],
        "decided_on": "2025-05-12",
        "received_on": "2025-05-15",
        "sign_off_state": "issued",
        "document_number": "示信更〔2025〕3号",
        "sign_offs": [
            {"step": "handled", "signed_by_official_id": "P-0001", "signed_on": "2025-05-09"},
            {"step": "reviewed", "signed_by_official_id": "P-0002", "signed_on": "2025-05-10"},
            {"step": "signed", "signed_by_official_id": "P-0003", "signed_on": "2025-05-12"},
        ],
        "hops": [
            {
                "from_name": "示例县信用中心",
                "from_level": "county",
                "to_name": "示例市信用中心",
                "to_code": "12410105005000018X",
                "to_level": "prefecture",
                "forwarded_on": "2025-05-13",
                "number_there": "示例-2025-0021",
            },
            {
                "from_name": "示例市信用中心",
                "from_code": "12410105005000018X",
                "from_level": "prefecture",
                "to_name": "示例省信用中心",
                "to_level": "province",
                "forwarded_on": "2025-05-14",
            },
        ],
    }
