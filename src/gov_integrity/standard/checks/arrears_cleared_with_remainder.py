"""已清偿却仍有余额 — can arrears be cleared while something is owed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.arrears import Arrears

check = Check(
    id="arrears-cleared-with-remainder",
    code="NUM208",
    of=Arrears,
    level=ERROR,
    fails=all_of(value("cleared_on").present(), value("outstanding").above(0)),
    when=value("cleared_on").present(),
    says=Say(
        "写明{cleared_on}清偿完毕，未付金额却还有{outstanding}元",
        "cleared on {cleared_on}, yet {outstanding} yuan are outstanding",
    ),
    todo=Say(
        "还清的把未付金额改为0；没有还清的删去清偿完毕日期。",
        "If all is paid, set the amount outstanding to 0; otherwise remove the day of clearance.",
    ),
    examples=(
        Bad(cleared_on="2024-06-01", principal="100", payments=None, outstanding="100"),
        Good(
            cleared_on="2024-06-01",
            principal="100",
            payments=[{"paid_on": "2024-05-30", "amount": "100"}],
            outstanding="0",
        ),
    ),
)
