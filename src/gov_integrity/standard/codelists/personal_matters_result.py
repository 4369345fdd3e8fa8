"""个人有关事项核查结果 — what did checking a report of personal matters find?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class PersonalMattersResult(
    CodeList,
    title=Say("个人有关事项核查结果", "result of checking personal matters"),
    meaning=Say("个人有关事项报告经核查的结果", "what checking reports of personal matters found"),
    confidence=OURS,
):
    """个人有关事项核查结果."""

    CONSISTENT = code(
        "consistent",
        "一致",
        "consistent",
        words=(
            "查核一致",
            "核查一致",
        ),
    )
    OMITTED = code("omitted", "漏报", "omitted")
    CONCEALED = code("concealed", "隐瞒不报", "concealed")
