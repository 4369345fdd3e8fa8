"""其他行政行为类别 — which act is it that is neither a licence nor a penalty?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import erqi_plan_2020


class AdministrativeActKind(
    CodeList,
    title=Say("其他行政行为类别", "kind of other administrative act"),
    meaning=Say(
        "行政许可、行政处罚以外的行政行为的类别",
        "the kind of an administrative act that is neither a licence nor a penalty",
    ),
    confidence=LOCAL,
    cite=(erqi_plan_2020.instrument.at("三（一）3"),),
):
    """其他行政行为类别."""

    COERCION = code("coercion", "行政强制", "administrative coercion", words=("强制",))
    CONFIRMATION = code("confirmation", "行政确认", "administrative confirmation", words=("确认",))
    LEVY = code("levy", "行政征收", "administrative levy", words=("征收",))
    PAYMENT = code("payment", "行政给付", "administrative payment", words=("给付",))
    ADJUDICATION = code("adjudication", "行政裁决", "administrative adjudication", words=("裁决",))
    COMPENSATION = code("compensation", "行政补偿", "administrative compensation", words=("补偿",))
    REWARD = code("reward", "行政奖励", "administrative reward", words=("奖励",))
    INSPECTION = code(
        "inspection",
        "行政监督检查",
        "administrative inspection",
        words=(
            "监督检查",
            "行政检查",
            "检查",
        ),
    )
    OTHER = code("other", "其他", "other")
