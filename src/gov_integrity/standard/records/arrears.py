"""拖欠账款 — who owes whom, since when, how much, and what has been paid?

``about`` is the debtor. ``due_on`` is what the parties or the debtor say; what the law says is a rule.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Ref, Text
from gov_integrity.forms.quantities import Amount, Count, Day, Fen, Money
from gov_integrity.forms.record import Part, element, when
from gov_integrity.standard.codelists.arrears_kind import ArrearsKind
from gov_integrity.standard.codelists.debtor_kind import DebtorKind
from gov_integrity.standard.codelists.enterprise_size import EnterpriseSize
from gov_integrity.standard.codelists.invalid_excuse import InvalidExcuse
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import business_environment_722, sme_payment_2025
from gov_integrity.standard.records._fact import Fact


class Payment(Part):
    """One payment of the debt; late interest is counted apart."""

    paid_on: Annotated[date, Day()] = element("付款日期", "支付的日期")
    amount: Annotated[Fen, Money()] = element("付款金额", "冲抵本金的金额，单位元")
    interest_amount: Annotated[Fen | None, Money()] = element(
        "逾期利息",
        "另行支付的逾期利息，不冲抵本金，单位元",
        default=None,
        cite=(sme_payment_2025.instrument.at("第十七条"),),
    )


class Arrears(
    Fact,
    title="拖欠账款信息",
    meaning="机关、事业单位、企业等拖欠的账款及其清偿情况",
    key=("about_name", "creditor_name", "arrears_kind", "signed_on", "principal"),
):
    """拖欠账款信息."""

    about_name: Annotated[str, Text(200)] = element("付款方（拖欠主体）名称", "负有付款义务的单位全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "付款方统一社会信用代码", "负有付款义务的单位的统一社会信用代码", default=None
    )
    debtor_kind: Annotated[DebtorKind, Coded(DebtorKind)] = element(
        "付款主体类别",
        "付款方是机关、事业单位还是大型企业",
        cite=(
            sme_payment_2025.instrument.at("第二条"),
            business_environment_722.instrument.at("第三十二条"),
        ),
    )
    creditor_name: Annotated[str, Text(200)] = element(
        "收款方名称", "应当收到款项的企业、个体工商户或者农民工（群体）的名称", visibility=SHARED
    )
    creditor_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "收款方统一社会信用代码", "收款方的统一社会信用代码", default=None
    )
    creditor_size: Annotated[EnterpriseSize | None, Coded(EnterpriseSize)] = element(
        "收款方企业规模", "收款方在合同订立时的规模类型", default=None, cite=(sme_payment_2025.instrument.at("第三条"),)
    )
    arrears_kind: Annotated[ArrearsKind, Coded(ArrearsKind)] = element(
        "拖欠类别", "款项对应货物、工程、服务、农民工工资还是水电费", confidence=SUMMARY
    )
    existing: Annotated[bool | None, Flag()] = element(
        "是否存量拖欠", "是否在清欠基准日之前已经形成，否则为新增拖欠", default=None
    )
    contract: Annotated[str | None, Ref("contract")] = element("合同", "款项所依据的合同记录", default=None)
    signed_on: Annotated[date | None, Day()] = element("合同订立日期", "款项所依据的合同订立的日期", default=None)
    delivered_on: Annotated[date | None, Day()] = element(
        "交付日期",
        "货物、工程、服务交付的日期",
        default=None,
        cite=(
            sme_payment_2025.instrument.at("第九条第一款"),
            sme_payment_2025.instrument.at("第九条第二款"),
        ),
    )
    inspection_agreed: Annotated[bool | None, Flag()] = element(
        "是否约定检验验收",
        "合同是否约定以检验或者验收合格作为支付条件",
        default=None,
        cite=(sme_payment_2025.instrument.at("第十条"),),
    )
    inspection_passed_on: Annotated[date | None, Day()] = element(
        "检验验收合格日期", "检验或者验收合格的日期", default=None, cite=(sme_payment_2025.instrument.at("第十条"),)
    )
    inspection_term_ends_on: Annotated[date | None, Day()] = element(
        "约定验收期限届满日期",
        "约定的检验或者验收期限届满的日期",
        default=None,
        cite=(sme_payment_2025.instrument.at("第十条"),),
    )
    amount_confirmed_on: Annotated[date | None, Day()] = element(
        "结算金额确认日期",
        "按进度或者定期结算的，双方确认结算金额的日期",
        default=None,
        cite=(sme_payment_2025.instrument.at("第九条第四款"),),
    )
    agreed_days: Annotated[int | None, Count(least=0, most=3660)] = element(
        "约定付款期限（日）",
        "合同约定的付款期限，日历日",
        default=None,
        cite=(
            sme_payment_2025.instrument.at("第九条第一款"),
            sme_payment_2025.instrument.at("第九条第二款"),
        ),
    )
    agreed_interest_rate: Annotated[Decimal | None, Amount()] = element(
        "约定逾期利率",
        "合同约定的逾期利息年利率，单位百分之一，没有约定的不填",
        default=None,
        cite=(sme_payment_2025.instrument.at("第十七条"),),
    )
    signing_lpr: Annotated[Decimal | None, Amount()] = element(
        "订约时报价利率",
        "合同订立时的一年期贷款市场报价利率，单位百分之一",
        default=None,
        cite=(sme_payment_2025.instrument.at("第十七条"),),
    )
    due_on: Annotated[date | None, Day()] = element("应付日期", "报送方主张的应付日期", default=None)
    principal: Annotated[Fen, Money()] = element("应付本金", "应当支付的本金，单位元", confidence=SUMMARY)
    disputed_amount: Annotated[Fen | None, Money()] = element(
        "有争议金额", "本金中双方有争议的部分，单位元", default=None, cite=(sme_payment_2025.instrument.at("第十五条"),)
    )
    payments: Annotated[tuple[Payment, ...] | None, Many(Parts(Payment))] = element(
        "付款记录", "已经支付的每一笔", default=None, confidence=SUMMARY
    )
    outstanding: Annotated[Fen, Money()] = element("未付金额", "尚未支付的本金，单位元", confidence=SUMMARY)
    outstanding_on: Annotated[date | None, Day()] = element("未付金额截至日期", "未付金额所截至的日期", default=None)
    excuse_claimed: Annotated[InvalidExcuse | None, Coded(InvalidExcuse)] = element(
        "所称理由",
        "付款方提出的、依规定不得作为拖延付款理由的理由",
        default=None,
        cite=(
            sme_payment_2025.instrument.at("第十四条"),
            business_environment_722.instrument.at("第三十一条"),
        ),
    )
    plan: Annotated[str | None, Text(1000, lines=True)] = element(
        "清偿计划", "约定的清偿安排", default=None, required=when(value("plan_due_on").present())
    )
    plan_due_on: Annotated[date | None, Day()] = element("清偿计划期限", "清偿计划的截止日期", default=None)
    recorded_on: Annotated[date | None, Day()] = element("登记日期", "拖欠信息登记入台账的日期", default=None)
    cleared_on: Annotated[date | None, Day()] = element("清偿完毕日期", "全部清偿的日期", default=None)

    example = {
        "type": "arrears",
        "id": "arrears-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市工业和信息化局",
        "source_record_number": "示例-2025-0005",
        "collected_on": "2025-09-15",
        "published_on": "2025-09-20",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/arrears/1"],
        "remarks": "示例数据，并非真实欠款",
        "debtor_kind": "organ",
        "creditor_name": "示例市示例科技有限公司",
        "creditor_code": "91410105005000018Q",
        "creditor_size": "small",
        "arrears_kind": "goods",
        "existing": False,
        "contract": "external:contract-example-2",
        "signed_on": "2025-06-10",
        "delivered_on": "2025-07-01",
        "inspection_agreed": True,
        "inspection_passed_on": "2025-07-10",
        "inspection_term_ends_on": "2025-07-16",
        "agreed_days": 45,
        "due_on": "2025-08-24",
        "principal": "1000000",
        "disputed_amount": "0",
        "payments": [
            {"paid_on": "2025-08-20", "amount": "300000.5"},
            {"paid_on": "2025-09-10", "amount": "200000", "interest_amount": "1250.25"},
        ],
        "outstanding": "499999.5",
        "outstanding_on": "2025-09-15",
        "excuse_claimed": "internal_payment_flow",
        "plan": "分两期清偿",
        "plan_due_on": "2025-12-31",
        "recorded_on": "2025-09-12",
    }
