"""司法案件 — how did a lawsuit, a reconsideration or an arbitration end for a body, and did it perform the judgment?

``about`` is the body; the result is told from its side. The other party may be a person and is never shown.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import RESTRICTED
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.instrument import LOCAL, TEXT
from gov_integrity.forms.kinds import Coded, Identified, Many, Ref, Text
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.codelists.judgment_refusal_measure import JudgmentRefusalMeasure
from gov_integrity.standard.codelists.judicial_matter_kind import JudicialMatterKind
from gov_integrity.standard.codelists.litigation_result import LitigationResult
from gov_integrity.standard.codelists.litigation_role import LitigationRole
from gov_integrity.standard.codelists.reconsideration_result import ReconsiderationResult
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact

_RECONSIDERED = when(value("matter_kind").is_("reconsideration"))


class JudicialMatter(
    Fact,
    title="司法案件信息",
    meaning="单位作为当事人的诉讼、行政复议、仲裁案件的结果和生效裁判履行情况",
    key=("case_number", "about_name", "acted_by_name"),
):
    """司法案件信息."""

    about_name: Annotated[str, Text(200)] = element("当事单位名称", "作为案件当事人的单位全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "当事单位统一社会信用代码", "作为案件当事人的单位的统一社会信用代码", default=None
    )
    matter_kind: Annotated[JudicialMatterKind, Coded(JudicialMatterKind)] = element(
        "司法案件类别", "是行政诉讼、行政复议、民事诉讼还是仲裁", confidence=LOCAL
    )
    case_number: Annotated[str, Text(128)] = element("案号", "法院、复议机关或者仲裁机构的案号")
    litigation_role: Annotated[LitigationRole, Coded(LitigationRole)] = element(
        "案件地位", "单位是被告、被申请人、原告、申请人还是第三人"
    )
    acted_by_name: Annotated[str, Text(200)] = element("审理机关", "审理案件的人民法院、行政复议机关或者仲裁机构全称")
    acted_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "审理机关统一社会信用代码", "审理机关的统一社会信用代码", default=None
    )
    other_party_kind: Annotated[AddresseeKind | None, Coded(AddresseeKind)] = element(
        "对方当事人类别", "对方当事人是单位、自然人还是个体工商户", default=None
    )
    other_party_name: Annotated[str | None, Text(200)] = element(
        "对方当事人名称", "对方当事人的姓名或者名称", default=None, visibility=RESTRICTED
    )
    cause: Annotated[str, Text(500)] = element("案由", "案件的案由或者被诉行政行为")
    filed_on: Annotated[date, Day()] = element("立案日期", "立案或者受理的日期")
    closed_on: Annotated[date | None, Day()] = element(
        "结案日期", "作出裁判、决定或者结案的日期，尚未结案的不填", default=None
    )
    litigation_result: Annotated[LitigationResult | None, Coded(LitigationResult)] = element(
        "诉讼结果",
        "诉讼、仲裁对本单位的结果；结案的诉讼、仲裁必填",
        default=None,
        required=when(
            all_of(
                value("closed_on").present(),
                value("matter_kind").one_of("administrative_litigation", "civil_litigation", "arbitration"),
            )
        ),
        forbidden=_RECONSIDERED,
        confidence=LOCAL,
    )
    reconsideration_result: Annotated[ReconsiderationResult | None, Coded(ReconsiderationResult)] = element(
        "复议结果",
        "行政复议的结果；结案的复议必填",
        default=None,
        required=when(all_of(value("closed_on").present(), value("matter_kind").is_("reconsideration"))),
        forbidden=when(
            value("matter_kind").one_of("administrative_litigation", "civil_litigation", "arbitration"),
        ),
    )
    effective_on: Annotated[date | None, Day()] = element(
        "生效日期",
        "裁判、决定生效的日期",
        default=None,
        required=when(value("performance_due_on").present()),
    )
    duty: Annotated[str | None, Text(2000, lines=True)] = element(
        "生效裁判确定的义务", "生效裁判要求本单位履行的义务，没有义务的不填", default=None
    )
    duty_amount: Annotated[Fen | None, Money()] = element(
        "义务金额", "生效裁判要求本单位支付的金额，单位元", default=None
    )
    performance_due_on: Annotated[date | None, Day()] = element(
        "履行期限", "生效裁判确定的履行截止日期", default=None, confidence=LOCAL
    )
    fulfilment_status: Annotated[FulfilmentStatus | None, Coded(FulfilmentStatus)] = element(
        "履行情况",
        "生效裁判的履行情况；写明义务的必填",
        default=None,
        required=when(value("duty").present()),
        confidence=LOCAL,
    )
    performed_on: Annotated[date | None, Day()] = element(
        "履行完毕日期",
        "生效裁判确定的义务全部履行完毕的日期",
        default=None,
        forbidden=when(value("fulfilment_status").one_of("in_progress", "partial", "none")),
    )
    refusal_measures: Annotated[
        tuple[JudgmentRefusalMeasure, ...] | None, Many(Coded(JudgmentRefusalMeasure), least=1)
    ] = element(
        "拒不履行的措施",
        "因本单位拒绝履行生效裁判，人民法院采取的措施",
        default=None,
        forbidden=when(value("fulfilment_status").absent()),
        confidence=TEXT,
    )
    refusal_published_on: Annotated[date | None, Day()] = element(
        "拒不履行公示日期", "拒不履行生效裁判的信息公示的日期", default=None, confidence=LOCAL
    )
    debtor_entry: Annotated[str | None, Ref("dishonest-judgment-debtor")] = element(
        "失信被执行人记录", "因本案被纳入失信被执行人名单的记录", default=None
    )

    example = {
        "type": "judicial-matter",
        "id": "judicial-matter-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市司法局",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0027",
        "collected_on": "2024-10-15",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/judicial-matter/1"],
        "remarks": "示例数据，并非真实案件",
        "matter_kind": "administrative_litigation",
        "case_number": "（2024）示例01行初27号",
        "litigation_role": "defendant",
        "acted_by_name": "示例市示例人民法院",
        "other_party_kind": "organization",
        "other_party_name": "示例市示例科技有限公司",
        "cause": "请求履行行政协议",
        "filed_on": "2024-02-20",
        "closed_on": "2024-06-10",
        "litigation_result": "lost",
        "effective_on": "2024-07-01",
        "duty": "自判决生效之日起三十日内支付补贴款",
        "duty_amount": "350000",
        "performance_due_on": "2024-07-31",
        "fulfilment_status": "full",
        "performed_on": "2024-09-20",
        "refusal_measures": ["announcement", "judicial_suggestion"],
        "refusal_published_on": "2024-08-20",
        "debtor_entry": "external:debtor-example-2",
    }
