"""补正早于要求补正 — can a request be corrected before a correction was asked for?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.disclosure_request import DisclosureRequest

check = Check(
    id="request-corrected-before-asked",
    code="DAT225",
    of=DisclosureRequest,
    level=ERROR,
    fails=value("corrected_on").before(value("correction_asked_on")),
    says=Say(
        "收到补正日期{corrected_on}早于要求补正日期{correction_asked_on}",
        "corrected on {corrected_on}, before a correction was asked for on {correction_asked_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(correction_asked_on="2024-03-08", corrected_on="2024-03-07"),
        Good(correction_asked_on="2024-03-08", corrected_on="2024-03-08"),
    ),
)
