"""有失信记录主体多于被核查主体 — can more subjects be found than were checked?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.credit_check import CreditCheck

check = Check(
    id="credit-check-found-above-checked",
    code="NUM242",
    of=CreditCheck,
    level=ERROR,
    fails=value("subjects_found").above(value("subjects_checked")),
    says=Say(
        "有失信记录的{subjects_found}个，多于被核查的{subjects_checked}个",
        "{subjects_found} found with a record, more than the {subjects_checked} checked",
    ),
    todo=Say(
        "核对两个数，改正写错的一个后重新报送。",
        "Compare the two numbers, correct the wrong one and send the record again.",
    ),
    examples=(Bad(subjects_checked=58, subjects_found=59), Good(subjects_checked=58, subjects_found=58)),
)
