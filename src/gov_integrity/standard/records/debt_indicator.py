"""地方政府债务 — how much does a local government owe, can it repay, and how great is the risk?

One record is the state on one day. Figures of implicit debt are never public; a rating by a third party is for
reference and scores nothing.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from gov_integrity.forms.element import RESTRICTED
from gov_integrity.forms.expr import any_of, value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Text
from gov_integrity.forms.quantities import Amount, Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.debt_risk_level import DebtRiskLevel
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class DebtIndicator(
    Fact,
    title="地方政府债务指标信息",
    meaning="地方政府债务余额、限额、偿债资金安排、风险等级、应急处置和信用评级情况",
    key=("about_name", "as_of_on", "source_org_name"),
):
    """地方政府债务指标信息."""

    about_name: Annotated[str, Text(200)] = element("债务主体名称", "承担债务的地方政府或者单位全称", confidence=LOCAL)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "债务主体统一社会信用代码", "承担债务的地方政府或者单位的统一社会信用代码", default=None
    )
    as_of_on: Annotated[date, Day()] = element("债务数据日期", "债务数据所截至的日期")
    balance_amount: Annotated[Fen, Money()] = element("债务余额", "政府债务的余额，单位元")
    limit_amount: Annotated[Fen | None, Money()] = element("债务限额", "批准的政府债务限额，单位元", default=None)
    debt_ratio: Annotated[Decimal | None, Amount()] = element(
        "债务率（%）", "债务余额与综合财力之比，百分数", default=None
    )
    implicit_debt_amount: Annotated[Fen | None, Money()] = element(
        "隐性债务余额", "政府隐性债务的余额，单位元", default=None, confidence=LOCAL, visibility=RESTRICTED
    )
    implicit_debt_resolved_amount: Annotated[Fen | None, Money()] = element(
        "隐性债务化解金额",
        "本年度至数据日期化解的隐性债务，单位元",
        default=None,
        confidence=LOCAL,
        visibility=RESTRICTED,
    )
    repayment_due_amount: Annotated[Fen | None, Money()] = element(
        "本年度应偿还金额",
        "本年度至数据日期应当偿还的本息，单位元",
        default=None,
        required=when(any_of(value("repayment_paid_amount").present(), value("overdue_amount").present())),
    )
    repayment_arranged_amount: Annotated[Fen | None, Money()] = element(
        "已安排偿债资金", "预算等已经安排的本年度偿债资金，单位元", default=None, confidence=LOCAL
    )
    repayment_paid_amount: Annotated[Fen | None, Money()] = element(
        "本年度已偿还金额", "应偿还金额中已经偿还的部分，单位元", default=None
    )
    overdue_amount: Annotated[Fen | None, Money()] = element(
        "逾期未偿还金额", "本年度应偿还金额中逾期未还的部分，单位元", default=None, confidence=LOCAL
    )
    risk_level: Annotated[DebtRiskLevel | None, Coded(DebtRiskLevel)] = element(
        "债务风险等级", "债务风险评估的等级", default=None
    )
    risk_assessed_on: Annotated[date | None, Day()] = element(
        "风险评估日期", "债务风险评估的日期", default=None, required=when(value("risk_level").present())
    )
    warned_on: Annotated[date | None, Day()] = element(
        "风险预警日期", "发出债务风险预警的日期", default=None, confidence=LOCAL
    )
    emergency_started_on: Annotated[date | None, Day()] = element(
        "应急处置启动日期", "启动债务风险应急处置的日期", default=None, confidence=LOCAL
    )
    emergency_measures: Annotated[str | None, Text(2000, lines=True)] = element(
        "应急处置措施",
        "所采取的应急处置措施",
        default=None,
        required=when(value("emergency_started_on").present()),
        confidence=LOCAL,
    )
    emergency_ended_on: Annotated[date | None, Day()] = element(
        "应急处置结束日期", "债务风险应急处置结束的日期", default=None
    )
    rating: Annotated[str | None, Text(20)] = element(
        "政府信用评级", "评级机构给出的地方政府信用等级，仅供参考，不计入评价", default=None, confidence=LOCAL
    )
    rated_by_name: Annotated[str | None, Text(200)] = element(
        "评级机构", "作出评级的机构全称", default=None, required=when(value("rating").present())
    )
    rated_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "评级机构统一社会信用代码", "作出评级的机构的统一社会信用代码", default=None
    )
    rated_on: Annotated[date | None, Day()] = element(
        "评级日期", "作出评级的日期", default=None, required=when(value("rating").present())
    )

    example = {
        "type": "debt-indicator",
        "id": "debt-indicator-example-1",
        "region": "410105",
        "about_name": "示例区人民政府",
        "about_code": "114101050050000181",
        "source_org_name": "示例市财政局",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0026",
        "collected_on": "2025-01-20",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/debt-indicator/1"],
        "remarks": "示例数据，并非真实债务",
        "as_of_on": "2024-12-31",
        "balance_amount": "5600000000",
        "limit_amount": "6000000000",
        "debt_ratio": "85.5",
        "implicit_debt_amount": "300000000",
        "implicit_debt_resolved_amount": "100000000",
        "repayment_due_amount": "420000000",
        "repayment_arranged_amount": "420000000",
        "repayment_paid_amount": "420000000",
        "overdue_amount": "0",
        "risk_level": "yellow",
        "risk_assessed_on": "2024-12-31",
        "warned_on": "2024-06-30",
        "emergency_started_on": "2024-07-01",
        "emergency_measures": "压减支出，盘活资产，专户归集偿债资金",
        "emergency_ended_on": "2024-11-30",
        "rating": "AA",
        "rated_by_name": "示例市示例评级有限公司",
        "rated_by_code": "91410105005000018Q",
        "rated_on": "2024-05-15",
    }
