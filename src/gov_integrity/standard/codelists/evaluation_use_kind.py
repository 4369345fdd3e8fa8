"""评价结果用途 — for what is an evaluation used?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import guidance_76_2016


class EvaluationUseKind(
    CodeList,
    title=Say("评价结果用途", "use of an evaluation"),
    meaning=Say("政务诚信评价结果用于什么工作", "for what an evaluation of government integrity is used"),
    confidence=LOCAL,
    cite=(guidance_76_2016.instrument.at("关于监督体系的规定"),),
):
    """评价结果用途."""

    REFORM_PILOT = code("reform_pilot", "改革试点", "reform pilots")
    PROJECT_INVESTMENT = code("project_investment", "项目投资", "project investment")
    SOCIAL_MANAGEMENT = code("social_management", "社会管理", "social management")
    PERFORMANCE_ASSESSMENT = code(
        "performance_assessment",
        "绩效考核",
        "performance assessment",
        words=(
            "政府绩效评价",
            "目标绩效考核",
        ),
    )
    ANNUAL_ASSESSMENT = code("annual_assessment", "年度考核", "annual assessment")
    BUSINESS_ENVIRONMENT = code("business_environment", "营商环境评价", "evaluation of the business environment")
    LAW_BASED_GOVERNMENT = code("law_based_government", "法治政府考核", "assessment of law-based government")
    HONOURS = code("honours", "评优评先", "honours", words=("评先评优",))
    CIRCULATION = code("circulation", "排序和通报", "ranking and circulation", words=("定期通报",))
    OTHER = code("other", "其他", "other")
