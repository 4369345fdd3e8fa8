"""地方事项 — which questions do national rules leave to a place?"""

from typing import Final

from gov_integrity.forms.region import Slot
from gov_integrity.forms.say import Say

OBJECTION_SUSPENDS_SANCTIONS: Final = Slot(
    id="objection-suspends-sanctions",
    title=Say("异议期间是否暂停惩戒", "whether an objection suspends sanctions"),
    meaning=Say(
        "对信用信息的异议处理、核实期间，是否暂不执行联合惩戒措施",
        "whether joint sanctions rest while an objection to credit information is handled and verified",
    ),
)
OTHER_ACT_DISCLOSURE_WORKDAYS: Final = Slot(
    id="other-act-disclosure-workdays",
    title=Say("其他行政行为信息上网公开期限", "days for disclosing other administrative acts"),
    meaning=Say(
        "许可、处罚以外的行政行为信息，应当在几个工作日内上网公开",
        "within how many working days administrative acts other than licences and penalties go online",
    ),
)
ASSISTING_ANSWER_MONTHS: Final = Slot(
    id="assisting-answer-months",
    title=Say("代表建议协办单位告知期限", "months for a body that assists with a suggestion"),
    meaning=Say(
        "省级人民代表大会代表建议的协办单位，自收到之日起几个月内告知主办单位",
        "within how many months of receipt a body that assists with a suggestion of the provincial congress tells the "
        "lead",
    ),
)
HALF_YEAR_REPORT_DUE: Final = Slot(
    id="half-year-report-due",
    title=Say("半年报告报送日", "day of the half-year report"),
    meaning=Say(
        "政务诚信建设半年情况最迟报送的月日，写作MM-DD",
        "the month and day by which the half-year report is due, as MM-DD",
    ),
)
ANNUAL_REPORT_DUE: Final = Slot(
    id="annual-report-due",
    title=Say("年度报告报送日", "day of the annual report"),
    meaning=Say(
        "政务诚信建设全年情况次年最迟报送的月日，写作MM-DD",
        "the month and day of the next year by which the annual report is due, as MM-DD",
    ),
)
OVERDUE_RECTIFICATION_LOSES_HONOURS: Final = Slot(
    id="overdue-rectification-loses-honours",
    title=Say("逾期未整改是否取消评优评先", "whether overdue rectification costs honours"),
    meaning=Say(
        "政务失信逾期未整改的，是否由主办单位取消年度评优评先资格",
        "whether organisers exclude a body from the year's honours when its rectification is overdue",
    ),
)

OBJECTION_WORKDAYS: Final = Slot(
    id="objection-workdays",
    title=Say("异议处理期限", "days for answering an objection"),
    meaning=Say(
        "本单位范围内的异议几个工作日内处理并告知",
        "within how many working days an objection is answered where the platform itself can verify",
    ),
)
OBJECTION_WITH_PROVIDER_WORKDAYS: Final = Slot(
    id="objection-with-provider-workdays",
    title=Say("需提供单位核查的异议处理期限", "days for an objection that the provider verifies"),
    meaning=Say(
        "需向提供单位核查的异议，总共几个工作日内处理并告知",
        "within how many working days in all an objection is answered where the provider has to verify",
    ),
)
OBJECTION_FORWARD_WORKDAYS: Final = Slot(
    id="objection-forward-workdays",
    title=Say("异议转交期限", "days for passing on an objection"),
    meaning=Say(
        "需提供单位核查的异议，几个工作日内转交",
        "within how many working days an objection is passed on to the provider",
    ),
)
OBJECTION_PROVIDER_WORKDAYS: Final = Slot(
    id="objection-provider-workdays",
    title=Say("提供单位核查期限", "days for the provider to verify"),
    meaning=Say(
        "提供单位几个工作日内核查答复",
        "within how many working days the provider answers",
    ),
)
OBJECTION_PROVIDER_EXTENSION_WORKDAYS: Final = Slot(
    id="objection-provider-extension-workdays",
    title=Say("提供单位核查可以延长", "extension for the provider"),
    meaning=Say(
        "提供单位核查可以延长几个工作日",
        "by how many working days the provider's answer may be put off",
    ),
)
OBJECTION_MARK_WORKDAYS: Final = Slot(
    id="objection-mark-workdays",
    title=Say("异议标注期限", "days for marking an item under objection"),
    meaning=Say(
        "收到异议后几个工作日内标注，0为立即",
        "within how many working days an item under objection is marked; 0 is at once",
    ),
)
OBJECTION_STARTS: Final = Slot(
    id="objection-starts",
    title=Say("异议处理期限的起算", "start of the days for an objection"),
    meaning=Say(
        "自受理之日（acceptance）起算；不填即自收到异议之日起算",
        "from the acceptance (acceptance); otherwise from the receipt of the objection",
    ),
)
OBJECTION_LONGEST_WORKDAYS: Final = Slot(
    id="objection-longest-workdays",
    title=Say("异议处理延长后的最长期限", "longest days for an objection"),
    meaning=Say(
        "情况复杂经批准延长的，累计不超过几个工作日",
        "how many working days in all where a complex case is extended with approval",
    ),
)
RETENTION_YEARS: Final = Slot(
    id="retention-years",
    title=Say("失信信息保存期限", "years of retention"),
    meaning=Say(
        "失信信息保存、披露、查询的年限",
        "for how many years negative information is kept, disclosed or queried",
    ),
)
RETENTION_STARTS: Final = Slot(
    id="retention-starts",
    title=Say("失信信息保存期限的起算", "start of retention"),
    meaning=Say(
        "自失信行为终止（conduct_end）、认定（determination）起算，或者未写明（unstated）",
        "from the end of the conduct (conduct_end), the determination (determination), or not said (unstated)",
    ),
)
RETENTION_UNTIL_REMOVAL: Final = Slot(
    id="retention-until-removal",
    title=Say("在名单上的延至移出", "retention until removal from a list"),
    meaning=Say(
        "期满时仍在名单上的，是否延至移出之日",
        "whether an item stays until the subject is removed from a list",
    ),
)
REPAIR_WORKDAYS: Final = Slot(
    id="repair-workdays",
    title=Say("修复办理期限", "days for repair"),
    meaning=Say(
        "国家没有规定日数的修复，几个工作日内办理",
        "within how many working days a repair is made where national rules name no number",
    ),
)
REVOCATION_WORKDAYS: Final = Slot(
    id="revocation-workdays",
    title=Say("依据撤销后的撤回期限", "days for withdrawal after revocation"),
    meaning=Say(
        "收到依据撤销的更新信息后几个工作日内撤回",
        "within how many working days of the update an item is withdrawn whose basis was revoked",
    ),
)

SLOTS: Final = {
    slot.id: slot
    for slot in (
        OBJECTION_SUSPENDS_SANCTIONS,
        OTHER_ACT_DISCLOSURE_WORKDAYS,
        ASSISTING_ANSWER_MONTHS,
        OBJECTION_WORKDAYS,
        OBJECTION_WITH_PROVIDER_WORKDAYS,
        OBJECTION_FORWARD_WORKDAYS,
        OBJECTION_PROVIDER_WORKDAYS,
        OBJECTION_PROVIDER_EXTENSION_WORKDAYS,
        OBJECTION_MARK_WORKDAYS,
        OBJECTION_STARTS,
        OBJECTION_LONGEST_WORKDAYS,
        RETENTION_YEARS,
        RETENTION_STARTS,
        RETENTION_UNTIL_REMOVAL,
        REPAIR_WORKDAYS,
        REVOCATION_WORKDAYS,
        HALF_YEAR_REPORT_DUE,
        ANNUAL_REPORT_DUE,
        OVERDUE_RECTIFICATION_LOSES_HONOURS,
    )
}
