"""信用信息目录事项 — which information may be collected as credit information, under which catalogue, and since when?

The national catalogue, and what a place adds to it by its own regulation. ``about`` is the body that provides the
information of the item. What is in neither is not put into credit records, unless a law or a central document says so.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Identified, Many, Pattern, Text
from gov_integrity.forms.period import Forever
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.catalogue_class import CatalogueClass
from gov_integrity.standard.codelists.organization_level import OrganizationLevel
from gov_integrity.standard.identifiers import division, uscc
from gov_integrity.standard.records._fact import Fact


class CatalogueItem(
    Fact,
    title="信用信息目录事项",
    meaning="全国公共信用信息基础目录或者地方补充目录中的一个信息事项",
    key=("catalogue_title", "item_number", "about_name"),
):
    """信用信息目录事项."""

    about_name: Annotated[str, Text(200)] = element("信息提供单位", "依照目录提供该事项信息的单位全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "信息提供单位统一社会信用代码", "依照目录提供该事项信息的单位的统一社会信用代码", default=None
    )
    region: Annotated[str | None, Identified(division.identifier)] = element(
        "行政区划代码",
        "补充目录所适用的地方的行政区划代码，国家目录不填",
        default=None,
        required=when(value("level").is_not("national")),
        forbidden=when(value("level").is_("national")),
    )
    level: Annotated[OrganizationLevel, Coded(OrganizationLevel)] = element(
        "目录层级", "属于国家目录，还是哪一级地方的补充目录", confidence=SUMMARY
    )
    catalogue_title: Annotated[str, Text(200)] = element("目录名称", "目录的全称和版本", confidence=SUMMARY)
    document_number: Annotated[str | None, Text(128)] = element("目录文号", "发布目录的文号", default=None)
    determined_by_name: Annotated[str, Text(200)] = element("目录发布单位", "编制、发布目录的单位全称")
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "目录发布单位统一社会信用代码", "编制、发布目录的单位的统一社会信用代码", default=None
    )
    item_number: Annotated[str, Text(64)] = element("事项编号", "事项在目录中的编号")
    item_title: Annotated[str, Text(200)] = element("事项名称", "事项在目录中的名称", confidence=SUMMARY)
    catalogue_class: Annotated[CatalogueClass, Coded(CatalogueClass)] = element(
        "目录类别", "事项在目录中所属的信息类别", confidence=SUMMARY
    )
    catalogue_class_other: Annotated[str | None, Text(100)] = element(
        "其他目录类别说明",
        "目录类别为“其他”时写明目录中的类别名称",
        default=None,
        required=when(value("catalogue_class").is_("other")),
    )
    record_types: Annotated[
        tuple[str, ...] | None, Many(Pattern("[a-z]{1,40}(?:-[a-z]{1,40}){0,5}", 1, 64), least=1)
    ] = element("适用的记录类型", "以哪些类型的记录交换该事项的信息，写记录类型的标识", default=None)
    basis: Annotated[str, Text(1000, lines=True)] = element(
        "纳入依据", "将该事项纳入目录所依据的法律、法规或者政策文件", confidence=SUMMARY
    )
    effective_on: Annotated[date, Day()] = element("施行日期", "事项开始适用的日期")
    effective_until: Annotated[date | Forever | None, Day(forever=True)] = element(
        "停用日期", "事项适用的最后一日，仍然适用的不填", default=None
    )

    example = {
        "type": "catalogue-item",
        "id": "catalogue-item-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0300",
        "collected_on": "2024-03-05",
        "published_on": "2024-03-01",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/catalogue-item/1"],
        "remarks": "示例数据，并非真实目录",
        "level": "county",
        "catalogue_title": "示例区公共信用信息补充目录（2024年版）",
        "document_number": "示信用〔2024〕3号",
        "determined_by_name": "示例区发展和改革委员会",
        "determined_by_code": "12410105005000018X",
        "item_number": "3-07",
        "item_title": "政务服务公开承诺履行情况",
        "catalogue_class": "other",
        "catalogue_class_other": "信用承诺及履行情况",
        "record_types": ["public-promise", "fulfilment"],
        "basis": "示例省社会信用条例（示例）",
        "effective_on": "2024-03-01",
        "effective_until": "forever",
    }
