"""处分期截止早于生效 — can the period of a disciplinary action end before it takes effect?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import governmental_discipline_law_2020
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction

check = Check(
    id="discipline-period-ends-before-effect",
    code="DAT255",
    of=DisciplinaryAction,
    level=ERROR,
    fails=value("period_ends_on").before(value("effective_on")),
    when=value("period_ends_on").present(),
    says=Say("处分期截止日期早于处分生效日期", "the period ends before the action takes effect"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(effective_on="2024-07-01", period_ends_on="2024-06-30", released_on=None),
        Good(effective_on="2024-07-01", period_ends_on="2025-01-01", released_on=None),
    ),
    cite=(governmental_discipline_law_2020.instrument.at("第八条"),),
)
