"""报告有效期早于出具 — can a report expire before it is issued?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.credit_report import CreditReport

check = Check(
    id="credit-report-expires-before-issue",
    code="DAT266",
    of=CreditReport,
    level=ERROR,
    fails=value("valid_until").before(value("issued_on")),
    when=value("valid_until").present(),
    says=Say(
        "报告有效期{valid_until}早于出具日期{issued_on}",
        "valid until {valid_until}, before it was issued on {issued_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(data_until=None, issued_on="2024-08-06", valid_until="2024-08-05"),
        Good(data_until=None, issued_on="2024-08-06", valid_until="2024-08-06"),
    ),
)
