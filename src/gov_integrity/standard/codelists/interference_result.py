"""干预统计的处理结果 — how did a recorded interference end?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class InterferenceResult(
    CodeList,
    title=Say("干预统计的处理结果", "result of a recorded interference"),
    meaning=Say("已经查实并办结的干预统计行为的处理结果", "how an established interference was dealt with"),
    confidence=OURS,
):
    """干预统计的处理结果."""

    CORRECTED = code("corrected", "责令改正", "ordered to correct")
    CIRCULATED = code("circulated", "通报批评", "criticised in a circular")
    SANCTIONED = code("sanctioned", "依规依纪依法处理", "dealt with under the rules")
    TRANSFERRED = code("transferred", "移交有权机关并已办结", "passed to the competent authority and concluded")
