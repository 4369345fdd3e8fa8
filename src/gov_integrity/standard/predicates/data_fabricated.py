"""弄虚作假 — were data fabricated, and not put right?"""

from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.predicate import Predicate, by_then
from gov_integrity.forms.say import Say
from gov_integrity.standard.predicates._corrected import CORRECTED
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

predicate = Predicate(
    id="data-fabricated",
    title=Say("弄虚作假尚未纠正", "fabricated data, not yet corrected"),
    of=DishonestyRecord,
    holds=all_of(value("conduct_category").has("statistical_fraud"), by_then(value("determined_on")), not_(CORRECTED)),
)
