"""第三方结果类别 — what does a third party offer?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class RatingKind(
    CodeList,
    title=Say("第三方结果类别", "kind of third-party result"),
    meaning=Say(
        "第三方提供的是评价、评级还是监测分析信息",
        "whether a third party gives an evaluation, a rating or analysed information",
    ),
    confidence=LOCAL,
):
    """第三方结果类别."""

    EVALUATION = code("evaluation", "政务诚信评价", "evaluation of government integrity")
    GOVERNMENT_CREDIT_RATING = code("government_credit_rating", "政府信用评级", "government credit rating")
    MONITORING_INFORMATION = code(
        "monitoring_information", "监测分析信息", "analysed information from monitoring", words=("大数据监测信息",)
    )
