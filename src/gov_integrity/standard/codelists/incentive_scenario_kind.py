"""“信易+”场景类别 — what does an incentive scenario offer?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class IncentiveScenarioKind(
    CodeList,
    title=Say("“信易+”场景类别", "kind of incentive scenario"),
    meaning=Say("守信激励场景属于哪一类", "which kind of incentive scenario"),
    confidence=OURS,
):
    """“信易+”场景类别."""

    LOAN = code("loan", "信易贷", "loans")
    APPROVAL = code("approval", "信易批", "approvals")
    RENT = code("rent", "信易租", "rent")
    TRAVEL = code("travel", "信易行", "travel")
    TOURISM = code("tourism", "信易游", "tourism")
    OTHER = code("other", "其他", "other")
