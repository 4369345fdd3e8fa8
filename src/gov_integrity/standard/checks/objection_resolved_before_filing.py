"""异议办结早于提出 — can an objection be resolved before it was filed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.objection import Objection

check = Check(
    id="objection-resolved-before-filing",
    code="DAT206",
    of=Objection,
    level=ERROR,
    fails=value("resolved_on").before(value("filed_on")),
    says=Say(
        "异议办结日期{resolved_on}早于提出日期{filed_on}",
        "resolved on {resolved_on}, before it was filed on {filed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(filed_on="2024-03-15", resolved_on="2024-03-14"),
        Good(filed_on="2024-03-15", resolved_on="2024-03-15"),
    ),
)
