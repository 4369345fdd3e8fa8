"""行政复议纠错率 — how often is an act of the body corrected on review?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="review-correction-rate",
    title=Say("行政复议纠错率", "administrative review correction rate"),
    meaning=Say(
        "以本单位为被申请人的行政复议案件中，审结后被撤销、变更、确认违法或者责令履行的比例",
        "the share of closed reviews in which an act of the body was revoked, changed, found unlawful or ordered",
    ),
    better=Better.LOWER,
    numerator=Say("期间内被纠错的复议案件数", "reviews in the period that ended in a correction"),
    denominator=Say("期间内审结的复议案件数", "reviews closed in the period"),
    confidence=LOCAL,
    basis=Say("见于一地政务公开考核对复议被纠错的扣分", "one place's assessment of openness deducts for lost reviews"),
)
