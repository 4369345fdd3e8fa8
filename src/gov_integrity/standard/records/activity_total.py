"""工作量统计 — how much of some work was done in a period?

Totals stand as their source states them: ``approximate`` keeps words such as 余 and 约.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from gov_integrity.forms import expr
from gov_integrity.forms.kinds import Coded, Flag, Identified, Text
from gov_integrity.forms.quantities import Amount, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.activity_measure import ActivityMeasure
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class ActivityTotal(
    Fact,
    title="工作量统计信息",
    meaning="单位在某一期间开展政务诚信工作的累计数量",
    key=("measure", "about_name", "period_ends_on", "unit", "source_org_name"),
):
    """工作量统计信息."""

    about_name: Annotated[str, Text(200)] = element("统计主体名称", "开展工作的单位或者地方的全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "统计主体统一社会信用代码", "开展工作的单位的统一社会信用代码", default=None
    )
    measure: Annotated[ActivityMeasure, Coded(ActivityMeasure)] = element("统计项", "统计的是哪一项工作")
    measure_other: Annotated[str | None, Text(256)] = element(
        "其他统计项说明",
        "统计项为“其他”时写明统计的是什么",
        default=None,
        required=when(expr.value("measure").is_("other")),
    )
    period_starts_on: Annotated[date | None, Day()] = element(
        "统计期间起始日期", "统计期间的第一日，原件未载明的不填", default=None
    )
    period_ends_on: Annotated[date, Day()] = element("统计期间截止日期", "统计期间的最后一日，或者发布累计数的日期")
    value: Annotated[Decimal, Amount()] = element("数量", "统计数量，按统计单位计")
    unit: Annotated[str, Text(20)] = element("统计单位", "数量的单位，如条、件、批次、家次、人次")
    approximate: Annotated[bool, Flag()] = element("是否约数", "原件是否写作约、余、多等约数")

    example = {
        "type": "activity-total",
        "id": "activity-total-example-1",
        "region": "410105",
        "about_name": "示例市",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2024-0010",
        "collected_on": "2024-08-20",
        "published_on": "2024-08-20",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/activity-total/1"],
        "remarks": "示例数据",
        "measure": "contract_records_collected",
        "period_starts_on": "2021-01-01",
        "period_ends_on": "2024-08-20",
        "value": "32000",
        "unit": "条",
        "approximate": True,
    }
