"""单位层级 — at which level of administration does a body stand?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class OrganizationLevel(
    CodeList,
    title=Say("单位层级", "level of a body"),
    meaning=Say("单位所属的行政层级", "the level of administration to which a body belongs"),
    confidence=OURS,
):
    """单位层级."""

    NATIONAL = code("national", "国家级", "national", words=("中央",))
    PROVINCE = code("province", "省级", "province")
    PREFECTURE = code("prefecture", "市级", "prefecture", words=("地级", "设区的市"))
    COUNTY = code("county", "县级", "county", words=("区县级",))
    TOWNSHIP = code("township", "乡级", "township", words=("乡镇级",))
    VILLAGE = code("village", "村级", "village", words=("村居",))
    FUNCTION_ZONE = code("function_zone", "功能区", "function zone", words=("开发区",))
