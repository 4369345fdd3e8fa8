"""廉政记录类别 — what sort of concluded matter of probity is this?

Leads are no records: neither a talk or letter of inquiry nor a lead of an inspection has a code.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ProbityKind(
    CodeList,
    title=Say("廉政记录类别", "kind of probity record"),
    meaning=Say("已有结论的廉政记录的类别", "the kind of a concluded probity record"),
    confidence=OURS,
):
    """廉政记录类别."""

    PROBITY_OPINION = code(
        "probity_opinion",
        "党风廉政意见回复",
        "opinion on probity given in reply",
        words=(
            "廉政意见回复",
            "廉政意见",
        ),
    )
    PERSONAL_MATTERS_UNTRUTHFUL = code(
        "personal_matters_untruthful",
        "不如实报告个人有关事项处理结论",
        "conclusion on untruthful report of personal matters",
        words=("不如实报告个人有关事项",),
    )
    VERIFICATION_CONCLUDED = code("verification_concluded", "核查了结", "verification concluded")
    CLARIFIED = code("clarified", "澄清正名", "cleared publicly of a false accusation")
