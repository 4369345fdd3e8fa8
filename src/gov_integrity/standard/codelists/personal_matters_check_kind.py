"""个人有关事项核查方式 — how were reports of personal matters checked?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class PersonalMattersCheckKind(
    CodeList,
    title=Say("个人有关事项核查方式", "kind of check of personal matters"),
    meaning=Say("个人有关事项报告以哪一种方式核查", "in which way reports of personal matters were checked"),
    confidence=OURS,
):
    """个人有关事项核查方式."""

    RANDOM = code("random", "随机抽查核实", "random check", words=("随机抽查",))
    TARGETED = code(
        "targeted",
        "重点抽查核实",
        "targeted check",
        words=(
            "重点抽查",
            "重点查核",
        ),
    )
