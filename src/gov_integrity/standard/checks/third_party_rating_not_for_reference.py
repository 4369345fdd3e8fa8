"""第三方评价评级未标明仅供参考 — may a third party's rating found more than reference?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.third_party_rating import ThirdPartyRating

check = Check(
    id="third-party-rating-not-for-reference",
    code="REF236",
    of=ThirdPartyRating,
    level=ERROR,
    fails=value("reference_only").is_(False),
    says=Say("第三方评价评级没有标明仅供参考", "a third party's rating is not marked as for reference only"),
    todo=Say(
        "第三方的结果只作参考，把“是否仅供参考”改为是。", "A third party's result is for reference only: mark it so."
    ),
    examples=(Bad(reference_only=False), Good(reference_only=True)),
    confidence=LOCAL,
)
