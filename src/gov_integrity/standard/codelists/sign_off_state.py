"""签发状态 — how far has a change of a record come on its way out?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class SignOffState(
    CodeList,
    title=Say("签发状态", "state of sign-off"),
    meaning=Say(
        "一项变更处在起草、审核、批准还是印发环节", "whether a change is drafted, reviewed, approved or issued"
    ),
    confidence=OURS,
):
    """签发状态."""

    DRAFT = code("draft", "起草", "draft", words=("拟稿",))
    REVIEWED = code("reviewed", "已审核", "reviewed")
    APPROVED = code("approved", "已批准", "approved")
    ISSUED = code("issued", "已印发", "issued", words=("已签发",))
