"""行政处罚 — which penalty was imposed on whom, by whom, and how long is it shown?

The penalty is about its addressee and says nothing against the agency, which is ``acted_by``. Amounts are in 元 here,
and in 万元 on the wire of 2018.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import any_of, value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Text
from gov_integrity.forms.period import Forever
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.gravity import Gravity
from gov_integrity.standard.codelists.gravity_legacy import GravityLegacy
from gov_integrity.standard.codelists.penalty_kind import PenaltyKind
from gov_integrity.standard.codelists.penalty_procedure import PenaltyProcedure
from gov_integrity.standard.codelists.record_state import RecordState
from gov_integrity.standard.codelists.special_field import SpecialField
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import order_36, order_58, penalty_law_2021
from gov_integrity.standard.records._addressee import Addressee


class AdministrativePenalty(
    Addressee,
    title="行政处罚信息",
    meaning="行政机关对行政相对人作出的行政处罚决定及其公示、履行情况",
    key=("decision_number", "acted_by_code", "about_name"),
    wire_prefix="CF",
):
    """行政处罚信息."""

    about_name: Annotated[str, Text(200)] = element(
        "行政相对人名称",
        "被处罚的法人及非法人组织、自然人或者个体工商户的名称",
        wire={"dp2018": "CF_XDR_MC", "dp2016": "CF_XDR_MC"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    decision_number: Annotated[str, Text(128)] = element(
        "行政处罚决定书文号",
        "行政处罚决定书的文号",
        wire={"dp2018": "CF_WSH", "dp2016": "CF_WSH"},
        confidence=SUMMARY,
    )
    violation_kind: Annotated[str, Text(2000, lines=True)] = element(
        "违法行为类型",
        "行政相对人违反了哪一类规定",
        wire={"dp2018": "CF_WFXW"},
        confidence=SUMMARY,
    )
    violation_facts: Annotated[str, Text(8000, lines=True)] = element(
        "违法事实",
        "行政相对人的主要违法事实",
        wire={"dp2018": "CF_SY", "dp2016": "CF_SY"},
        confidence=SUMMARY,
    )
    penalty_basis: Annotated[str, Text(4000, lines=True)] = element(
        "处罚依据",
        "行政处罚所依据的法律、法规、规章",
        wire={"dp2018": "CF_YJ", "dp2016": "CF_YJ"},
        confidence=SUMMARY,
    )
    penalty_kinds: Annotated[tuple[PenaltyKind, ...], Many(Coded(PenaltyKind), least=1)] = element(
        "处罚类别",
        "决定中的全部处罚种类",
        wire={"dp2018": "CF_CFLB", "dp2016": "CF_CFLB1"},
        confidence=SUMMARY,
    )
    penalty_kinds_other: Annotated[str | None, Text(256)] = element(
        "其他处罚类别说明",
        "处罚类别含“其他”时写明是什么处罚，即“其他-”之后的文字",
        default=None,
        required=when(value("penalty_kinds").has("other")),
        confidence=SUMMARY,
    )
    penalty_content: Annotated[str, Text(8000, lines=True)] = element(
        "处罚内容",
        "行政处罚决定的主要内容",
        wire={"dp2018": "CF_NR", "dp2016": "CF_JG"},
        confidence=SUMMARY,
    )
    fine_amount: Annotated[Fen | None, Money()] = element(
        "罚款金额",
        "罚款的金额，单位元；处罚类别含罚款时必填（条件为本项目所定）",
        default=None,
        required=when(value("penalty_kinds").has("fine")),
        wire={"dp2018": "CF_NR_FK"},
    )
    confiscated_amount: Annotated[Fen | None, Money()] = element(
        "没收违法所得、没收非法财物的金额",
        "没收的违法所得和非法财物的金额，单位元；处罚类别含没收时必填（条件为本项目所定）",
        default=None,
        required=when(
            any_of(value("penalty_kinds").has("confiscate_gains"), value("penalty_kinds").has("confiscate_goods"))
        ),
        wire={"dp2018": "CF_NR_WFFF"},
    )
    suspended_licence: Annotated[str | None, Text(200)] = element(
        "暂扣或吊销证照名称及编号",
        "暂扣或者吊销的许可证件的名称及编号；处罚类别含暂扣或者吊销时必填（条件为本项目所定）",
        default=None,
        required=when(
            any_of(value("penalty_kinds").has("suspend_permit"), value("penalty_kinds").has("revoke_permit"))
        ),
        wire={"dp2018": "CF_NR_ZKDX"},
    )
    procedure: Annotated[PenaltyProcedure | None, Coded(PenaltyProcedure)] = element(
        "处罚程序",
        "作出决定所适用的是简易程序还是普通程序",
        default=None,
        cite=(
            order_36.instrument.at("第八条至第十条"),
            penalty_law_2021.instrument.at("第五十一条"),
        ),
    )
    special_field: Annotated[SpecialField | None, Coded(SpecialField)] = element(
        "特定领域",
        "处罚所在的、最短公示期较长的领域，不在其列的不填",
        default=None,
        cite=(
            order_58.instrument.at("关于公示期限的规定"),
            order_58.instrument.at("关于食品、药品领域公示期限的规定"),
        ),
    )
    gravity: Annotated[Gravity | None, Coded(Gravity)] = element(
        "失信程度",
        "失信信息的分类：轻微、一般或者严重",
        default=None,
        cite=(order_36.instrument.at("第八条至第十条"),),
    )
    gravity_legacy: Annotated[GravityLegacy | None, Coded(GravityLegacy)] = element(
        "失信严重程度（旧）", "旧标准下的失信严重程度，不与失信程度互换", default=None, confidence=SUMMARY
    )
    decided_on: Annotated[date, Day()] = element(
        "处罚决定日期",
        "作出行政处罚决定的日期",
        wire={"dp2018": "CF_JDRQ", "dp2016": "CF_JDRQ"},
        confidence=SUMMARY,
    )
    effective_until: Annotated[date | Forever, Day(forever=True)] = element(
        "处罚有效期",
        "行政处罚决定的效力截止日期，长期有效的写长期",
        wire={"dp2018": "CF_YXQ"},
        confidence=SUMMARY,
    )
    publicity_started_on: Annotated[date | None, Day()] = element(
        "公示开始日期", "处罚信息开始公示的日期", default=None
    )
    publicity_ends_on: Annotated[date | Forever | None, Day(forever=True)] = element(
        "公示截止期",
        "处罚信息停止公示的日期",
        default=None,
        wire={"dp2018": "CF_GSJZQ", "dp2016": "CF_GSJZQ"},
        confidence=SUMMARY,
    )
    acted_by_name: Annotated[str, Text(200)] = element(
        "处罚机关",
        "作出行政处罚决定的机关全称",
        wire={"dp2018": "CF_CFJG", "dp2016": "CF_XZJG"},
        confidence=SUMMARY,
    )
    acted_by_code: Annotated[str, Identified(uscc.identifier)] = element(
        "处罚机关统一社会信用代码",
        "作出行政处罚决定的机关的统一社会信用代码",
        wire={"dp2018": "CF_CFJGDM"},
        confidence=SUMMARY,
    )
    source_org_name: Annotated[str, Text(200)] = element(
        "数据来源单位",
        "上传该条数据的单位全称",
        wire={"dp2018": "CF_SJLY"},
        confidence=SUMMARY,
    )
    source_org_code: Annotated[str, Identified(uscc.identifier)] = element(
        "数据来源单位统一社会信用代码",
        "上传该条数据的单位的统一社会信用代码",
        wire={"dp2018": "CF_SJLYDM"},
        confidence=SUMMARY,
    )
    record_state: Annotated[RecordState | None, Coded(RecordState)] = element(
        "记录状态", "记录目前的状态，不填即为正常", default=None, wire={"dp2016": "CF_ZT"}, confidence=SUMMARY
    )
    remarks: Annotated[str | None, Text(512, lines=True)] = element(
        "备注",
        "其他需要补充的信息",
        default=None,
        required=when(value("record_state").is_("other")),
        wire={"dp2018": "BZ", "dp2016": "BZ"},
        confidence=SUMMARY,
    )
    conduct_corrected_on: Annotated[date | None, Day()] = element(
        "违法行为改正日期",
        "违法行为改正完毕的日期",
        default=None,
        cite=(
            order_36.instrument.at("第十四条"),
            order_58.instrument.at("关于修复条件的规定"),
        ),
    )
    duties_performed_on: Annotated[date | None, Day()] = element(
        "处罚义务履行完毕日期",
        "行政处罚决定明确的责任义务全部履行完毕的日期",
        default=None,
        cite=(
            order_36.instrument.at("第十四条"),
            order_58.instrument.at("关于修复条件的规定"),
        ),
    )
    commitment_made: Annotated[bool | None, Flag()] = element(
        "是否作出信用承诺",
        "是否已经公开作出信用修复承诺",
        default=None,
        cite=(
            order_36.instrument.at("第十四条"),
            order_58.instrument.at("关于修复条件的规定"),
        ),
    )

    example = {
        "type": "administrative-penalty",
        "id": "penalty-example-1",
        "region": "410105",
        "about_name": "示例市示例食品有限公司",
        "about_code": "91410105005000018Q",
        "source_org_name": "示例市市场监督管理局",
        "source_org_code": "114101050050000181",
        "source_record_number": "示例-2024-0001",
        "collected_on": "2024-03-08",
        "published_on": "2024-03-08",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/penalty/1"],
        "remarks": "示例数据，并非真实处罚",
        "addressee_kind": "organization",
        "legal_representative": "示例人甲",
        "decision_number": "示市监处罚〔2024〕1号",
        "violation_kind": "违反食品标签管理规定",
        "violation_facts": "经营标签不符合规定的预包装食品",
        "penalty_basis": "《中华人民共和国食品安全法》",
        "penalty_kinds": ["confiscate_gains", "fine"],
        "penalty_content": "没收违法所得1200.5元，并处罚款5000元",
        "fine_amount": "5000",
        "confiscated_amount": "1200.5",
        "procedure": "ordinary",
        "special_field": "food",
        "decided_on": "2024-03-01",
        "effective_until": "forever",
        "publicity_started_on": "2024-03-08",
        "publicity_ends_on": "2027-03-01",
        "acted_by_name": "示例市市场监督管理局",
        "acted_by_code": "114101050050000181",
        "conduct_corrected_on": "2024-03-10",
        "duties_performed_on": "2024-03-12",
        "commitment_made": True,
    }
