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

SLOTS: Final = {
    slot.id: slot
    for slot in (
        OBJECTION_SUSPENDS_SANCTIONS,
        OTHER_ACT_DISCLOSURE_WORKDAYS,
        HALF_YEAR_REPORT_DUE,
        ANNUAL_REPORT_DUE,
        OVERDUE_RECTIFICATION_LOSES_HONOURS,
    )
}
