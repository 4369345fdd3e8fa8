"""投诉属实拒不整改 — did a body refuse to put right what a complaint was found true of?

It ends when a record of dishonesty that points to the complaint was corrected.
"""

from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.predicate import Predicate, not_later
from gov_integrity.forms.say import Say
from gov_integrity.standard.predicates._corrected import CORRECTED
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

predicate = Predicate(
    id="complaint-refused-uncorrected",
    title=Say("投诉属实拒不整改，尚未纠正", "refused to rectify after a true complaint, not yet corrected"),
    of=Complaint,
    holds=all_of(value("result").is_("true_refused"), not_later(value("verified_on"))),
    ended_of=DishonestyRecord,
    ended=CORRECTED,
)
