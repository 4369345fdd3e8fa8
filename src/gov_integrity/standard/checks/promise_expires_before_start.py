"""承诺届满早于开始 — can a promise end before it begins?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.public_promise import PublicPromise

check = Check(
    id="promise-expires-before-start",
    code="DAT229",
    of=PublicPromise,
    level=ERROR,
    fails=value("valid_until").before(value("valid_from_on")),
    says=Say(
        "承诺有效期至{valid_until}早于承诺有效期自{valid_from_on}",
        "valid until {valid_until}, before it begins on {valid_from_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(valid_from_on="2024-01-15", valid_until="2024-01-14"),
        Good(valid_from_on="2024-01-15", valid_until="forever"),
    ),
)
