"""删除早于纳入 — can an entry be deleted before it was made?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.dishonest_judgment_debtor import DishonestJudgmentDebtor

check = Check(
    id="debtor-deleted-before-listing",
    code="DAT243",
    of=DishonestJudgmentDebtor,
    level=ERROR,
    fails=value("deleted_on").before(value("listed_on")),
    says=Say(
        "删除日期{deleted_on}早于纳入名单日期{listed_on}",
        "deleted on {deleted_on}, before it was listed on {listed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(listed_on="2024-04-30", deleted_on="2024-04-29"),
        Good(listed_on="2024-04-30", deleted_on="2024-09-03"),
    ),
)
