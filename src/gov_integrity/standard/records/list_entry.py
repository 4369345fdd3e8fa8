"""名单信息 — who was put on which list, by what criteria and procedure, and who left it, when and why?

An entry is about the subject listed, which may be a person. That its term is over does not by itself take it off.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import RESTRICTED, SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL, SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Pattern, Ref, Text
from gov_integrity.forms.period import Forever
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.basis_level import BasisLevel
from gov_integrity.standard.codelists.list_exit_reason import ListExitReason
from gov_integrity.standard.codelists.list_type import ListType
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import statistics_list_2019, wage_list_2021
from gov_integrity.standard.records._decided import Determined


class ListEntry(
    Determined,
    title="名单信息",
    meaning="信用主体被列入红名单、严重失信主体名单、异常名录等的认定、告知、有效期和退出情况",
    key=("list_type", "about_name", "determined_by_name", "determined_on"),
):
    """名单信息."""

    subject_kind: Annotated[AddresseeKind, Coded(AddresseeKind)] = element(
        "主体类别", "被列入名单的是单位、自然人还是个体工商户", wire={"lists": "ZTLB"}, confidence=SUMMARY
    )
    about_name: Annotated[str, Text(200)] = element(
        "列入主体名称",
        "被列入名单的单位、自然人或者个体工商户的名称",
        wire={"lists": "ZTMC"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "列入主体统一社会信用代码",
        "被列入名单的单位或者个体工商户的统一社会信用代码",
        default=None,
        required=when(value("subject_kind").one_of("organization", "individual_business")),
        forbidden=when(value("subject_kind").is_("natural_person")),
        wire={"lists": "TYSHXYDM"},
        confidence=SUMMARY,
    )
    legal_representative: Annotated[str | None, Text(50)] = element(
        "法定代表人",
        "被列入单位的法定代表人或者负责人姓名",
        default=None,
        wire={"lists": "FDDBR"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    person: Annotated[str | None, Ref("natural-person")] = element(
        "自然人记录", "被列入名单的自然人的记录", default=None, visibility=SHARED
    )
    person_document_number: Annotated[str | None, Pattern("[0-9A-Za-z()/-]{1,64}", 1, 64)] = element(
        "证件号码",
        "被列入名单的自然人或者法定代表人的证件号码",
        default=None,
        wire={"lists": "ZJHM"},
        confidence=SUMMARY,
        visibility=RESTRICTED,
    )
    list_type: Annotated[ListType, Coded(ListType)] = element(
        "名单类型", "被列入哪一类名单", wire={"lists": "MDLX"}, confidence=SUMMARY
    )
    list_title: Annotated[str | None, Text(200)] = element(
        "名单全称",
        "名单的全称；名单类型为“其他名单”时必填",
        default=None,
        required=when(value("list_type").is_("other")),
    )
    cause: Annotated[str, Text(2000, lines=True)] = element(
        "列入名单事由", "为什么被列入名单", wire={"lists": "LRMDSY"}, confidence=SUMMARY
    )
    amount: Annotated[Fen | None, Money()] = element(
        "涉及金额", "列入事由涉及的金额，单位元", default=None, confidence=SUMMARY
    )
    document_number: Annotated[str | None, Text(128)] = element(
        "列入文书号", "列入决定的文书号", default=None, confidence=SUMMARY
    )
    criteria: Annotated[str | None, Text(1000, lines=True)] = element(
        "认定标准", "认定所适用的标准", default=None, confidence=LOCAL
    )
    basis: Annotated[str, Text(1000, lines=True)] = element(
        "认定依据", "设立名单并据以认定的规定", wire={"lists": "RDYJ"}, confidence=SUMMARY
    )
    basis_level: Annotated[BasisLevel, Coded(BasisLevel)] = element("依据层级", "设立名单的规定属于哪一层级")
    determined_by_name: Annotated[str, Text(200)] = element(
        "认定部门", "认定并列入名单的部门全称", wire={"lists": "RDBM"}, confidence=SUMMARY
    )
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "认定部门统一社会信用代码",
        "认定并列入名单的部门的统一社会信用代码",
        default=None,
        wire={"lists": "RDBMTYSHXYDM"},
        confidence=SUMMARY,
    )
    notified_on: Annotated[date | None, Day()] = element(
        "事先告知日期",
        "列入前告知事由、依据和陈述申辩权利的日期",
        default=None,
    )
    defence_made: Annotated[bool | None, Flag()] = element("是否陈述申辩", "被列入主体是否陈述、申辩", default=None)
    hearing_held_on: Annotated[date | None, Day()] = element("听证日期", "举行听证的日期，没有的不填", default=None)
    determined_on: Annotated[date, Day()] = element(
        "认定日期", "作出认定的日期", wire={"lists": "RDRQ"}, confidence=SUMMARY
    )
    listed_on: Annotated[date, Day()] = element("列入日期", "列入名单的日期", confidence=SUMMARY)
    effective_on: Annotated[date | None, Day()] = element(
        "有效期起始日期", "名单有效期的第一日", default=None, wire={"lists": "YXQS"}, confidence=SUMMARY
    )
    effective_until: Annotated[date | Forever | None, Day(forever=True)] = element(
        "有效期截止日期",
        "名单有效期的最后一日，没有期限的写长期",
        default=None,
        wire={"lists": "YXQZ"},
        confidence=SUMMARY,
    )
    conduct_corrected_on: Annotated[date | None, Day()] = element(
        "失信行为纠正日期",
        "据以列入名单的失信行为纠正完毕的日期",
        default=None,
        cite=(wage_list_2021.instrument.at("关于提前移出的规定"),),
    )
    commitment_made: Annotated[bool | None, Flag()] = element(
        "是否作出信用承诺",
        "是否已经为移出名单书面作出承诺",
        default=None,
        cite=(wage_list_2021.instrument.at("关于提前移出的规定"),),
    )
    offence_repeated: Annotated[bool | None, Flag()] = element(
        "是否整改不到位或者再次失信",
        "列入以后是否整改不到位或者再次发生同类失信行为",
        default=None,
        cite=(
            wage_list_2021.instrument.at("关于提前移出的规定"),
            statistics_list_2019.instrument.at("第十六条"),
        ),
    )
    removed_on: Annotated[date | None, Day()] = element(
        "退出名单日期", "退出名单的日期", default=None, confidence=SUMMARY
    )
    exit_reason: Annotated[ListExitReason | None, Coded(ListExitReason)] = element(
        "退出名单原因类别",
        "因期满、修复还是其他原因退出",
        default=None,
        required=when(value("removed_on").present()),
    )
    exit_note: Annotated[str | None, Text(1000, lines=True)] = element(
        "退出名单原因说明",
        "退出名单的具体原因",
        default=None,
        required=when(value("exit_reason").is_("other")),
        wire={"lists": "TCMDYY"},
        confidence=SUMMARY,
    )
    linked: Annotated[tuple[str, ...] | None, Many(Ref("*"))] = element(
        "相关记录", "据以列入的处罚、失信记录，或者据以退出的修复记录", default=None
    )

    example = {
        "type": "list-entry",
        "id": "list-entry-example-1",
        "region": "410105",
        "about_name": "示例市示例招标代理有限公司",
        "about_code": "91410105005000018Q",
        "source_org_name": "示例市财政局",
        "source_org_code": "114101050050000181",
        "source_record_number": "示例-2025-0110",
        "collected_on": "2025-07-02",
        "published_on": "2024-06-20",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/list-entry/1"],
        "remarks": "示例数据，并非真实名单",
        "subject_kind": "organization",
        "legal_representative": "示例人丙",
        "list_type": "procurement_restricted",
        "list_title": "示例市限制或禁止参加政府采购活动名单",
        "cause": "代理采购项目时与投标人串通",
        "amount": "1200000",
        "document_number": "示财采决〔2024〕5号",
        "criteria": "采购代理机构与投标人恶意串通",
        "basis": "《中华人民共和国政府采购法》",
        "basis_level": "law",
        "determined_by_name": "示例市财政局",
        "determined_by_code": "114101050050000181",
        "notified_on": "2024-05-10",
        "defence_made": True,
        "hearing_held_on": "2024-05-28",
        "determined_on": "2024-06-18",
        "listed_on": "2024-06-20",
        "effective_on": "2024-06-20",
        "effective_until": "2027-06-19",
        "conduct_corrected_on": "2024-08-01",
        "commitment_made": True,
        "offence_repeated": False,
        "linked": ["external:penalty-example-2"],
    }
