"""重点领域 — in which key field of government integrity did it happen?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class KeyDomain(
    CodeList,
    title=Say("重点领域", "key domain"),
    meaning=Say("政务诚信建设的重点领域", "the key fields of government integrity"),
    confidence=SUMMARY,
):
    """重点领域."""

    PROCUREMENT = code("procurement", "政府采购", "government procurement")
    PPP = code("ppp", "政府和社会资本合作", "public-private partnership", words=("PPP", "政府与社会资本合作"))
    TENDERING = code("tendering", "招标投标", "tendering")
    INVESTMENT_PROMOTION = code("investment_promotion", "招商引资", "investment promotion")
    LOCAL_DEBT = code("local_debt", "地方政府债务", "local government debt", words=("政府债务",))
    GRASSROOTS = code("grassroots", "街道和乡镇", "subdistricts and townships")
    STATISTICS = code("statistics", "统计", "statistics")
    ARREARS = code("arrears", "拖欠清理", "clearance of arrears", words=("清欠",))
    PUBLIC_RESOURCE_TRADING = code("public_resource_trading", "公共资源交易", "trading of public resources")
    TALENT = code("talent", "人才引进", "talent recruitment")
    INDUSTRY_SUPPORT = code("industry_support", "产业扶持", "industry support")
    GOVERNMENT_INVESTMENT = code("government_investment", "政府投资", "government investment")
    FINANCING = code("financing", "投资融资", "investment and financing")
    ENTERPRISE_CHARGES = code("enterprise_charges", "涉企收费", "charges on enterprises")
