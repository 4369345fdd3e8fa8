"""定期报告 — which body owes a report for which stretch of time, and has it handed it in?

A nil report is a report. When a report is due is a place's own rule; here stands what the sender says of it.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.report_cycle import ReportCycle
from gov_integrity.standard.codelists.report_state import ReportState
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import erqi_plan_2020
from gov_integrity.standard.records._fact import Fact

_LOCAL_PLAN = (erqi_plan_2020.instrument.at("四（二）"),)


class PeriodicReport(
    Fact,
    title="定期报告信息",
    meaning="单位半年、全年政务诚信建设情况报告的报送情况",
    key=("about_name", "report_cycle", "period_ends_on", "received_by_name"),
):
    """定期报告信息."""

    about_name: Annotated[str, Text(200)] = element("报告单位名称", "应当报送报告的单位全称", cite=_LOCAL_PLAN)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "报告单位统一社会信用代码", "应当报送报告的单位的统一社会信用代码", default=None
    )
    received_by_name: Annotated[str, Text(200)] = element("接收单位名称", "接收报告的单位全称", cite=_LOCAL_PLAN)
    received_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "接收单位统一社会信用代码", "接收报告的单位的统一社会信用代码", default=None
    )
    report_title: Annotated[str | None, Text(300)] = element("报告名称", "报告的名称", default=None)
    report_cycle: Annotated[ReportCycle, Coded(ReportCycle)] = element(
        "报告周期", "报告覆盖半年、全年还是其他周期", cite=_LOCAL_PLAN
    )
    period_starts_on: Annotated[date, Day()] = element("报告期间起始日期", "报告所覆盖期间的第一日")
    period_ends_on: Annotated[date, Day()] = element("报告期间截止日期", "报告所覆盖期间的最后一日")
    due_on: Annotated[date | None, Day()] = element(
        "应报送日期", "报送方或者接收方主张的最迟报送日期", default=None, cite=_LOCAL_PLAN
    )
    report_state: Annotated[ReportState, Coded(ReportState)] = element(
        "报送状态", "报告待上报、已上报还是超时", confidence=SUMMARY
    )
    submitted_on: Annotated[date | None, Day()] = element(
        "报送日期",
        "报告实际报送的日期；超时后补报的也要写明",
        default=None,
        required=when(value("report_state").is_("submitted")),
        forbidden=when(value("report_state").is_("to_submit")),
    )
    nil_report: Annotated[bool | None, Flag()] = element("是否零报告", "期间内是否没有应报告的事项", default=None)
    summary: Annotated[str | None, Text(8000, lines=True)] = element("报告摘要", "报告的主要内容", default=None)
    attachments: Annotated[tuple[str, ...] | None, Many(Link())] = element(
        "证明材料", "随报告报送的证明材料地址", default=None, cite=_LOCAL_PLAN
    )

    example = {
        "type": "periodic-report",
        "id": "periodic-report-example-1",
        "region": "410105",
        "about_name": "示例镇人民政府",
        "about_code": "114101050050000181",
        "source_org_name": "示例区信用中心",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0030",
        "collected_on": "2024-07-05",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/periodic-report/1"],
        "remarks": "示例数据，并非真实报告",
        "received_by_name": "示例区信用中心",
        "received_by_code": "12410105005000018X",
        "report_title": "示例镇2024年上半年政务诚信建设情况报告",
        "report_cycle": "half_year",
        "period_starts_on": "2024-01-01",
        "period_ends_on": "2024-06-30",
        "due_on": "2024-07-05",
        "report_state": "submitted",
        "submitted_on": "2024-07-04",
        "nil_report": False,
        "summary": "清偿欠款三笔，兑现承诺十二项",
        "attachments": ["https://example.org/periodic-report/1/materials"],
    }
