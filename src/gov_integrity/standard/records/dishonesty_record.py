"""政务失信记录 — who was found to have broken faith, how, and has it been put right?

``about`` is the body or office that broke faith, ``determined_by`` who found so. What follows depends on the category.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Ref, Text
from gov_integrity.forms.period import Forever
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.conduct_category import ConductCategory
from gov_integrity.standard.codelists.dishonesty_category import DishonestyCategory
from gov_integrity.standard.codelists.gravity import Gravity
from gov_integrity.standard.codelists.gravity_legacy import GravityLegacy
from gov_integrity.standard.codelists.invalid_excuse import InvalidExcuse
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.codelists.subject_type import SubjectType
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import (
    business_environment_722,
    governmental_discipline_law_2020,
    guidance_76_2016,
    notice_1103_2023,
    order_36,
    sme_payment_2025,
    spc_2017_7,
)
from gov_integrity.standard.records._decided import Determined


class DishonestyRecord(
    Determined,
    title="政务失信记录",
    meaning="政务诚信主体在履职中被认定的失信信息及其整改、修复情况",
    key=("dishonesty_category", "about_name", "determined_on", "determined_by_name", "cause"),
):
    """政务失信记录."""

    about_name: Annotated[str, Text(200)] = element("失信主体名称", "被认定失信的单位全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "失信主体统一社会信用代码", "被认定失信的单位的统一社会信用代码", default=None
    )
    subject_type: Annotated[SubjectType | None, Coded(SubjectType)] = element(
        "主体类型", "失信主体属于哪一类政务诚信主体", default=None, confidence=SUMMARY
    )
    dishonesty_category: Annotated[DishonestyCategory, Coded(DishonestyCategory)] = element(
        "失信类别",
        "失信记录按来源的类别，决定由谁认定、如何公示、修复和终止惩戒",
        cite=(
            guidance_76_2016.instrument.at("关于政务失信记录的规定"),
            notice_1103_2023.instrument.at("关于政务信用记录的规定"),
        ),
    )
    conduct_category: Annotated[tuple[ConductCategory, ...] | None, Many(Coded(ConductCategory))] = element(
        "失信行为类别", "失信记录按行为的类别", default=None, confidence=SUMMARY
    )
    key_domain: Annotated[KeyDomain | None, Coded(KeyDomain)] = element(
        "重点领域", "失信行为发生的重点领域", default=None, confidence=SUMMARY
    )
    cause: Annotated[str, Text(4000, lines=True)] = element("失信事由", "失信的主要事实", confidence=SUMMARY)
    basis: Annotated[str | None, Text(1000, lines=True)] = element("认定依据", "认定失信所依据的规定", default=None)
    excuse_claimed: Annotated[InvalidExcuse | None, Coded(InvalidExcuse)] = element(
        "所称理由",
        "失信主体提出的、依规定不得作为违约理由的理由",
        default=None,
        cite=(
            business_environment_722.instrument.at("第三十一条"),
            notice_1103_2023.instrument.at("二（二）"),
        ),
    )
    document_number: Annotated[str | None, Text(128)] = element(
        "认定文书号", "判决、决定、通知等认定文书的文号或者案号", default=None
    )
    occurred_on: Annotated[date | None, Day()] = element("失信行为发生日期", "失信行为发生或者终了的日期", default=None)
    determined_on: Annotated[date, Day()] = element(
        "认定日期", "司法、行政公务文书作出认定的日期", cite=(order_36.instrument.at("第七条"),)
    )
    determined_by_name: Annotated[str, Text(200)] = element(
        "认定单位", "认定失信的机关或者单位全称", cite=(notice_1103_2023.instrument.at("二（二）"),)
    )
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "认定单位统一社会信用代码", "认定单位的统一社会信用代码", default=None
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
    loss_amount: Annotated[Fen | None, Money()] = element(
        "造成损失金额",
        "失信行为造成的经济损失，单位元",
        default=None,
        cite=(guidance_76_2016.instrument.at("关于失信惩戒的规定"),),
    )
    serious_or_bad_effect: Annotated[bool | None, Flag()] = element(
        "是否情节严重或者造成严重不良社会影响",
        "认定部门是否认定拖欠情节严重或者造成严重不良社会影响，与失信程度是两个标准",
        default=None,
        forbidden=when(value("dishonesty_category").is_not("arrears")),
        cite=(sme_payment_2025.instrument.at("第二十六条"),),
    )
    social_impact: Annotated[str | None, Text(1000, lines=True)] = element(
        "社会影响程度",
        "失信行为造成的社会影响",
        default=None,
        cite=(guidance_76_2016.instrument.at("关于失信惩戒的规定"),),
    )
    listed_on: Annotated[date | None, Day()] = element("列入名单日期", "被列入相应名单的日期", default=None)
    removed_on: Annotated[date | None, Day()] = element("移出名单日期", "被移出相应名单的日期", default=None)
    publicity_ends_on: Annotated[date | Forever | None, Day(forever=True)] = element(
        "公示截止期", "失信信息停止公示的日期", default=None
    )
    written_explanation_on: Annotated[date | None, Day()] = element(
        "书面说明日期",
        "失信主体书面说明原因的日期",
        default=None,
        cite=(guidance_76_2016.instrument.at("关于失信惩戒的规定"),),
    )
    rectification_due_on: Annotated[date | None, Day()] = element(
        "整改期限", "限期整改的截止日期", default=None, cite=(guidance_76_2016.instrument.at("关于失信惩戒的规定"),)
    )
    rectified_on: Annotated[date | None, Day()] = element("整改到位日期", "整改到位的日期", default=None)
    conduct_corrected_on: Annotated[date | None, Day()] = element(
        "失信行为纠正日期",
        "失信行为纠正完毕的日期",
        default=None,
        cite=(order_36.instrument.at("第十四条"),),
    )
    duties_performed_on: Annotated[date | None, Day()] = element(
        "义务履行完毕日期",
        "应履行的义务全部履行完毕的日期",
        default=None,
        cite=(order_36.instrument.at("第十四条"),),
    )
    confirmed_performed_on: Annotated[date | None, Day()] = element(
        "认定部门确认日期",
        "认定部门确认已改正并履行完毕的日期",
        default=None,
        cite=(notice_1103_2023.instrument.at("关于信用修复的规定"),),
    )
    commitment_made: Annotated[bool | None, Flag()] = element(
        "是否作出信用承诺",
        "是否已经公开作出信用修复承诺",
        default=None,
        cite=(order_36.instrument.at("第十四条"),),
    )
    deleted_on: Annotated[date | None, Day()] = element(
        "法院删除日期",
        "人民法院删除失信被执行人信息的日期",
        default=None,
        forbidden=when(value("dishonesty_category").is_not("dishonest_judgment_debtor")),
        cite=(spc_2017_7.instrument.at("第十条"),),
    )
    released_on: Annotated[date | None, Day()] = element(
        "解除处分日期",
        "纪律处分依规定解除的日期",
        default=None,
        forbidden=when(value("dishonesty_category").is_not("discipline")),
        cite=(governmental_discipline_law_2020.instrument.at("第二十六条"),),
    )
    self_corrected_on: Annotated[date | None, Day()] = element(
        "自查自纠日期",
        "失信主体主动发现并纠正的日期",
        default=None,
        cite=(guidance_76_2016.instrument.at("关于权益保护和信用修复的规定"),),
    )
    linked: Annotated[tuple[str, ...] | None, Many(Ref("*"))] = element(
        "相关记录", "本记录所依据的合同、拖欠、投诉、处罚等记录", default=None
    )

    example = {
        "type": "dishonesty-record",
        "id": "dishonesty-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2024-0002",
        "collected_on": "2024-06-03",
        "published_on": "2024-06-05",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/dishonesty/1"],
        "remarks": "示例数据，并非真实单位",
        "subject_type": "government_department",
        "dishonesty_category": "breach",
        "conduct_category": ["predecessor_obligations_refused", "enterprise_harm"],
        "key_domain": "investment_promotion",
        "cause": "以责任人更替为由拒不履行招商引资协议约定的厂房装修补贴",
        "basis": "关于完善政府诚信履约机制优化民营经济发展环境的通知",
        "excuse_claimed": "person_change",
        "document_number": "示诚信认〔2024〕2号",
        "occurred_on": "2024-02-28",
        "determined_on": "2024-06-01",
        "determined_by_name": "示例市人民政府办公室",
        "determined_by_code": "12410105005000018X",
        "loss_amount": "350000",
        "social_impact": "涉及企业一家，影响较小",
        "written_explanation_on": "2024-06-15",
        "rectification_due_on": "2024-09-01",
        "rectified_on": "2024-08-20",
        "conduct_corrected_on": "2024-08-20",
        "duties_performed_on": "2024-08-20",
        "confirmed_performed_on": "2024-08-25",
        "commitment_made": True,
        "linked": ["external:contract-example-1", "external:complaint-example-1"],
    }
