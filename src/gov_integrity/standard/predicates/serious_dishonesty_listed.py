"""现被列入严重失信主体名单 — is a body at present on a list of serious dishonesty?"""

from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.predicate import Predicate, by_then, not_by_then
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

predicate = Predicate(
    id="serious-dishonesty-listed",
    title=Say("现被列入严重失信主体名单", "is at present on a list of serious dishonesty"),
    of=DishonestyRecord,
    holds=all_of(
        value("gravity").is_("serious"),
        by_then(value("listed_on")),
        not_by_then(value("deleted_on")),
        not_by_then(value("removed_on")),
    ),
)
