"""付款主体类别 — what sort of debtor owes the money?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import sme_payment_2025


class DebtorKind(
    CodeList,
    title=Say("付款主体类别", "kind of debtor"),
    meaning=Say(
        "负有付款义务的主体的类别，付款期限随之不同", "the kind of the debtor, on which the payment term depends"
    ),
    confidence=TEXT,
    cite=(sme_payment_2025.instrument.at("第二条"),),
):
    """付款主体类别."""

    ORGAN = code("organ", "机关", "state organ", words=("国家机关",))
    PUBLIC_INSTITUTION = code("public_institution", "事业单位", "public institution")
    LARGE_ENTERPRISE = code("large_enterprise", "大型企业", "large enterprise")
    OTHER = code("other", "其他", "other")
