"""档案用途 — for what is a civil servant's file used?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class FileUse(
    CodeList,
    title=Say("档案用途", "use of a file"),
    meaning=Say(
        "公务员诚信档案用于哪些干部管理工作", "for which decisions about personnel a civil servant's file is used"
    ),
    confidence=LOCAL,
):
    """档案用途."""

    ASSESSMENT = code("assessment", "公务员考核", "assessment", words=("考核",))
    INSPECTION = code("inspection", "干部考察", "inspection before an appointment", words=("考察",))
    APPOINTMENT = code("appointment", "任用", "appointment")
    REWARD_AND_DISCIPLINE = code("reward_and_discipline", "奖惩", "reward and discipline")
    HONOURS = code("honours", "评先评优", "honours", words=("评优评先",))
