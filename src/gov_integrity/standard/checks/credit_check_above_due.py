"""已核查件数多于应核查件数 — can more matters be checked than have to be?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.credit_check import CreditCheck

check = Check(
    id="credit-check-above-due",
    code="NUM243",
    of=CreditCheck,
    level=WARNING,
    fails=value("matters_checked").above(value("matters_due")),
    when=all_of(value("matters_checked").present(), value("matters_due").present()),
    says=Say(
        "已核查{matters_checked}件，多于应核查的{matters_due}件",
        "{matters_checked} matters checked, more than the {matters_due} that have to be",
    ),
    todo=Say(
        "核对两个数；自愿多查的，不用改，在备注中说明。",
        "Compare the two numbers; where more was checked than asked, leave it and say so in the remarks.",
    ),
    examples=(Bad(matters_due=1, matters_checked=2), Good(matters_due=2, matters_checked=2)),
)
