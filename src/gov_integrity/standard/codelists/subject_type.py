"""主体类型 — what sort of body is a subject of government integrity?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class SubjectType(
    CodeList,
    title=Say("主体类型", "type of body"),
    meaning=Say(
        "承担政务诚信责任的单位的类型，及与之往来的单位",
        "the type of a body that answers for government integrity, or deals with one that does",
    ),
    confidence=SUMMARY,
):
    """主体类型."""

    PARTY_COMMITTEE = code("party_committee", "党委", "party committee")
    REGION_GOVERNMENT = code("region_government", "地方政府", "local people's government", words=("人民政府",))
    GOVERNMENT_DEPARTMENT = code("government_department", "政府部门", "government department", words=("行政管理部门",))
    PARTY_BODY = code("party_body", "党群机构", "party or mass organisation")
    PEOPLE_CONGRESS = code("people_congress", "人大机关", "people's congress body", words=("人大",))
    CONSULTATIVE_CONFERENCE = code(
        "consultative_conference", "政协机关", "political consultative conference body", words=("政协",)
    )
    SUPERVISION_COMMISSION = code("supervision_commission", "监察委员会", "supervision commission", words=("监察委",))
    COURT = code("court", "人民法院", "people's court", words=("法院",))
    PROCURATORATE = code("procuratorate", "人民检察院", "people's procuratorate", words=("检察院",))
    PUBLIC_INSTITUTION = code("public_institution", "事业单位", "public institution")
    TOWNSHIP = code("township", "乡镇", "township", words=("乡", "镇", "乡镇人民政府"))
    SUBDISTRICT = code("subdistrict", "街道", "subdistrict", words=("街道办事处",))
    FUNCTION_ZONE_COMMITTEE = code(
        "function_zone_committee", "管委会", "administrative committee of a function zone", words=("管理委员会",)
    )
    RESIDENTS_COMMITTEE = code(
        "residents_committee", "居委会", "residents' committee", words=("社区居委会", "居民委员会")
    )
    VILLAGERS_COMMITTEE = code("villagers_committee", "村委会", "villagers' committee", words=("村民委员会",))
    STATE_ENTERPRISE = code("state_enterprise", "国有企业", "state-owned enterprise", words=("国企",))
    CENTRAL_BRANCH = code("central_branch", "中央驻地机构", "local branch of a central body")
    ENTERPRISE = code("enterprise", "其他企业", "other enterprise")
    AGENCY = code("agency", "代理机构", "procurement or tendering agency")
    CREDIT_SERVICE = code("credit_service", "信用服务机构", "credit service body")
    OTHER = code("other", "其他", "other")
