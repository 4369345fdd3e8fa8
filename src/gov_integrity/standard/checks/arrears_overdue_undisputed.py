"""无争议款项逾期未付 — is an amount that nobody disputes still unpaid after it was due?"""

from datetime import date

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, on, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import sme_payment_2025
from gov_integrity.standard.records.arrears import Arrears

check = Check(
    id="arrears-overdue-undisputed",
    code="DAT297",
    of=Arrears,
    level=WARNING,
    fails=all_of(value("due_on").before(on()), value("outstanding").above(value("disputed_amount"))),
    says=Say(
        "应付日期{due_on}已过，无争议的部分仍未付清（未付{outstanding}元，其中有争议{disputed_amount}元）",
        "due on {due_on} and not in dispute, yet unpaid: {outstanding} yuan outstanding, {disputed_amount} in dispute",
    ),
    todo=Say(
        "核对付款记录；确实未付的如实报送，无争议的部分应当先付。",
        "Compare the payments; if it is true, send it as it is: what is not in dispute is to be paid first.",
    ),
    examples=(
        Bad(on=date(2025, 8, 25)),
        Good(on=date(2025, 8, 24)),
        Good(on=date(2025, 8, 25), disputed_amount="499999.5"),
    ),
    cite=(sme_payment_2025.instrument.at("第十五条"),),
)
