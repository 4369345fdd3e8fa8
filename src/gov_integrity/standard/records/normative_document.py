"""规范性文件 — was the public asked, was the policy assessed, and was the document filed?"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Text
from gov_integrity.forms.period import Forever
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.disclosure_channel import DisclosureChannel
from gov_integrity.standard.codelists.normative_document_kind import NormativeDocumentKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class NormativeDocument(
    Fact,
    title="规范性文件信息",
    meaning="法规、规章和规范性文件的征求意见、制定前评估、审查、公布、备案和清理情况",
    key=("document_title", "about_name", "document_number"),
):
    """规范性文件信息."""

    about_name: Annotated[str, Text(200)] = element("制定机关名称", "制定文件的机关全称，联合制定的为主办机关")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "制定机关统一社会信用代码", "制定文件的机关的统一社会信用代码", default=None
    )
    document_kind: Annotated[NormativeDocumentKind, Coded(NormativeDocumentKind)] = element(
        "制度文件类别", "是地方性法规、政府规章还是行政规范性文件", confidence=LOCAL
    )
    document_title: Annotated[str, Text(300)] = element("文件名称", "文件的名称")
    document_number: Annotated[str | None, Text(128)] = element(
        "文号", "文件的文号，尚未公布的不填", default=None, required=when(value("issued_on").present())
    )
    consultation_started_on: Annotated[date | None, Day()] = element(
        "征求意见起始日期", "向社会公开征求意见的起始日期", default=None, confidence=LOCAL
    )
    consultation_ended_on: Annotated[date | None, Day()] = element(
        "征求意见截止日期", "向社会公开征求意见的截止日期", default=None, confidence=LOCAL
    )
    consultation_channels: Annotated[tuple[DisclosureChannel, ...] | None, Many(Coded(DisclosureChannel), least=1)] = (
        element("征求意见渠道", "公开征求意见所用的渠道", default=None)
    )
    opinions_received: Annotated[int | None, Count()] = element("收到意见数", "征求意见收到的意见条数", default=None)
    opinions_adopted: Annotated[int | None, Count()] = element("采纳意见数", "所收到意见中采纳的条数", default=None)
    assessed_on: Annotated[date | None, Day()] = element(
        "制定前评估日期",
        "对预期效果和可能产生的影响完成制定前评估的日期",
        default=None,
        confidence=LOCAL,
    )
    assessment_conclusion: Annotated[str | None, Text(2000, lines=True)] = element(
        "制定前评估结论",
        "制定前评估的结论",
        default=None,
        required=when(value("assessed_on").present()),
        confidence=LOCAL,
    )
    legality_reviewed_on: Annotated[date | None, Day()] = element(
        "合法性审核日期", "通过合法性审核的日期", default=None
    )
    fair_competition_reviewed_on: Annotated[date | None, Day()] = element(
        "公平竞争审查日期", "完成公平竞争审查的日期，不需要审查的不填", default=None
    )
    fair_competition_passed: Annotated[bool | None, Flag()] = element(
        "公平竞争审查是否通过",
        "公平竞争审查的结论",
        default=None,
        required=when(value("fair_competition_reviewed_on").present()),
    )
    collectively_discussed_on: Annotated[date | None, Day()] = element(
        "集体审议日期", "经制定机关集体审议的日期", default=None
    )
    issued_on: Annotated[date | None, Day()] = element("公布日期", "文件公布的日期", default=None)
    text_page: Annotated[str | None, Link()] = element("文本页面", "文件文本所在的网页地址", default=None)
    explanation_page: Annotated[str | None, Link()] = element("解读页面", "文件解读所在的网页地址", default=None)
    in_force_on: Annotated[date | None, Day()] = element("施行日期", "文件开始施行的日期", default=None)
    valid_until: Annotated[date | Forever | None, Day(forever=True)] = element(
        "有效期至", "文件有效的截止日期，没有期限的写长期", default=None
    )
    repealed_on: Annotated[date | None, Day()] = element("废止日期", "文件废止或者失效的日期", default=None)
    filed_on: Annotated[date | None, Day()] = element("备案日期", "报送备案的日期", default=None)
    filed_with_name: Annotated[str | None, Text(200)] = element(
        "备案机关",
        "接受备案的机关全称",
        default=None,
        required=when(value("filed_on").present()),
    )
    filed_with_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "备案机关统一社会信用代码", "接受备案的机关的统一社会信用代码", default=None
    )
    filing_number: Annotated[str | None, Text(128)] = element("备案登记号", "备案登记的编号", default=None)
    filing_objection: Annotated[str | None, Text(2000, lines=True)] = element(
        "备案审查意见", "备案审查提出的纠正意见，没有的不填", default=None
    )

    example = {
        "type": "normative-document",
        "id": "normative-document-example-1",
        "region": "410105",
        "about_name": "示例市人民政府办公室",
        "about_code": "12410105005000018X",
        "source_org_name": "示例市司法局",
        "source_record_number": "示例-2024-0023",
        "collected_on": "2024-06-20",
        "published_on": "2024-06-05",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/normative-document/1"],
        "remarks": "示例数据，并非真实文件",
        "document_kind": "normative_document",
        "document_title": "示例市产业扶持资金管理办法",
        "document_number": "示政办〔2024〕23号",
        "consultation_started_on": "2024-03-01",
        "consultation_ended_on": "2024-04-01",
        "consultation_channels": ["government_site", "messaging_account"],
        "opinions_received": 58,
        "opinions_adopted": 17,
        "assessed_on": "2024-04-15",
        "assessment_conclusion": "预期惠及企业二百余家，财政可以承受",
        "legality_reviewed_on": "2024-05-10",
        "fair_competition_reviewed_on": "2024-05-08",
        "fair_competition_passed": True,
        "collectively_discussed_on": "2024-05-24",
        "issued_on": "2024-06-03",
        "text_page": "https://example.org/documents/23",
        "explanation_page": "https://example.org/documents/23/explained",
        "in_force_on": "2024-07-01",
        "valid_until": "2029-06-30",
        "filed_on": "2024-06-14",
        "filed_with_name": "示例市人民政府",
        "filed_with_code": "114101050050000181",
        "filing_number": "示备〔2024〕23号",
    }
