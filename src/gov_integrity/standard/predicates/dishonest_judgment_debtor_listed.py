"""现为失信被执行人 — is a body at present on the courts' list of dishonest judgment debtors?"""

from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.predicate import Predicate, by_then, not_by_then
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

predicate = Predicate(
    id="dishonest-judgment-debtor-listed",
    title=Say("现为失信被执行人", "is at present a dishonest judgment debtor"),
    of=DishonestyRecord,
    holds=all_of(
        value("dishonesty_category").is_("dishonest_judgment_debtor"),
        any_of(by_then(value("listed_on")), all_of(value("listed_on").absent(), by_then(value("determined_on")))),
        not_by_then(value("deleted_on")),
        not_by_then(value("removed_on")),
    ),
)
