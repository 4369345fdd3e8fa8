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

SLOTS: Final = {slot.id: slot for slot in (OBJECTION_SUSPENDS_SANCTIONS, OTHER_ACT_DISCLOSURE_WORKDAYS)}
