"""失信程度 — how grave is dishonesty under the classification of 2026?

The older three levels are another list (``gravity_legacy``); neither is ever mapped onto the other.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import order_36


class Gravity(
    CodeList,
    title=Say("失信程度", "gravity"),
    meaning=Say(
        "失信信息的分类：轻微、一般、严重", "the class of a piece of dishonesty information: minor, ordinary, serious"
    ),
    confidence=TEXT,
    cite=(order_36.instrument.at("第七条"), order_36.instrument.at("第八条至第十条")),
):
    """失信程度."""

    MINOR = code("minor", "轻微", "minor", words=("轻微失信",))
    ORDINARY = code("ordinary", "一般", "ordinary", words=("一般失信",))
    SERIOUS = code("serious", "严重", "serious", words=("严重失信",))
