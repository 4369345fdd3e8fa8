"""人员状态 — does a public official still serve?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class OfficialStatus(
    CodeList,
    title=Say("人员状态", "status of a public official"),
    meaning=Say("公职人员目前是否在职", "whether a public official still serves"),
    confidence=OURS,
):
    """人员状态."""

    IN_SERVICE = code("in_service", "在职", "in service")
    RETIRED = code("retired", "退休", "retired")
    LEFT = code(
        "left",
        "离职",
        "left",
        words=(
            "辞职",
            "辞退",
            "调出",
        ),
    )
    DECEASED = code("deceased", "死亡", "deceased")
