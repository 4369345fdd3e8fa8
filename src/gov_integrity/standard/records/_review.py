"""审核与数据项变更 — the reviews of a repair or an objection, and what it changed."""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import Part, element
from gov_integrity.standard.codelists.review_decision import ReviewDecision
from gov_integrity.standard.codelists.review_stage import ReviewStage


class Review(Part):
    """One review: its stage, decision, opinion, reviewer and day."""

    stage: Annotated[ReviewStage, Coded(ReviewStage)] = element(
        "审核环节", "由信用中心还是数源部门审核", confidence=SUMMARY
    )
    decision: Annotated[ReviewDecision | None, Coded(ReviewDecision)] = element(
        "审核结论", "同意、不同意或者要求补正", default=None
    )
    opinion: Annotated[str | None, Text(2000, lines=True)] = element(
        "审核意见", "审核人写明的意见", default=None, confidence=SUMMARY, visibility=AUTHORISED
    )
    reviewer: Annotated[str | None, Text(50)] = element(
        "审核人", "作出审核的经办人员", default=None, confidence=SUMMARY, visibility=AUTHORISED
    )
    reviewed_on: Annotated[date, Day()] = element("审核日期", "作出审核的日期", confidence=SUMMARY)


class FieldChange(Part):
    """One element that was changed, from what to what."""

    element_name: Annotated[str, Text(128)] = element(
        "数据项", "被更正的数据项的标识", wire={"ro2018": "code"}, confidence=SUMMARY
    )
    element_title: Annotated[str | None, Text(128)] = element(
        "数据项名称", "被更正的数据项的中文名称", default=None, wire={"ro2018": "label"}, confidence=SUMMARY
    )
    old_value: Annotated[str | None, Text(4000, lines=True)] = element(
        "更正前",
        "更正前的值，原为空时不填",
        default=None,
        wire={"ro2018": "old_value"},
        confidence=SUMMARY,
        visibility=AUTHORISED,
    )
    new_value: Annotated[str | None, Text(4000, lines=True)] = element(
        "更正后",
        "更正后的值，删除时不填",
        default=None,
        wire={"ro2018": "new_value"},
        confidence=SUMMARY,
        visibility=AUTHORISED,
    )
