"""目标来源文件 — in which kind of document was a goal announced?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class PlanDocumentKind(
    CodeList,
    title=Say("目标来源文件类别", "kind of planning document"),
    meaning=Say("经济社会发展目标和预算所载文件的类别", "the kind of document that announces a goal or a budget"),
    confidence=LOCAL,
):
    """目标来源文件类别."""

    DEVELOPMENT_PLAN = code("development_plan", "发展规划", "development plan", words=("规划",))
    ANNUAL_PLAN = code("annual_plan", "年度计划", "annual plan")
    WORK_REPORT = code("work_report", "政府工作报告", "government work report")
    BUDGET = code("budget", "财政预算", "budget", words=("预算",))
    OTHER = code("other", "其他", "other")
