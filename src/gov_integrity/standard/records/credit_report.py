"""信用报告 — which report on a subject's credit was issued, by whom, for what, and how long may it be used?

A third party's report is for reference: it is neither scored nor a ground for a sanction.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED, SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL, SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.credit_occasion import CreditOccasion
from gov_integrity.standard.codelists.credit_report_kind import CreditReportKind
from gov_integrity.standard.codelists.credit_report_section import CreditReportSection
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class CreditReport(
    Fact,
    title="信用报告信息",
    meaning="公共信用平台或者第三方机构对信用主体出具的信用报告及其用途",
    key=("report_number", "about_name", "issued_by_name"),
):
    """信用报告信息."""

    about_name: Annotated[str, Text(200)] = element(
        "报告对象名称", "信用报告所述的单位、自然人或者个体工商户的名称", visibility=SHARED
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "报告对象统一社会信用代码", "信用报告所述的单位或者个体工商户的统一社会信用代码", default=None
    )
    subject_kind: Annotated[AddresseeKind, Coded(AddresseeKind)] = element(
        "报告对象类别", "信用报告所述的是单位、自然人还是个体工商户"
    )
    report_kind: Annotated[CreditReportKind, Coded(CreditReportKind)] = element(
        "信用报告种类", "由公共信用平台还是第三方机构出具", confidence=LOCAL
    )
    reference_only: Annotated[bool, Flag()] = element(
        "是否仅供参考", "是否仅供参考，不计分、不作为惩戒依据；第三方信用报告为是", confidence=LOCAL
    )
    report_number: Annotated[str, Text(128)] = element("报告编号", "信用报告的编号")
    report_edition: Annotated[str | None, Text(100)] = element(
        "报告标准版本", "信用报告所采用的格式标准及其版本", default=None, confidence=SUMMARY
    )
    sections: Annotated[tuple[CreditReportSection, ...] | None, Many(Coded(CreditReportSection), most=20)] = element(
        "报告组成部分", "政府机构信用报告含有哪些部分", default=None, confidence=SUMMARY
    )
    issued_by_name: Annotated[str, Text(200)] = element("出具单位", "出具信用报告的平台运行单位或者机构全称")
    issued_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "出具单位统一社会信用代码", "出具信用报告的单位的统一社会信用代码", default=None
    )
    applicant_name: Annotated[str | None, Text(200)] = element(
        "申请人名称", "申请出具信用报告的单位或者个人的名称", default=None, visibility=AUTHORISED
    )
    authorisation_basis: Annotated[str | None, Text(500)] = element(
        "查询授权依据",
        "出具自然人信用报告的本人授权或者法律依据",
        default=None,
        required=when(value("subject_kind").is_("natural_person")),
        visibility=AUTHORISED,
    )
    data_until: Annotated[date | None, Day()] = element("数据截至日期", "信用报告所用数据截至的日期", default=None)
    issued_on: Annotated[date, Day()] = element("出具日期", "出具信用报告的日期")
    valid_until: Annotated[date | None, Day()] = element(
        "报告有效期", "信用报告的最后有效日，没有载明的不填", default=None
    )
    used_for: Annotated[tuple[CreditOccasion, ...] | None, Many(Coded(CreditOccasion))] = element(
        "报告用途", "信用报告用于办理哪些类事项", default=None, confidence=LOCAL
    )
    used_by_name: Annotated[str | None, Text(200)] = element(
        "使用单位", "使用信用报告的单位全称", default=None, confidence=LOCAL
    )
    used_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "使用单位统一社会信用代码", "使用信用报告的单位的统一社会信用代码", default=None
    )
    verification_page: Annotated[str | None, Link()] = element(
        "核验网址", "核验信用报告真伪的公开网页地址", default=None
    )

    example = {
        "type": "credit-report",
        "id": "credit-report-example-1",
        "region": "410105",
        "about_name": "示例市示例建筑有限公司",
        "about_code": "91410105005000018Q",
        "source_org_name": "示例市信用中心",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0115",
        "collected_on": "2024-08-06",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "authorised",
        "remarks": "示例数据，并非真实报告",
        "subject_kind": "organization",
        "report_kind": "public",
        "reference_only": False,
        "report_number": "示信报2024-0115",
        "report_edition": "公共信用信息报告标准（示例版本）",
        "sections": ["judgments", "administration", "promises", "sanctions"],
        "issued_by_name": "示例市信用中心",
        "issued_by_code": "12410105005000018X",
        "applicant_name": "示例市示例建筑有限公司",
        "data_until": "2024-08-05",
        "issued_on": "2024-08-06",
        "valid_until": "2024-11-05",
        "used_for": ["investment_tendering", "public_resource_trading"],
        "used_by_name": "示例市公共资源交易中心",
        "used_by_code": "12410105005000018X",
        "verification_page": "https://example.org/credit-report/1",
    }
