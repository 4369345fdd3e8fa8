"""满意度 — how content was the person served?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class SatisfactionLevel(
    CodeList,
    title=Say("满意度", "satisfaction"),
    meaning=Say("服务对象对办理结果的评价，分五级", "the rating of a service in five levels"),
    confidence=SUMMARY,
):
    """满意度."""

    VERY_SATISFIED = code("very_satisfied", "非常满意", "very satisfied", words=("5",))
    SATISFIED = code("satisfied", "满意", "satisfied", words=("4",))
    MOSTLY_SATISFIED = code("mostly_satisfied", "基本满意", "mostly satisfied", words=("3",))
    DISSATISFIED = code("dissatisfied", "不满意", "dissatisfied", words=("2",))
    VERY_DISSATISFIED = code("very_dissatisfied", "非常不满意", "very dissatisfied", words=("1",))
