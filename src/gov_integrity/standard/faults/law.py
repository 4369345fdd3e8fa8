"""法律状态 — what has to be told beside a legal answer? No fault of the data: the law, or what is known of it, ends."""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import HINT, WARNING
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="LAW127",
        id="holidays-not-announced",
        level=HINT,
        says=Say(
            "{year}年的放假安排未编入，工作日无法计算，只给出最后一日的范围",
            "the holidays of {year} are not encoded, so working days cannot be counted and a range is given",
        ),
        todo=Say(
            "放假安排公布后更新日历（--calendar），再问一次。",
            "Add the calendar of that year (--calendar) once it is announced, and ask again.",
        ),
        bad="2034年底作出的决定，问2035年1月的工作日",
        good="日历已编入的年份",
    ),
    Fault(
        code="LAW145",
        id="before-first-rule",
        level=HINT,
        says=Say(
            "{day}早于已编入的第一个版本（{first}起），没有已知的规定可以适用，不套用后来的规定",
            "{day} lies before the first version that is encoded (from {first}): no rule is known, and no later one is "
            "applied",
        ),
        todo=Say("查找当时有效的规定，由人作出判断。", "Find what was in force then and let a person decide."),
        bad="按2019年7月1日起的规定问2019年6月30日的决定",
        good="规定施行之后的决定",
    ),
    Fault(
        code="LAW146",
        id="beyond-known-law",
        level=WARNING,
        says=Say(
            "判断日{on}在《{title}》最近核对（{confirmed}）的下一年度或者更晚，其间的修改不得而知",
            "the day of judgement {on} lies in a later year than {title_en} was last confirmed ({confirmed}): changes "
            "since are not known",
        ),
        todo=Say(
            "核对该文件是否已经修改或者废止，再使用这一答复。",
            "Check whether that instrument has been amended or repealed before you rely on the answer.",
        ),
        bad="--on 2090-04-03",
        good="判断日与最近核对在同一年度或者更早",
    ),
)
