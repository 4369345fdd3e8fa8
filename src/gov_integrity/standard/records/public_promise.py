"""政务服务公开承诺 — what did a government body promise the public or an investor, and was it entitled to?

Promises of policy (招商引资优惠政策) are of this kind too. A promise against the law is found by what is said of its
authority and of the review of fair competition.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED, SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Text
from gov_integrity.forms.period import Forever
from gov_integrity.forms.quantities import Count, Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.disclosure_channel import DisclosureChannel
from gov_integrity.standard.codelists.grassroots_service import GrassrootsService
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.codelists.public_promise_kind import PublicPromiseKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import business_environment_722
from gov_integrity.standard.records._responsibility import OFFICIAL_ID
from gov_integrity.standard.records._undertaking import Undertaking


class PublicPromise(
    Undertaking,
    title="政务服务公开承诺信息",
    meaning="政府部门及公务员对行政事项、服务质量、期限、保障和政策向社会作出的公开承诺",
    key=("promise_number", "about_name"),
):
    """政务服务公开承诺信息."""

    about_name: Annotated[str, Text(200)] = element("承诺单位名称", "向社会作出承诺的单位全称", confidence=LOCAL)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "承诺单位统一社会信用代码", "向社会作出承诺的单位的统一社会信用代码", default=None
    )
    official_id: Annotated[str | None, OFFICIAL_ID] = element(
        "承诺人代号",
        "以公务员个人名义承诺的，承诺人在报送方处的代号，不是姓名，也不是证件号码",
        default=None,
        visibility=AUTHORISED,
    )
    promise_number: Annotated[str, Text(128)] = element("承诺编号", "公开承诺在承诺单位处的编号")
    promise_kind: Annotated[PublicPromiseKind, Coded(PublicPromiseKind)] = element(
        "公开承诺类别", "承诺的是服务质量、期限、保障还是政策", confidence=LOCAL
    )
    matter: Annotated[str, Text(500)] = element("承诺事项", "承诺所针对的行政事项、服务或者政策", confidence=LOCAL)
    content: Annotated[str, Text(8000, lines=True)] = element("承诺内容", "承诺的具体内容", confidence=LOCAL)
    promised_workdays: Annotated[int | None, Count(most=3660)] = element(
        "承诺办结时限（工作日）",
        "期限承诺的天数，工作日",
        default=None,
        required=when(value("promise_kind").is_("time_limit")),
    )
    promised_amount: Annotated[Fen | None, Money()] = element(
        "承诺金额", "政策承诺的奖励、补贴、减免金额，单位元，没有金额的不填", default=None
    )
    key_domain: Annotated[KeyDomain | None, Coded(KeyDomain)] = element(
        "重点领域", "承诺所属的重点领域", default=None, confidence=LOCAL
    )
    grassroots_service: Annotated[GrassrootsService | None, Coded(GrassrootsService)] = element(
        "基层公共服务领域", "街道和乡镇的承诺属于哪一个公共服务领域", default=None, confidence=LOCAL
    )
    beneficiary_name: Annotated[str | None, Text(200)] = element(
        "承诺对象名称", "承诺只对特定企业、投资人作出的，其名称", default=None, visibility=SHARED
    )
    beneficiary_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "承诺对象统一社会信用代码", "承诺所针对的特定企业的统一社会信用代码", default=None
    )
    basis: Annotated[str | None, Text(1000, lines=True)] = element(
        "承诺依据",
        "作出承诺所依据的法律、法规或者文件；政策承诺必填",
        default=None,
        required=when(value("promise_kind").is_("policy")),
        cite=(business_environment_722.instrument.at("第三十一条"),),
    )
    within_authority: Annotated[bool | None, Flag()] = element(
        "是否在法定权限内",
        "承诺是否在承诺单位的法定权限内，依法作出",
        default=None,
        required=when(value("promise_kind").is_("policy")),
        cite=(business_environment_722.instrument.at("第三十一条"),),
    )
    promised_on: Annotated[date, Day()] = element("承诺日期", "作出承诺的日期")
    valid_from_on: Annotated[date | None, Day()] = element("承诺有效期自", "承诺开始有效的日期", default=None)
    valid_until: Annotated[date | Forever | None, Day(forever=True)] = element(
        "承诺有效期至", "承诺有效的截止日期，长期有效的写长期", default=None
    )
    performance_due_on: Annotated[date | None, Day()] = element(
        "兑现期限", "承诺应当兑现的截止日期，持续履行的不填", default=None
    )
    disclosure_channels: Annotated[tuple[DisclosureChannel, ...] | None, Many(Coded(DisclosureChannel), least=1)] = (
        element("公开渠道", "公开承诺所用的全部渠道", default=None, confidence=LOCAL)
    )

    example = {
        "type": "public-promise",
        "id": "public-promise-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2024-0017",
        "collected_on": "2024-01-20",
        "published_on": "2024-01-16",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/public-promise/1"],
        "remarks": "示例数据，并非真实承诺",
        "official_id": "p-0017",
        "promise_number": "示公诺2024-0017",
        "promise_kind": "policy",
        "matter": "招商引资厂房装修补贴",
        "content": "协议约定的厂房装修补贴在验收后六十日内拨付",
        "promised_amount": "350000",
        "key_domain": "investment_promotion",
        "beneficiary_name": "示例市示例科技有限公司",
        "beneficiary_code": "91410105005000018Q",
        "basis": "示例市产业扶持资金管理办法",
        "within_authority": True,
        "fair_competition_reviewed_on": "2024-01-08",
        "fair_competition_passed": True,
        "promised_on": "2024-01-15",
        "valid_from_on": "2024-01-15",
        "valid_until": "2026-01-14",
        "performance_due_on": "2024-12-31",
        "disclosure_channels": ["government_site", "credit_site"],
    }
