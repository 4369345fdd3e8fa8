"""反馈早于实施 — can a measure be fed back before it was implemented?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.case_feedback import CaseFeedback

check = Check(
    id="case-fed-back-before-implementation",
    code="DAT264",
    of=CaseFeedback,
    level=ERROR,
    fails=value("fed_back_on").before(value("implemented_on")),
    when=all_of(value("fed_back_on").present(), value("implemented_on").present()),
    says=Say(
        "反馈日期{fed_back_on}早于实施日期{implemented_on}",
        "fed back on {fed_back_on}, before the implementation of {implemented_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(implemented_on="2024-06-06", fed_back_on="2024-06-05"),
        Good(implemented_on="2024-06-05", fed_back_on="2024-06-05"),
    ),
)
