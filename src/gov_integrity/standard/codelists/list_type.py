"""名单类型 — on which list does a subject stand?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import (
    market_list_2021,
    spc_2017_7,
    statistics_list_2019,
    wage_list_2021,
    work_safety_list_2023,
)


class ListType(
    CodeList,
    title=Say("名单类型", "type of list"),
    meaning=Say("信用主体被列入的名单的类型", "the type of list on which a subject is entered"),
    confidence=SUMMARY,
):
    """名单类型."""

    SERIOUS_DISHONESTY = code(
        "serious_dishonesty", "严重失信主体名单", "list of serious dishonesty", words=("严重失信名单",)
    )
    JUDGMENT_DEBTOR = code(
        "judgment_debtor",
        "失信被执行人名单",
        "list of dishonest judgment debtors",
        words=("失信被执行人",),
        cite=(spc_2017_7.instrument.at("第一条"),),
    )
    RED_LIST = code("red_list", "守信红名单", "list of trustworthy subjects", words=("红名单",))
    ABNORMAL_INSTITUTION = code("abnormal_institution", "事业单位异常名录", "register of abnormal public institutions")
    ABNORMAL_BUSINESS = code(
        "abnormal_business", "经营异常名录", "register of abnormal businesses", words=("经营（活动）异常名录",)
    )
    PROCUREMENT_RESTRICTED = code(
        "procurement_restricted",
        "限制或禁止参加政府采购名单",
        "list of those restricted or barred from procurement",
        words=("政府采购严重违法失信行为记录名单",),
    )
    TENDERING_MISCONDUCT = code("tendering_misconduct", "招标投标不良行为名单", "list of misconduct in tendering")
    WAGE_ARREARS = code(
        "wage_arrears",
        "拖欠农民工工资失信联合惩戒对象名单",
        "list of wage arrears",
        cite=(wage_list_2021.instrument.at("第五条"),),
    )
    WORK_SAFETY = code(
        "work_safety",
        "安全生产严重失信主体名单",
        "list of serious dishonesty in work safety",
        cite=(work_safety_list_2023.instrument.at("关于适用范围的规定"),),
    )
    MARKET_REGULATION = code(
        "market_regulation",
        "市场监督管理严重违法失信名单",
        "serious list in market regulation",
        cite=(market_list_2021.instrument.at("第二条"),),
    )
    STATISTICS = code(
        "statistics",
        "统计严重失信企业名单",
        "list of seriously dishonest enterprises in statistics",
        cite=(statistics_list_2019.instrument.at("第十六条"),),
    )
    KEY_WATCH = code("key_watch", "重点关注名单", "watch list", words=("重点关注",))
    OTHER = code("other", "其他名单", "other list")
