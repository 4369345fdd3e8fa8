"""免职早于任职 — can a post end before it began?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.post import Post

check = Check(
    id="post-ended-before-start",
    code="DAT252",
    of=Post,
    level=ERROR,
    fails=value("ended_on").before(value("started_on")),
    when=value("ended_on").present(),
    says=Say("免职日期早于任职日期", "the post ended before it began"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(started_on="2024-03-15", ended_on="2024-03-14"),
        Good(started_on="2024-03-15", ended_on="2024-03-15"),
    ),
)
