"""违约 — which side of a government contract broke it, how, and was it put right?

``about`` is the side that broke it, whichever that is. On the wire of the pilots this is the breach part of a
contract's row; the words of its status were not seen, so they are kept as text.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Ref, Text
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.breaching_side import BreachingSide
from gov_integrity.standard.codelists.invalid_excuse import InvalidExcuse
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import business_environment_722, notice_1103_2023
from gov_integrity.standard.records._fact import Fact


class Breach(
    Fact,
    title="违约信息",
    meaning="合同、协议的违约一方、违约事由、核实认定和纠正情况",
    key=("about_name", "contract", "contract_number", "cause"),
):
    """违约信息."""

    about_name: Annotated[str, Text(200)] = element(
        "违约方名称", "违约一方的全称", wire={"cp2021": "wyf"}, confidence=SUMMARY
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "违约方统一社会信用代码", "违约一方的统一社会信用代码", default=None
    )
    source_org_name: Annotated[str, Text(200)] = element(
        "数据来源单位", "提供本记录的单位全称", wire={"cp2021": "sjlydw"}, confidence=SUMMARY
    )
    breaching_side: Annotated[BreachingSide | None, Coded(BreachingSide)] = element(
        "违约一方", "违约的是政府方、相对方还是双方", default=None
    )
    injured_name: Annotated[str | None, Text(200)] = element("守约方名称", "因违约受到损失的一方的名称", default=None)
    injured_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "守约方统一社会信用代码", "因违约受到损失的一方的统一社会信用代码", default=None
    )
    contract: Annotated[str | None, Ref("contract")] = element(
        "合同",
        "所违反的合同记录，没有记录标识的以合同编号代替",
        default=None,
        required=when(value("contract_number").absent()),
    )
    contract_number: Annotated[str | None, Text(100)] = element(
        "合同编号", "所违反的合同的编号", default=None, wire={"cp2021": "htbh"}, confidence=SUMMARY
    )
    key_domain: Annotated[KeyDomain | None, Coded(KeyDomain)] = element(
        "重点领域", "违约发生的重点领域", default=None, cite=(notice_1103_2023.instrument.at("二（一）"),)
    )
    cause: Annotated[str, Text(4000, lines=True)] = element(
        "违约事由", "违约的主要事实", wire={"cp2021": "wysy"}, confidence=SUMMARY
    )
    basis: Annotated[str | None, Text(1000, lines=True)] = element(
        "违约依据", "据以认定违约的合同条款或者规定", default=None, wire={"cp2021": "wyyj"}, confidence=SUMMARY
    )
    breach_state: Annotated[str | None, Text(100)] = element(
        "违约状态", "违约目前的状态，照录来源系统的写法", default=None, wire={"cp2021": "wyzt"}, confidence=SUMMARY
    )
    repudiated: Annotated[bool | None, Flag()] = element("是否毁约", "违约一方是否表明不再履行合同", default=None)
    excuse_claimed: Annotated[InvalidExcuse | None, Coded(InvalidExcuse)] = element(
        "所称理由",
        "违约一方提出的、依规定不得作为违约理由的理由",
        default=None,
        cite=(
            business_environment_722.instrument.at("第三十一条"),
            notice_1103_2023.instrument.at("二（二）"),
        ),
    )
    lawful_change: Annotated[str | None, Ref("lawful-change")] = element(
        "所称依法变更",
        "违约一方主张属于依法变更并补偿的，该变更的记录",
        default=None,
        cite=(business_environment_722.instrument.at("第三十一条"),),
    )
    complaint: Annotated[str | None, Ref("complaint")] = element("投诉举报", "反映该违约的投诉举报记录", default=None)
    occurred_on: Annotated[date | None, Day()] = element("违约发生日期", "违约发生或者终了的日期", default=None)
    amount: Annotated[Fen | None, Money()] = element("违约涉及金额", "违约所涉及的合同金额，单位元", default=None)
    loss_amount: Annotated[Fen | None, Money()] = element("造成损失金额", "违约造成的经济损失，单位元", default=None)
    verified_on: Annotated[date | None, Day()] = element(
        "核实日期",
        "违约经核实属实的日期",
        default=None,
        cite=(notice_1103_2023.instrument.at("二（二）"),),
    )
    rectification_asked_on: Annotated[date | None, Day()] = element(
        "要求整改日期",
        "核实属实后要求违约一方整改的日期",
        default=None,
        cite=(notice_1103_2023.instrument.at("二（二）"),),
    )
    rectification_refused: Annotated[bool | None, Flag()] = element(
        "是否拒不整改",
        "经核实属实后是否拒不整改",
        default=None,
        cite=(notice_1103_2023.instrument.at("二（二）"),),
    )
    determined_on: Annotated[date | None, Day()] = element(
        "违约认定日期",
        "核实认定违约的日期",
        default=None,
        required=when(value("determined_by_name").present()),
    )
    determined_by_name: Annotated[str | None, Text(200)] = element(
        "违约认定单位",
        "核实认定违约的单位全称",
        default=None,
        required=when(value("determined_on").present()),
        cite=(notice_1103_2023.instrument.at("二（二）"),),
    )
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "违约认定单位统一社会信用代码", "核实认定违约的单位的统一社会信用代码", default=None
    )
    remedied_on: Annotated[date | None, Day()] = element("违约纠正日期", "违约纠正、义务履行完毕的日期", default=None)

    example = {
        "type": "breach",
        "id": "breach-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2024-0020",
        "collected_on": "2024-06-05",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/breach/1"],
        "remarks": "示例数据，并非真实单位",
        "breaching_side": "government_side",
        "injured_name": "示例市示例科技有限公司",
        "injured_code": "91410105005000018Q",
        "contract": "external:contract-example-1",
        "contract_number": "示采合〔2023〕3号",
        "key_domain": "investment_promotion",
        "cause": "以责任人更替为由停止拨付约定的补贴",
        "basis": "协议第六条",
        "breach_state": "整改中",
        "repudiated": False,
        "excuse_claimed": "person_change",
        "complaint": "external:complaint-example-1",
        "occurred_on": "2024-02-28",
        "amount": "350000",
        "loss_amount": "20000",
        "rectification_refused": False,
        "determined_on": "2024-06-01",
        "determined_by_name": "示例市人民政府办公室",
        "determined_by_code": "12410105005000018X",
        "remedied_on": "2024-08-20",
    }
