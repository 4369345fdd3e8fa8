"""企业规模 — how large was the enterprise on the day the contract was made?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import sme_payment_2025


class EnterpriseSize(
    CodeList,
    title=Say("企业规模", "enterprise size"),
    meaning=Say(
        "企业规模类型，以合同订立时为准", "the size class of an enterprise, fixed on the day the contract was made"
    ),
    confidence=TEXT,
    cite=(sme_payment_2025.instrument.at("第三条"),),
):
    """企业规模."""

    MICRO = code("micro", "微型企业", "micro enterprise", words=("微型",))
    SMALL = code("small", "小型企业", "small enterprise", words=("小型",))
    MEDIUM = code("medium", "中型企业", "medium enterprise", words=("中型",))
    LARGE = code("large", "大型企业", "large enterprise", words=("大型",))
    UNKNOWN = code("unknown", "不详", "unknown")
