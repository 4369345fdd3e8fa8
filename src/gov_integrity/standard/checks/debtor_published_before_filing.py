"""发布早于立案 — can a debtor be published before the enforcement was filed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.dishonest_judgment_debtor import DishonestJudgmentDebtor

check = Check(
    id="debtor-published-before-filing",
    code="DAT242",
    of=DishonestJudgmentDebtor,
    level=ERROR,
    fails=value("published_on").before(value("filed_on")),
    says=Say(
        "发布日期{published_on}早于立案日期{filed_on}",
        "published on {published_on}, before the enforcement was filed on {filed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(filed_on="2024-03-01", published_on="2024-02-29"),
        Good(filed_on="2024-03-01", published_on="2024-05-06"),
    ),
)
