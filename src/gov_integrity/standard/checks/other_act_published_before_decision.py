"""公示早于行政行为 — can an act be published before it was done?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.other_administrative_act import OtherAdministrativeAct

check = Check(
    id="other-act-published-before-decision",
    code="DAT222",
    of=OtherAdministrativeAct,
    level=ERROR,
    fails=value("published_on").before(value("decided_on")),
    says=Say(
        "上网公示日期{published_on}早于作出日期{decided_on}",
        "published on {published_on}, before the act of {decided_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(decided_on="2024-05-08", published_on="2024-05-07"),
        Good(decided_on="2024-05-08", published_on="2024-05-08"),
    ),
)
