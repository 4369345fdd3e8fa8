"""累计记分少于本次记分 — can the total of a cycle be less than the points given?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.demerit_record import DemeritRecord

check = Check(
    id="demerit-total-below-points",
    code="NUM249",
    of=DemeritRecord,
    level=ERROR,
    fails=value("points_in_cycle").below(value("points")),
    when=value("points_in_cycle").present(),
    says=Say(
        "周期累计记{points_in_cycle}分，少于本次记的{points}分",
        "{points_in_cycle} points in the cycle, fewer than the {points} given this time",
    ),
    todo=Say(
        "核对两个数，改正写错的一个后重新报送。",
        "Compare the two numbers, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(points="3", points_in_cycle="2", listed=False, list_entry=None),
        Good(points="3", points_in_cycle="3", listed=False, list_entry=None),
    ),
)
