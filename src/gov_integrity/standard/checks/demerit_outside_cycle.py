"""记分不在记分周期内 — were points given outside their cycle?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.demerit_record import DemeritRecord

check = Check(
    id="demerit-outside-cycle",
    code="DAT272",
    of=DemeritRecord,
    level=ERROR,
    fails=any_of(value("scored_on").before(value("cycle_starts_on")), value("scored_on").after(value("cycle_ends_on"))),
    when=all_of(value("cycle_starts_on").present(), value("cycle_ends_on").present()),
    says=Say(
        "记分日期{scored_on}不在{cycle_starts_on}至{cycle_ends_on}的记分周期内",
        "scored on {scored_on}, outside the cycle from {cycle_starts_on} to {cycle_ends_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(Bad(scored_on="2024-12-31", conduct_on=None), Good(scored_on="2025-01-01", conduct_on=None)),
)
