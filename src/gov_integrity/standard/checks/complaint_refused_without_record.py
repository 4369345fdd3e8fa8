"""拒不整改未见失信记录 — was a body that refused to rectify recorded as dishonest?

Asked of complaints that are closed. The determination may come after the period of the package, so this is a hint.
"""

from gov_integrity.forms.check import Bad, Check, Good, unanswered
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import HINT
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

check = Check(
    id="complaint-refused-without-record",
    code="REF283",
    of=Complaint,
    level=HINT,
    fails=unanswered(
        DishonestyRecord, "linked", all_of(value("result").is_("true_refused"), value("closed_on").present())
    ),
    says=Say(
        "投诉属实、拒不整改，本数据包中没有引用它的失信记录",
        "the complaint is true and rectification refused, but no record of dishonesty in this package names it",
    ),
    todo=Say(
        "依规定应当认定失信；认定在本期之后的，以后报送时引用本投诉。",
        "It is to be determined as dishonesty; if that came after this period, name the complaint when it is sent.",
    ),
    examples=(
        Bad(
            result="true_refused",
            closed_on="2024-04-30",
            beside=Good(of=DishonestyRecord, linked=["external:another-complaint"]),
        ),
        Good(
            id="complaint-1",
            result="true_refused",
            closed_on="2024-04-30",
            beside=Good(of=DishonestyRecord, linked=["complaint-1"]),
        ),
    ),
    confidence=SUMMARY,
)
