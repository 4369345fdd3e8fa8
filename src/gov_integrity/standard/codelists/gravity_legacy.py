"""失信严重程度(旧) — how grave was dishonesty under the older levels?

Not the same scale as ``gravity``: no value is ever mapped onto the other list.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class GravityLegacy(
    CodeList,
    title=Say("失信严重程度（旧）", "legacy gravity"),
    meaning=Say(
        "旧的失信严重程度：未定、一般、较重、严重", "the older levels: undetermined, ordinary, fairly serious, serious"
    ),
    confidence=SUMMARY,
):
    """失信严重程度（旧）."""

    UNDETERMINED = code("undetermined", "未定", "undetermined", words=("0",))
    ORDINARY = code("ordinary", "一般", "ordinary", words=("1",))
    FAIRLY_SERIOUS = code("fairly_serious", "较重", "fairly serious", words=("2",))
    SERIOUS = code("serious", "严重", "serious", words=("3",))
