"""处分期未满即解除 — was a disciplinary action released before its period ended?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import governmental_discipline_law_2020
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction

check = Check(
    id="discipline-released-before-period-end",
    code="DAT256",
    of=DisciplinaryAction,
    level=WARNING,
    fails=value("released_on").before(value("period_ends_on")),
    when=value("released_on").present(),
    says=Say("处分解除日期早于处分期截止日期", "released before the period ended"),
    todo=Say(
        "核对两处日期；处分被撤销的，不写解除日期，把记录状态改为撤销。",
        "Compare the two days; an action that was revoked is not released: set the state of the record to revoked.",
    ),
    examples=(
        Bad(period_ends_on="2025-01-01", released_on="2024-12-31"),
        Good(period_ends_on="2025-01-01", released_on="2025-01-02"),
    ),
    cite=(governmental_discipline_law_2020.instrument.at("第二十六条"),),
)
