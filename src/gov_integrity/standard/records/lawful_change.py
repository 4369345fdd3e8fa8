"""依法变更并补偿 — on which ground and by which authority was a promise or contract changed, and who was compensated?

This is what tells a lawful change from a breach. ``about`` is the government side that changed it.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Flag, Identified, Ref, Text
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.change_ground import ChangeGround
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import business_environment_722
from gov_integrity.standard.records._fact import Fact

_LAWFUL = (business_environment_722.instrument.at("第三十一条"),)


class LawfulChange(
    Fact,
    title="依法变更并补偿信息",
    meaning="因国家利益、社会公共利益等改变政策承诺、合同约定或者决策的权限、程序和补偿情况",
    key=("about_name", "contract", "public_promise", "major_decision", "decided_on", "affected_name"),
):
    """依法变更并补偿信息."""

    about_name: Annotated[str, Text(200)] = element("变更单位名称", "改变承诺、合同或者决策的单位全称", cite=_LAWFUL)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "变更单位统一社会信用代码", "改变承诺、合同或者决策的单位的统一社会信用代码", default=None
    )
    contract: Annotated[str | None, Ref("contract")] = element(
        "合同",
        "所变更的合同记录；合同、公开承诺、重大行政决策必须填写其一，且只填其一",
        default=None,
        required=when(all_of(value("public_promise").absent(), value("major_decision").absent())),
    )
    public_promise: Annotated[str | None, Ref("public-promise")] = element(
        "公开承诺", "所改变的公开承诺记录", default=None, forbidden=when(value("contract").present())
    )
    major_decision: Annotated[str | None, Ref("major-decision")] = element(
        "重大行政决策",
        "所变更或者停止执行的重大行政决策记录",
        default=None,
        forbidden=when(any_of(value("contract").present(), value("public_promise").present())),
        confidence=LOCAL,
    )
    change_ground: Annotated[ChangeGround, Coded(ChangeGround)] = element(
        "变更事由", "因国家利益、社会公共利益还是其他法定事由而变更", cite=_LAWFUL
    )
    ground_basis: Annotated[str | None, Text(1000, lines=True)] = element(
        "事由的依据",
        "变更事由所依据的法律、法规；其他法定事由必填",
        default=None,
        required=when(value("change_ground").is_("other_statutory")),
    )
    content: Annotated[str, Text(4000, lines=True)] = element("变更内容", "改变了承诺、合同、决策的什么内容")
    authority: Annotated[str, Text(1000, lines=True)] = element(
        "法定权限", "变更单位据以决定变更的法定权限", cite=_LAWFUL
    )
    procedure: Annotated[str, Text(2000, lines=True)] = element("法定程序", "变更所履行的程序", cite=_LAWFUL)
    legality_reviewed_on: Annotated[date | None, Day()] = element(
        "合法性审查日期", "变更决定经合法性审查的日期", default=None, confidence=LOCAL
    )
    decided_on: Annotated[date, Day()] = element("变更决定日期", "作出变更决定的日期")
    decided_by_name: Annotated[str | None, Text(200)] = element("变更决定机关", "作出变更决定的机关全称", default=None)
    decided_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "变更决定机关统一社会信用代码", "作出变更决定的机关的统一社会信用代码", default=None
    )
    decision_number: Annotated[str | None, Text(128)] = element("变更决定文号", "变更决定的文号", default=None)
    notified_on: Annotated[date | None, Day()] = element("告知日期", "告知受影响主体的日期", default=None)
    affected_name: Annotated[str | None, Text(200)] = element(
        "受影响主体名称",
        "因变更受到损失的企业、投资人的名称",
        default=None,
        required=when(value("loss_amount").present()),
        visibility=SHARED,
    )
    affected_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "受影响主体统一社会信用代码", "因变更受到损失的企业的统一社会信用代码", default=None
    )
    loss_amount: Annotated[Fen | None, Money()] = element(
        "造成损失金额", "因变更造成的财产损失，单位元，没有损失的不填", default=None, cite=_LAWFUL
    )
    compensation_agreed: Annotated[bool | None, Flag()] = element(
        "补偿是否达成一致", "是否与受影响主体就补偿达成一致", default=None
    )
    compensation_due_amount: Annotated[Fen | None, Money()] = element(
        "应补偿金额",
        "依法应当给予的补偿金额，单位元",
        default=None,
        required=when(value("compensation_paid_amount").present()),
        cite=_LAWFUL,
    )
    compensation_due_on: Annotated[date | None, Day()] = element("补偿期限", "应当支付补偿的截止日期", default=None)
    compensation_paid_amount: Annotated[Fen | None, Money()] = element(
        "已补偿金额", "已经支付的补偿金额，单位元", default=None, cite=_LAWFUL
    )
    compensation_paid_on: Annotated[date | None, Day()] = element(
        "补偿支付日期", "最近一笔补偿支付的日期", default=None
    )

    example = {
        "type": "lawful-change",
        "id": "lawful-change-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市司法局",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0021",
        "collected_on": "2024-10-10",
        "published_on": "2024-10-10",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/lawful-change/1"],
        "remarks": "示例数据，并非真实单位",
        "contract": "external:contract-example-4",
        "change_ground": "public_interest",
        "ground_basis": "防洪工程建设需要",
        "content": "合同约定的用地位置调整",
        "authority": "市人民政府对建设用地的法定审批权限",
        "procedure": "经合法性审查、集体讨论决定并书面告知",
        "legality_reviewed_on": "2024-08-10",
        "decided_on": "2024-08-20",
        "decided_by_name": "示例市人民政府",
        "decision_number": "示政〔2024〕21号",
        "notified_on": "2024-08-22",
        "affected_name": "示例市示例科技有限公司",
        "affected_code": "91410105005000018Q",
        "loss_amount": "500000",
        "compensation_agreed": True,
        "compensation_due_amount": "500000",
        "compensation_due_on": "2024-12-31",
        "compensation_paid_amount": "300000",
        "compensation_paid_on": "2024-09-30",
    }
