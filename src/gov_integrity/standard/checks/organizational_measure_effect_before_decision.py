"""影响期截止早于处理决定 — can an effect period end before the decision?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.organizational_measure import OrganizationalMeasure

check = Check(
    id="organizational-measure-effect-before-decision",
    code="DAT257",
    of=OrganizationalMeasure,
    level=ERROR,
    fails=value("effect_ends_on").before(value("decided_on")),
    when=value("effect_ends_on").present(),
    says=Say("影响期截止日期早于处理决定日期", "the effect period ends before the decision"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(decided_on="2025-04-10", effect_ends_on="2025-04-09", rechecked_on=None),
        Good(decided_on="2025-04-10", effect_ends_on="2025-10-10", rechecked_on=None),
    ),
)
