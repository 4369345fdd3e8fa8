"""归集早于结论 — was a matter of probity collected before it was concluded?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.probity_record import ProbityRecord

check = Check(
    id="probity-collected-before-conclusion",
    code="DAT254",
    of=ProbityRecord,
    level=ERROR,
    fails=value("collected_on").before(value("concluded_on")),
    when=value("collected_on").present(),
    says=Say(
        "归集日期{collected_on}早于结论作出日期，归集的是尚无结论的事项",
        "collected on {collected_on}, before the conclusion: what was collected was not yet concluded",
    ),
    todo=Say(
        "日期写错的改正；尚无结论的线索不要报送，已经报送的撤回。",
        "Correct a wrong day; a lead without a conclusion is not to be sent, and is withdrawn if it was.",
    ),
    examples=(
        Bad(collected_on="2024-03-14", concluded_on="2024-03-15"),
        Good(collected_on="2024-03-15", concluded_on="2024-03-15"),
    ),
)
