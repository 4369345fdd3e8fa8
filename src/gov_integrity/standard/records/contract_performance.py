"""合同履约信息 — how far has a contract been performed and paid?

One record is the state on one day; ``about`` is the government side, which pays.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Ref, Text
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class ContractPerformance(
    Fact,
    title="合同履约信息",
    meaning="合同在某日的执行进度、验收和付款情况",
    key=("contract", "contract_number", "about_name", "as_of_on"),
):
    """合同履约信息."""

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
    contract: Annotated[str | None, Ref("contract")] = element(
        "合同",
        "本履约信息所属的合同记录，没有记录标识的以合同编号代替",
        default=None,
        required=when(value("contract_number").absent()),
    )
    contract_number: Annotated[str | None, Text(100)] = element(
        "合同编号", "本履约信息所属合同的编号", default=None, wire={"cp2021": "htbh"}, confidence=SUMMARY
    )
    as_of_on: Annotated[date | None, Day()] = element(
        "履约信息日期", "本记录所述情况的日期，不填即为归集日期", default=None
    )
    progress: Annotated[str | None, Text(100)] = element(
        "合同执行进度", "合同执行到哪一步", default=None, wire={"cp2021": "htzxjd"}, confidence=SUMMARY
    )
    fulfilment_status: Annotated[FulfilmentStatus, Coded(FulfilmentStatus)] = element(
        "履约状态", "合同目前的履行情况", wire={"cp2021": "lyzt"}, confidence=SUMMARY
    )
    accepted_on: Annotated[date | None, Day()] = element("履约验收日期", "履约验收的日期", default=None)
    acceptance_passed: Annotated[bool | None, Flag()] = element("履约验收是否合格", "履约验收的结果", default=None)
    due_amount: Annotated[Fen | None, Money()] = element(
        "应付金额", "至履约信息日期应当支付的金额，单位元", default=None, confidence=SUMMARY
    )
    paid_amount: Annotated[Fen | None, Money()] = element(
        "已付金额", "至履约信息日期已经支付的金额，单位元", default=None, confidence=SUMMARY
    )
    prepaid_amount: Annotated[Fen | None, Money()] = element(
        "其中预付金额", "已付金额中尚未到期的预付款，单位元", default=None
    )
    retention_amount: Annotated[Fen | None, Money()] = element(
        "质量保证金", "依约留存、尚未到期支付的质量保证金，单位元", default=None
    )
    fully_paid: Annotated[bool | None, Flag()] = element(
        "资金是否全额支付",
        "应付资金是否已经全额支付",
        default=None,
        wire={"cp2021": "htzjsfqezf"},
        confidence=SUMMARY,
    )

    example = {
        "type": "contract-performance",
        "id": "contract-performance-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市公共资源交易中心",
        "source_record_number": "示例-2023-0004",
        "collected_on": "2023-12-31",
        "published_on": "2023-12-31",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/contract-performance/1"],
        "remarks": "示例数据，并非真实合同",
        "contract": "external:contract-example-1",
        "contract_number": "示采合〔2023〕3号",
        "as_of_on": "2023-12-31",
        "progress": "已交付并验收",
        "fulfilment_status": "full",
        "accepted_on": "2023-09-10",
        "acceptance_passed": True,
        "due_amount": "950000",
        "paid_amount": "950000",
        "prepaid_amount": "0",
        "retention_amount": "50000",
        "fully_paid": True,
    }
