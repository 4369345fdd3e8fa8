"""生效早于结案 — can a judgment take effect before it was given?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.judicial_matter import JudicialMatter

check = Check(
    id="judgment-effective-before-closing",
    code="DAT241",
    of=JudicialMatter,
    level=ERROR,
    fails=value("effective_on").before(value("closed_on")),
    says=Say(
        "生效日期{effective_on}早于结案日期{closed_on}",
        "in effect on {effective_on}, before the case was closed on {closed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(closed_on="2024-06-10", effective_on="2024-06-09"),
        Good(closed_on="2024-06-10", effective_on="2024-06-10"),
    ),
)
