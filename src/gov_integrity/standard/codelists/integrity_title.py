"""诚信创建类别 — which title does a campaign for integrity award?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class IntegrityTitle(
    CodeList,
    title=Say("诚信创建类别", "kind of integrity title"),
    meaning=Say("诚信创建活动授予的称号类别", "which title a campaign for integrity awards"),
    confidence=LOCAL,
):
    """诚信创建类别."""

    SUBDISTRICT = code("subdistrict", "诚信街道", "subdistrict of integrity")
    TOWNSHIP = code("township", "诚信乡镇", "township of integrity")
    EMPLOYEE = code("employee", "诚信职工", "employee of integrity")
    FARMER = code("farmer", "诚信农民", "farmer of integrity")
    INDIVIDUAL_BUSINESS = code("individual_business", "诚信工商户", "business of integrity")
    ENTERPRISE = code("enterprise", "诚信企业", "enterprise of integrity")
