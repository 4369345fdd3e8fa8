"""“信易+”守信激励场景 — what does a place or body offer to trustworthy subjects, on what terms, and how many use it?"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Many, Text
from gov_integrity.forms.quantities import Count, Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.incentive_scenario_kind import IncentiveScenarioKind
from gov_integrity.standard.codelists.integrity_title import IntegrityTitle
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class IncentiveScenario(
    Fact,
    title="守信激励场景信息",
    meaning="“信易+”等守信激励场景和诚信创建活动的条件、优惠内容和受益情况",
    key=("scenario_name", "about_name", "started_on"),
):
    """守信激励场景信息."""

    about_name: Annotated[str, Text(200)] = element("场景实施主体名称", "推出守信激励场景的地方或者单位的全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "场景实施主体统一社会信用代码", "推出守信激励场景的单位的统一社会信用代码", default=None
    )
    scenario_name: Annotated[str, Text(200)] = element("场景名称", "守信激励场景或者诚信创建活动的名称")
    scenario_kind: Annotated[IncentiveScenarioKind, Coded(IncentiveScenarioKind)] = element(
        "场景类别", "属于哪一类“信易+”场景", confidence=LOCAL
    )
    scenario_kind_other: Annotated[str | None, Text(256)] = element(
        "其他场景说明",
        "场景类别为“其他”时写明是什么场景",
        default=None,
        required=when(value("scenario_kind").is_("other")),
    )
    integrity_title: Annotated[IntegrityTitle | None, Coded(IntegrityTitle)] = element(
        "诚信创建类别", "享受激励以哪一类诚信创建称号为条件", default=None, confidence=LOCAL
    )
    partner_names: Annotated[tuple[str, ...] | None, Many(Text(200), most=200)] = element(
        "合作单位", "提供优惠或者便利的金融机构、企业等", default=None
    )
    beneficiary_kinds: Annotated[tuple[AddresseeKind, ...], Many(Coded(AddresseeKind), least=1)] = element(
        "激励对象类别", "激励对象是单位、自然人还是个体工商户"
    )
    eligibility: Annotated[str, Text(1000, lines=True)] = element("激励条件", "享受激励应当具备的信用条件")
    benefit: Annotated[str, Text(1000, lines=True)] = element("激励内容", "给予的优惠、优先或者便利")
    basis: Annotated[str | None, Text(500)] = element("激励依据", "推出场景所依据的规定", default=None)
    started_on: Annotated[date, Day()] = element("场景上线日期", "场景开始实施的日期")
    ended_on: Annotated[date | None, Day()] = element(
        "场景结束日期", "场景停止实施的日期，仍在实施的不填", default=None
    )
    eligible_count: Annotated[int | None, Count()] = element(
        "符合条件主体数", "统计截至日符合激励条件的主体数", default=None
    )
    beneficiaries_count: Annotated[int | None, Count()] = element(
        "受益主体数", "统计截至日已经享受激励的主体数，同一主体只计一次", default=None, confidence=LOCAL
    )
    benefit_amount: Annotated[Fen | None, Money()] = element(
        "激励金额", "统计截至日累计授信、减免等金额，单位元", default=None
    )
    counted_until: Annotated[date | None, Day()] = element(
        "统计截至日期",
        "主体数和金额所截至的日期",
        default=None,
        required=when(value("beneficiaries_count").present()),
    )

    example = {
        "type": "incentive-scenario",
        "id": "incentive-scenario-example-1",
        "region": "410105",
        "about_name": "示例市信用中心",
        "about_code": "12410105005000018X",
        "source_org_name": "示例市信用中心",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2025-0121",
        "collected_on": "2025-07-08",
        "published_on": "2025-07-10",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/incentive-scenario/1"],
        "remarks": "示例数据，并非真实场景",
        "scenario_name": "示例信易贷",
        "scenario_kind": "loan",
        "integrity_title": "enterprise",
        "partner_names": ["示例银行示例分行"],
        "beneficiary_kinds": ["organization", "individual_business"],
        "eligibility": "公共信用综合评价为优，没有未修复的失信记录",
        "benefit": "免担保贷款",
        "basis": "示例市守信激励实施办法",
        "started_on": "2023-01-01",
        "ended_on": "2025-06-30",
        "eligible_count": 320,
        "beneficiaries_count": 57,
        "benefit_amount": "28500000",
        "counted_until": "2025-06-30",
    }
