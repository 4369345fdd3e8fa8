"""指标值 — what was counted for one indicator of one body in one period?

``about`` is the body evaluated. A value is two numbers, never a finished rate; zero is a value, missing and not
applicable are states without one.
"""

from decimal import Decimal
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.indicator import PERIOD_PATTERN
from gov_integrity.forms.kinds import Coded, Identified, Pattern, Text
from gov_integrity.forms.quantities import Amount
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.value_state import ValueState
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact

_HAS_VALUE = when(value("value_state").one_of("ok", "estimated", "disputed"))


class IndicatorValue(
    Fact,
    title="指标值",
    meaning="某一主体在某一期间某项评价指标的分子、分母和状态",
    key=("indicator", "period", "about_code"),
):
    """指标值."""

    about_name: Annotated[str, Text(200)] = element("被评价主体名称", "被评价单位的全称")
    about_code: Annotated[str, Identified(uscc.identifier)] = element(
        "被评价主体统一社会信用代码", "被评价单位的统一社会信用代码"
    )
    indicator: Annotated[str, Pattern("[a-z][a-z0-9]*(?:-[a-z0-9]+)*", 1, 64)] = element(
        "指标", "评价指标的标识，以连字符相连的小写英文词"
    )
    period: Annotated[str, Pattern(PERIOD_PATTERN, 4, 7)] = element(
        "评价期间", "指标值所属的年度（2025）、季度（2025-Q1）或者月份（2025-03）"
    )
    numerator: Annotated[Decimal | None, Amount()] = element(
        "分子", "指标的分子，含义见指标定义", default=None, required=_HAS_VALUE
    )
    denominator: Annotated[Decimal | None, Amount()] = element(
        "分母", "指标的分母，含义见指标定义；没有发生的写0，计数指标写1", default=None, required=_HAS_VALUE
    )
    value_state: Annotated[ValueState, Coded(ValueState)] = element(
        "指标值状态", "指标值是否存在、是否可靠；零是一个值，状态为正常"
    )

    example = {
        "type": "indicator-value",
        "id": "indicator-value-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市司法局",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2025-0009",
        "collected_on": "2026-01-20",
        "published_on": "2026-02-10",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/indicator-value/1"],
        "remarks": "示例数据，并非真实单位",
        "indicator": "litigation-loss-rate",
        "period": "2025",
        "numerator": "6",
        "denominator": "40",
        "value_state": "ok",
    }
