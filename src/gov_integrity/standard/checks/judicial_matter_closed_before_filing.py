"""结案早于立案 — can a case be closed before it was filed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.judicial_matter import JudicialMatter

check = Check(
    id="judicial-matter-closed-before-filing",
    code="DAT240",
    of=JudicialMatter,
    level=ERROR,
    fails=value("closed_on").before(value("filed_on")),
    says=Say("结案日期{closed_on}早于立案日期{filed_on}", "closed on {closed_on}, before it was filed on {filed_on}"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(Bad(filed_on="2024-02-20", closed_on="2024-02-19"), Good(filed_on="2024-02-20", closed_on="2024-06-10")),
)
