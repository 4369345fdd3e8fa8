"""退出早于登记 — does a person leave a register before entering it?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.natural_person import NaturalPerson

check = Check(
    id="person-exited-before-registration",
    code="DAT291",
    of=NaturalPerson,
    level=ERROR,
    fails=value("exited_on").before(value("registered_on")),
    says=Say(
        "退出日期{exited_on}早于登记日期{registered_on}",
        "left on {exited_on}, before being registered on {registered_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(registered_on="2024-04-02", exited_on="2024-04-01"),
        Good(registered_on="2024-04-02", exited_on="2024-04-02"),
    ),
)
