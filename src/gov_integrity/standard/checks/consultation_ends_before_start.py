"""征求意见截止早于起始 — can a consultation end before it begins?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.normative_document import NormativeDocument

check = Check(
    id="consultation-ends-before-start",
    code="DAT236",
    of=NormativeDocument,
    level=ERROR,
    fails=value("consultation_ended_on").before(value("consultation_started_on")),
    says=Say(
        "征求意见截止日期{consultation_ended_on}早于起始日期{consultation_started_on}",
        "the consultation ended on {consultation_ended_on}, before it began on {consultation_started_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(consultation_started_on="2024-03-01", consultation_ended_on="2024-02-29"),
        Good(consultation_started_on="2024-03-01", consultation_ended_on="2024-04-01"),
    ),
)
