"""取消资格主体多于有失信记录主体 — can more be refused than have a record?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.credit_check import CreditCheck

check = Check(
    id="credit-check-refused-above-found",
    code="NUM250",
    of=CreditCheck,
    level=ERROR,
    fails=value("subjects_refused").above(value("subjects_found")),
    when=value("subjects_refused").present(),
    says=Say(
        "取消资格的{subjects_refused}个，多于有失信记录的{subjects_found}个",
        "{subjects_refused} refused, more than the {subjects_found} found with a record",
    ),
    todo=Say(
        "核对两个数，改正写错的一个后重新报送。",
        "Compare the two numbers, correct the wrong one and send the record again.",
    ),
    examples=(Bad(subjects_found=1, subjects_refused=2), Good(subjects_found=2, subjects_refused=2)),
)
