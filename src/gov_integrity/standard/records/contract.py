"""合同 — what did a government body agree with whom, for how much, until when?

``about`` is the government side (party A, 甲方); the other side is the counterparty (party B, 乙方).
"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Identified, Text
from gov_integrity.forms.quantities import Amount, Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.contract_kind import ContractKind
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.codelists.procurement_method import ProcurementMethod
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import procurement_law_2014
from gov_integrity.standard.records._undertaking import Undertaking


class Contract(
    Undertaking,
    title="合同签约信息",
    meaning="政府机关、事业单位等与相对方签订的合同、协议的签约信息",
    key=("contract_number", "about_name", "counterparty_name"),
):
    """合同签约信息."""

    about_name: Annotated[str, Text(200)] = element(
        "采购人（甲方）", "合同甲方的全称", wire={"cp2021": "cgr"}, confidence=SUMMARY
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "甲方统一社会信用代码",
        "合同甲方的统一社会信用代码",
        default=None,
        wire={"cp2021": "jfzttyshxydm"},
        confidence=SUMMARY,
    )
    source_org_name: Annotated[str, Text(200)] = element(
        "数据来源单位", "提供本记录的单位全称", wire={"cp2021": "sjlydw"}, confidence=SUMMARY
    )
    about_address: Annotated[str | None, Text(300)] = element(
        "采购人（甲方）地址", "合同甲方的地址", default=None, wire={"cp2021": "cgrdz"}, confidence=SUMMARY
    )
    counterparty_name: Annotated[str, Text(200)] = element(
        "供应商（乙方）", "合同乙方的名称", wire={"cp2021": "gys"}, confidence=SUMMARY
    )
    counterparty_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "乙方统一社会信用代码",
        "合同乙方的统一社会信用代码",
        default=None,
        wire={"cp2021": "yftyshxydm"},
        confidence=SUMMARY,
    )
    counterparty_address: Annotated[str | None, Text(300)] = element(
        "供应商（乙方）地址", "合同乙方的地址", default=None, wire={"cp2021": "gysdz"}, confidence=SUMMARY
    )
    counterparty_contact: Annotated[str | None, Text(100)] = element(
        "供应商联系方式",
        "合同乙方的联系方式",
        default=None,
        wire={"cp2021": "gyslxfs"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    contract_number: Annotated[str, Text(100)] = element(
        "合同编号", "合同的编号", wire={"cp2021": "htbh"}, confidence=SUMMARY
    )
    contract_name: Annotated[str, Text(200)] = element(
        "合同名称", "合同的名称", wire={"cp2021": "htmc"}, confidence=SUMMARY
    )
    contract_kind: Annotated[ContractKind, Coded(ContractKind)] = element(
        "合同类型", "合同属于哪一类", wire={"cp2021": "htlx"}, confidence=SUMMARY
    )
    contract_kind_other: Annotated[str | None, Text(256)] = element(
        "其他合同类型说明",
        "合同类型为“其他”时写明是什么合同",
        default=None,
        required=when(value("contract_kind").is_("other")),
    )
    key_domain: Annotated[KeyDomain | None, Coded(KeyDomain)] = element(
        "重点领域", "合同所属的政务诚信重点领域", default=None
    )
    project_number: Annotated[str | None, Text(100)] = element(
        "项目编号", "合同所属项目的编号", default=None, wire={"cp2021": "xmbh"}, confidence=SUMMARY
    )
    subject_matter: Annotated[str | None, Text(300)] = element(
        "主要标的名称", "合同主要标的的名称", default=None, wire={"cp2021": "zybdmc"}, confidence=SUMMARY
    )
    specification: Annotated[str | None, Text(500)] = element(
        "规格型号", "主要标的的规格型号", default=None, wire={"cp2021": "ggxh"}, confidence=SUMMARY
    )
    quantity: Annotated[Decimal | None, Amount()] = element(
        "主要标的数量", "主要标的的数量", default=None, wire={"cp2021": "zybdsl"}, confidence=SUMMARY
    )
    unit_price: Annotated[Fen | None, Money()] = element(
        "主要标的单价", "主要标的的单价，单位元", default=None, wire={"cp2021": "zybddj"}, confidence=SUMMARY
    )
    amount: Annotated[Fen | None, Money()] = element(
        "合同金额",
        "合同的总金额，单位元，没有金额的框架、战略协议不填",
        default=None,
        wire={"cp2021": "htje"},
        confidence=SUMMARY,
    )
    procurement_method: Annotated[ProcurementMethod | None, Coded(ProcurementMethod)] = element(
        "采购方式", "确定相对方的采购方式", default=None, wire={"cp2021": "cgfs"}, confidence=SUMMARY
    )
    award_notified_on: Annotated[date | None, Day()] = element(
        "中标成交通知书发出日期",
        "政府采购中标、成交通知书发出的日期，合同签订期限自此起算",
        default=None,
        cite=(procurement_law_2014.instrument.at("第四十六条"),),
    )
    signed_on: Annotated[date, Day()] = element(
        "合同签订日期", "合同签订的日期", wire={"cp2021": "htqdrq"}, confidence=SUMMARY
    )
    signed_at_place: Annotated[str | None, Text(200)] = element(
        "签约地点", "合同签订的地点", default=None, wire={"cp2021": "qzdd"}, confidence=SUMMARY
    )
    announced_on: Annotated[date | None, Day()] = element(
        "合同公告日期", "合同公告的日期", default=None, wire={"cp2021": "htggrq"}, confidence=SUMMARY
    )
    performance_due_on: Annotated[date | None, Day()] = element(
        "履约期限", "合同约定的履约截止日期", default=None, wire={"cp2021": "lyqx"}, confidence=SUMMARY
    )
    fulfilment_status: Annotated[FulfilmentStatus | None, Coded(FulfilmentStatus)] = element(
        "履约状态", "合同目前的履行情况", default=None, wire={"cp2021": "lyzt"}, confidence=SUMMARY
    )
    region_name: Annotated[str | None, Text(100)] = element(
        "所属区域", "合同所属区域的名称", default=None, wire={"cp2021": "ssqy"}, confidence=SUMMARY
    )
    industry: Annotated[str | None, Text(100)] = element(
        "所属行业", "合同标的所属的行业", default=None, wire={"cp2021": "sshy"}, confidence=SUMMARY
    )
    other_terms: Annotated[str | None, Text(500, lines=True)] = element(
        "其他补充事宜", "合同的其他补充事宜", default=None, wire={"cp2021": "qtbcsy"}, confidence=SUMMARY
    )

    example = {
        "type": "contract",
        "id": "contract-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市公共资源交易中心",
        "source_record_number": "示例-2023-0003",
        "collected_on": "2023-03-20",
        "published_on": "2023-03-20",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/contract/1"],
        "remarks": "示例数据，并非真实合同",
        "about_address": "示例市示例路1号",
        "counterparty_name": "示例市示例科技有限公司",
        "counterparty_code": "91410105005000018Q",
        "counterparty_address": "示例市示例路2号",
        "counterparty_contact": "示例联系方式",
        "contract_number": "示采合〔2023〕3号",
        "contract_name": "示例设备采购合同",
        "contract_kind": "procurement",
        "key_domain": "procurement",
        "project_number": "示采-2023-3",
        "subject_matter": "示例设备",
        "specification": "示例型号A",
        "quantity": "12.5",
        "unit_price": "80000",
        "amount": "1000000",
        "procurement_method": "open_tender",
        "signed_on": "2023-03-15",
        "signed_at_place": "示例市",
        "announced_on": "2023-03-17",
        "performance_due_on": "2023-09-15",
        "fulfilment_status": "full",
        "region_name": "示例区",
        "industry": "示例行业",
        "other_terms": "无其他补充事宜",
        "basis": "《中华人民共和国政府采购法》",
        "within_authority": True,
        "fair_competition_reviewed_on": "2023-02-20",
        "fair_competition_passed": True,
    }
