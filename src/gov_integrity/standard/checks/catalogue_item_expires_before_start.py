"""目录事项期间倒置 — does an item of the catalogue end before it applies?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.catalogue_item import CatalogueItem

check = Check(
    id="catalogue-item-expires-before-start",
    code="DAT293",
    of=CatalogueItem,
    level=ERROR,
    fails=value("effective_until").before(value("effective_on")),
    says=Say(
        "停用日期{effective_until}早于施行日期{effective_on}",
        "the item ends on {effective_until}, before it applies on {effective_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(effective_on="2024-03-02", effective_until="2024-03-01"),
        Good(effective_on="2024-03-02", effective_until="2024-03-02"),
    ),
)
