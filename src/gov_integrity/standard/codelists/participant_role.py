"""参与角色 — in which role does a person take part in procurement or tendering?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class ParticipantRole(
    CodeList,
    title=Say("参与角色", "role of a participant"),
    meaning=Say(
        "自然人以什么身份参与政府采购、招标投标活动",
        "in which role a natural person takes part in procurement or tendering",
    ),
    confidence=LOCAL,
):
    """参与角色."""

    REVIEW_EXPERT = code("review_expert", "评审专家", "procurement review expert")
    BID_EVALUATION_EXPERT = code("bid_evaluation_expert", "评标专家", "bid evaluation expert")
    BIDDER = code("bidder", "投标人", "bidder")
    AGENCY_STAFF = code(
        "agency_staff",
        "代理机构从业人员",
        "staff of an agency",
        words=(
            "采购代理机构从业人员",
            "招标代理机构从业人员",
        ),
    )
