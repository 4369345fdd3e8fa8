"""信用核查事项 — in which kind of matter is credit checked?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class CreditOccasion(
    CodeList,
    title=Say("信用核查事项", "occasion of a credit check"),
    meaning=Say(
        "在办理哪一类事项时核查信用、使用信用报告",
        "in which kind of matter credit is checked or a credit report is used",
    ),
    confidence=LOCAL,
):
    """信用核查事项."""

    MARKET_ENTRY = code("market_entry", "市场准入", "market entry")
    FISCAL_SUPPORT = code(
        "fiscal_support",
        "财政支持",
        "fiscal support",
        words=(
            "财政资金申报",
            "奖补资金",
        ),
    )
    PROCUREMENT = code("procurement", "政府采购", "government procurement", words=("政府采购公开招标",))
    INVESTMENT_TENDERING = code(
        "investment_tendering", "政府投资项目招标", "tendering of government investment", words=("国有资金建设项目",)
    )
    CREDIT_FINANCING = code("credit_financing", "信贷融资", "credit and finance")
    PUBLIC_RESOURCE_TRADING = code("public_resource_trading", "公共资源交易", "trading of public resources")
    INVESTMENT_APPROVAL = code(
        "investment_approval", "投资项目在线审批", "online approval of investment projects", words=("投资在线审批",)
    )
    QUALIFICATION_REVIEW = code("qualification_review", "资质审核", "review of qualifications")
    ADMINISTRATIVE_APPROVAL = code("administrative_approval", "行政审批", "administrative approval")
    NATIONAL_PROJECT = code("national_project", "国家项目申报", "application for a national project")
    DEPUTY_CANDIDACY = code(
        "deputy_candidacy",
        "“两代表一委员”候选人",
        "candidacy as deputy, delegate or member",
        words=(
            "两代表一委员",
            "人大代表资格",
            "政协委员资格",
        ),
    )
    CIVILIZED_UNIT = code(
        "civilized_unit",
        "文明单位",
        "civilised unit",
        words=(
            "文明城镇",
            "文明单位复评",
            "文明单位创建",
        ),
    )
    HONOURS = code(
        "honours",
        "评优评先",
        "honours",
        words=(
            "评先评优",
            "公务员评优评先",
            "部门年度先进个人",
        ),
    )
    RECRUITMENT_TRANSFER = code(
        "recruitment_transfer",
        "拟录用、调任公务员",
        "recruitment or transfer of civil servants",
        words=(
            "拟录用调任公务员",
            "拟录用调任",
        ),
    )
    OTHER = code("other", "其他", "other")
