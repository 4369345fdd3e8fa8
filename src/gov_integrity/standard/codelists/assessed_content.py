"""考评内容 — which work does an assessment of government integrity cover?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class AssessedContent(
    CodeList,
    title=Say("考评内容", "content of an assessment"),
    meaning=Say("纳入政务诚信考评的工作内容", "the work that an assessment of government integrity covers"),
    confidence=LOCAL,
):
    """考评内容."""

    LAW_BASED = code("law_based", "依法行政", "law-based administration")
    OPENNESS = code("openness", "政务公开", "openness")
    ENVIRONMENT = code("environment", "环境保护", "environmental protection")
    STATISTICS_QUALITY = code("statistics_quality", "统计数据质量", "quality of statistics")
    LABOUR = code("labour", "劳动用工", "employment")
    SOCIAL_SECURITY = code("social_security", "社会保障", "social security")
    PUBLIC_RESOURCE_TRADING = code("public_resource_trading", "公共资源交易", "trading of public resources")
    WORK_SAFETY = code("work_safety", "安全生产", "work safety")
    FOOD_SAFETY = code("food_safety", "食品安全", "food safety")
