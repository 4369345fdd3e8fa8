"""干预统计的行为 — how was false statistical material brought about?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class InterferenceManner(
    CodeList,
    title=Say("干预统计的行为", "manner of interference"),
    meaning=Say("要求编造虚假统计资料的行为方式", "in which way false statistical material was asked for"),
    confidence=LOCAL,
):
    """干预统计的行为."""

    SUGGESTED = code("suggested", "授意", "suggested")
    INSTIGATED = code("instigated", "指使", "instigated")
    FORCED = code("forced", "强令", "forced")
