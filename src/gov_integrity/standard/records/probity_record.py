"""廉政记录 — which matter of an official's probity is concluded, and how?

Leads are not records: neither a talk or letter of inquiry nor a lead of an inspection has a place here, so the day of
the conclusion is always given.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Many, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.probity_kind import ProbityKind
from gov_integrity.standard.codelists.probity_outcome import ProbityOutcome
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._official_fact import OfficialFileFact


class ProbityRecord(
    OfficialFileFact,
    title="廉政记录",
    meaning="公职人员廉政方面已经作出结论的事项",
    key=("official_id", "about_name", "probity_kind", "concluded_on", "determined_by_name"),
):
    """廉政记录."""

    probity_kind: Annotated[ProbityKind, Coded(ProbityKind)] = element(
        "廉政记录类别", "已有结论的事项属于哪一类", confidence=LOCAL, visibility=AUTHORISED
    )
    probity_outcome: Annotated[ProbityOutcome, Coded(ProbityOutcome)] = element(
        "廉政结论", "事项的结论", confidence=LOCAL, visibility=AUTHORISED
    )
    conclusion: Annotated[str | None, Text(1000, lines=True)] = element(
        "结论内容", "结论的主要内容，不写举报人、谈话和线索情况", default=None, visibility=AUTHORISED
    )
    concluded_on: Annotated[date, Day()] = element("结论作出日期", "作出结论的日期", visibility=AUTHORISED)
    determined_by_name: Annotated[str, Text(200)] = element("结论机关", "作出结论的纪检监察、组织等机关全称")
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "结论机关统一社会信用代码", "作出结论的机关的统一社会信用代码", default=None
    )
    document_number: Annotated[str | None, Text(128)] = element(
        "结论文书号", "载明结论的文书的文号", default=None, visibility=AUTHORISED
    )
    linked: Annotated[tuple[str, ...] | None, Many(Ref("*"), least=1)] = element(
        "处理记录",
        "依结论作出的处分、组织处理等记录",
        default=None,
        required=when(value("probity_outcome").is_("issue_handled")),
        visibility=AUTHORISED,
    )

    example = {
        "type": "probity-record",
        "id": "probity-record-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市示例局",
        "source_org_code": "114101050050000181",
        "source_record_number": "示例-2025-0106",
        "collected_on": "2025-03-10",
        "record_state": "normal",
        "disclosure_scope": "none",
        "sharing_scope": "authorised",
        "official_id": "P-0001",
        "remarks": "示例数据，并非真实记录",
        "probity_kind": "probity_opinion",
        "probity_outcome": "issue_handled",
        "conclusion": "曾受警告处分，处分期已满",
        "concluded_on": "2025-03-05",
        "determined_by_name": "中共示例市纪律检查委员会",
        "document_number": "示纪函〔2025〕6号",
        "linked": ["external:disciplinary-action-example-1"],
    }
