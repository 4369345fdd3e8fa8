"""公开早于形成 — can information be disclosed before it was formed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.disclosure_item import DisclosureItem

check = Check(
    id="item-disclosed-before-formation",
    code="DAT223",
    of=DisclosureItem,
    level=ERROR,
    fails=value("disclosed_on").before(value("formed_on")),
    says=Say(
        "公开日期{disclosed_on}早于信息形成日期{formed_on}",
        "disclosed on {disclosed_on}, before it was formed on {formed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(formed_on="2024-03-04", disclosed_on="2024-03-01"),
        Good(formed_on="2024-03-04", disclosed_on="2024-03-04"),
    ),
)
