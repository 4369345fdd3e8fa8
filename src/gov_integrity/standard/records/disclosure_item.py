"""公开事项 — what was a body to disclose, by when, where did it do so, or why not?

How many days it was late is never sent: that follows from the days and from the rule.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Link, Many, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.disclosure_channel import DisclosureChannel
from gov_integrity.standard.codelists.disclosure_domain import DisclosureDomain
from gov_integrity.standard.codelists.disclosure_exception import DisclosureException
from gov_integrity.standard.codelists.disclosure_stage import DisclosureStage
from gov_integrity.standard.codelists.disclosure_state import DisclosureState
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact

_SHOWN = when(value("disclosure_state").one_of("disclosed", "partly_disclosed"))
_HELD_BACK = when(value("disclosure_state").one_of("withheld", "partly_disclosed"))


class DisclosureItem(
    Fact,
    title="公开事项信息",
    meaning="单位应当主动公开的政务信息及其公开渠道、日期，或者不予公开的理由",
    key=("item_title", "about_name", "formed_on", "catalogue_number"),
):
    """公开事项信息."""

    about_name: Annotated[str, Text(200)] = element("公开主体名称", "负有公开义务的单位全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "公开主体统一社会信用代码", "负有公开义务的单位的统一社会信用代码", default=None
    )
    item_title: Annotated[str, Text(300)] = element("公开事项名称", "应当公开的信息或者事项的名称")
    catalogue_number: Annotated[str | None, Text(128)] = element(
        "公开目录编号", "事项在主动公开目录中的编号或者信息索引号", default=None
    )
    disclosure_domain: Annotated[DisclosureDomain | None, Coded(DisclosureDomain)] = element(
        "公开领域", "事项属于哪一个重点公开领域", default=None, confidence=LOCAL
    )
    disclosure_stages: Annotated[tuple[DisclosureStage, ...] | None, Many(Coded(DisclosureStage), least=1)] = element(
        "公开环节", "事项展示决策、执行、管理、服务、结果中的哪些环节", default=None, confidence=LOCAL
    )
    basis: Annotated[str | None, Text(1000, lines=True)] = element(
        "公开依据", "要求公开该事项的法律、法规或者文件", default=None
    )
    formed_on: Annotated[date | None, Day()] = element(
        "信息形成日期", "信息形成或者变更的日期，公开期限自此起算", default=None
    )
    due_on: Annotated[date | None, Day()] = element("应公开日期", "报送方主张的最迟公开日期", default=None)
    disclosure_state: Annotated[DisclosureState, Coded(DisclosureState)] = element(
        "公开状态", "事项已经公开、部分公开、不予公开还是待公开"
    )
    disclosed_on: Annotated[date | None, Day()] = element(
        "公开日期",
        "事项实际公开的日期",
        default=None,
        required=_SHOWN,
        forbidden=when(value("disclosure_state").one_of("withheld", "pending")),
    )
    disclosure_channels: Annotated[tuple[DisclosureChannel, ...] | None, Many(Coded(DisclosureChannel), least=1)] = (
        element("公开渠道", "事项公开所用的全部渠道", default=None, required=_SHOWN, confidence=LOCAL)
    )
    disclosure_page: Annotated[str | None, Link()] = element(
        "公开页面",
        "事项公开所在的网页地址",
        default=None,
        forbidden=when(value("disclosure_state").one_of("withheld", "pending")),
    )
    withheld_for: Annotated[DisclosureException | None, Coded(DisclosureException)] = element(
        "不予公开的理由",
        "全部或者部分不予公开所依据的情形",
        default=None,
        required=_HELD_BACK,
        forbidden=when(value("disclosure_state").is_("disclosed")),
        confidence=LOCAL,
    )
    withheld_basis: Annotated[str | None, Text(1000, lines=True)] = element(
        "不予公开的依据", "不予公开所依据的具体规定", default=None, required=when(value("withheld_for").is_("other"))
    )

    example = {
        "type": "disclosure-item",
        "id": "disclosure-item-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市人民政府办公室",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0013",
        "collected_on": "2024-04-01",
        "published_on": "2024-03-20",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/disclosure-item/1"],
        "remarks": "示例数据，并非真实事项",
        "item_title": "重大建设项目批准和实施信息",
        "catalogue_number": "示例-2024-00184",
        "disclosure_domain": "major_projects",
        "disclosure_stages": ["decision", "execution", "result"],
        "basis": "主动公开基本目录",
        "formed_on": "2024-03-04",
        "due_on": "2024-04-01",
        "disclosure_state": "partly_disclosed",
        "disclosed_on": "2024-03-20",
        "disclosure_channels": ["government_site", "messaging_account"],
        "disclosure_page": "https://example.org/disclosure/1",
        "withheld_for": "trade_secret",
        "withheld_basis": "报价构成属于商业秘密，区分处理后公开",
    }
