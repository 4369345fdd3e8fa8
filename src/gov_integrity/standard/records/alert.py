"""监测预警 — what was noticed about a body, how urgent is it, and was it answered?

An alert is a reason to look, not a finding of dishonesty.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.indicator import PERIOD_PATTERN
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Many, Pattern, Ref, Text
from gov_integrity.forms.quantities import Amount, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.alert_cause import AlertCause
from gov_integrity.standard.codelists.alert_level import AlertLevel
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class Alert(
    Fact,
    title="监测预警信息",
    meaning="对地方、单位政务诚信状况监测发出的预警及其办理",
    key=("alert_cause", "about_name", "raised_on", "raised_by_name"),
):
    """监测预警信息."""

    about_name: Annotated[str, Text(200)] = element("被预警主体名称", "被预警的地方或者单位的全称", confidence=LOCAL)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "被预警主体统一社会信用代码", "被预警单位的统一社会信用代码", default=None
    )
    alert_level: Annotated[AlertLevel, Coded(AlertLevel)] = element("预警级别", "预警的级别")
    alert_cause: Annotated[AlertCause, Coded(AlertCause)] = element("预警原因", "为什么发出预警", confidence=LOCAL)
    alert_cause_other: Annotated[str | None, Text(256)] = element(
        "其他预警原因说明",
        "预警原因为“其他”时写明是什么原因",
        default=None,
        required=when(value("alert_cause").is_("other")),
    )
    dimension: Annotated[Dimension | None, Coded(Dimension)] = element(
        "维度", "预警所涉的政务诚信维度", default=None, confidence=LOCAL
    )
    indicator: Annotated[str | None, Pattern("[a-z][a-z0-9]*(?:-[a-z0-9]+)*", 1, 64)] = element(
        "指标", "预警所涉评价指标的标识", default=None
    )
    period: Annotated[str | None, Pattern(PERIOD_PATTERN, 4, 7)] = element(
        "监测期间", "监测的年度（2025）、季度（2025-Q1）或者月份（2025-03）", default=None
    )
    observed: Annotated[Decimal | None, Amount(signed=True)] = element(
        "监测值", "触发预警的得分、比率或者变化", default=None
    )
    threshold: Annotated[Decimal | None, Amount(signed=True)] = element(
        "预警线", "触发预警的界限", default=None, required=when(value("observed").present())
    )
    evaluation: Annotated[str | None, Ref("evaluation")] = element("评价记录", "触发预警的评价记录", default=None)
    triggers: Annotated[tuple[str, ...] | None, Many(Ref("*"))] = element(
        "触发记录", "触发预警的名单、拖欠、投诉、合同等记录", default=None
    )
    raised_by_name: Annotated[str, Text(200)] = element("预警发出单位", "发出预警的单位全称", confidence=LOCAL)
    raised_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "预警发出单位统一社会信用代码", "发出预警的单位的统一社会信用代码", default=None
    )
    raised_on: Annotated[date, Day()] = element("预警发出日期", "发出预警的日期")
    sent_on: Annotated[date | None, Day()] = element(
        "预警送达日期", "预警和建议送达被预警主体的日期", default=None, confidence=LOCAL
    )
    advice: Annotated[str | None, Text(1000, lines=True)] = element(
        "预警建议", "随预警提出的建议", default=None, confidence=LOCAL
    )
    response_due_on: Annotated[date | None, Day()] = element("预警回应期限", "被预警主体回应的截止日期", default=None)
    responded_on: Annotated[date | None, Day()] = element("预警回应日期", "被预警主体回应的日期", default=None)
    response: Annotated[str | None, Text(2000, lines=True)] = element(
        "回应内容", "被预警主体回应的内容", default=None, required=when(value("responded_on").present())
    )
    lifted_on: Annotated[date | None, Day()] = element("预警解除日期", "解除预警的日期", default=None)

    example = {
        "type": "alert",
        "id": "alert-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2026-0119",
        "collected_on": "2026-03-10",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "remarks": "示例数据，并非真实预警",
        "alert_level": "yellow",
        "alert_cause": "score_fall",
        "dimension": "promise_keeping",
        "indicator": "arrears-clearance-rate",
        "period": "2026-01",
        "observed": "-6.5",
        "threshold": "-5",
        "evaluation": "external:evaluation-example-1",
        "triggers": ["external:arrears-example-1"],
        "raised_by_name": "示例市发展和改革委员会",
        "raised_by_code": "12410105005000018X",
        "raised_on": "2026-02-05",
        "sent_on": "2026-02-06",
        "advice": "核对拖欠台账，制定清偿计划",
        "response_due_on": "2026-02-27",
        "responded_on": "2026-02-25",
        "response": "已制定清偿计划",
        "lifted_on": "2026-03-09",
    }
