"""措施类别 — into which category of the joint systems does a measure fall?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class MeasureCategory(
    CodeList,
    title=Say("措施类别", "category of a measure"),
    meaning=Say(
        "联合奖惩系统中措施的类别", "the category of a measure in the systems of joint incentives and sanctions"
    ),
    confidence=SUMMARY,
):
    """措施类别."""

    REMINDER = code("reminder", "信用提醒、诚信约谈", "credit reminder or talk", words=("1",))
    PREFERENCE_REDUCED = code("preference_reduced", "减少优惠", "fewer preferences", words=("2",))
    PREFERENCE_INCREASED = code("preference_increased", "加大优惠", "more preferences", words=("3",))
    NOTICE = code("notice", "公示、书面告知", "publicity or written notice", words=("4",))
    HONOUR_PRIORITY = code("honour_priority", "荣誉优先", "priority for honours", words=("5",))
    HONOUR_REVOKED = code("honour_revoked", "撤销荣誉", "honours revoked", words=("6",))
    BIDDING_LIMITED = code("bidding_limited", "限制招投标", "bidding limited", words=("7",))
    STRICT_APPROVAL = code("strict_approval", "严格审批", "strict approval", words=("8",))
    OTHER_SANCTION = code("other_sanction", "其他惩戒", "other sanction", words=("9",))
    OTHER_INCENTIVE = code("other_incentive", "其他激励", "other incentive", words=("91",))
