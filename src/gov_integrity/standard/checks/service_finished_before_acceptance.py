"""办结早于受理 — can a service case be finished before it was accepted?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.service_case import ServiceCase

check = Check(
    id="service-finished-before-acceptance",
    code="DAT226",
    of=ServiceCase,
    level=ERROR,
    fails=value("finished_on").before(value("accepted_on")),
    says=Say(
        "办结日期{finished_on}早于受理日期{accepted_on}",
        "finished on {finished_on}, before it was accepted on {accepted_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(accepted_on="2024-04-08", finished_on="2024-04-07"),
        Good(accepted_on="2024-04-08", finished_on="2024-04-08"),
    ),
)
