"""已纠正 — when was recorded dishonesty put right?"""

from gov_integrity.forms.expr import any_of, value
from gov_integrity.forms.predicate import by_then

CORRECTED = any_of(by_then(value("rectified_on")), by_then(value("confirmed_performed_on")))
