"""评价结果状态 — may an evaluation still change?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class EvaluationState(
    CodeList,
    title=Say("评价结果状态", "state of an evaluation"),
    meaning=Say(
        "评价结果是初步、异议期内、正式还是已经更正",
        "whether an evaluation is provisional, open to objection, final or corrected",
    ),
    confidence=OURS,
):
    """评价结果状态."""

    PROVISIONAL = code("provisional", "初步结果", "provisional")
    OBJECTION = code("objection", "异议期内", "open to objection")
    FINAL = code("final", "正式结果", "final")
    CORRECTED = code("corrected", "更正结果", "corrected")
