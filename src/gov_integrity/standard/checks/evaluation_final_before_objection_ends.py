"""异议期未满即为正式结果 — was a result final before objections could end?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.evaluation import Evaluation

check = Check(
    id="evaluation-final-before-objection-ends",
    code="DAT267",
    of=Evaluation,
    level=WARNING,
    fails=value("finalised_on").before(value("objection_ends_on")),
    when=all_of(value("finalised_on").present(), value("objection_ends_on").present()),
    says=Say(
        "正式结果日期{finalised_on}早于异议截止日期{objection_ends_on}",
        "final on {finalised_on}, before the last day for objections, {objection_ends_on}",
    ),
    todo=Say(
        "核对两处日期；各方均已声明没有异议的，不用改，在备注中说明。",
        "Compare the two days; where everyone has said that there is no objection, leave it and say so in the remarks.",
    ),
    examples=(
        Bad(objection_ends_on="2026-02-21", finalised_on="2026-02-20"),
        Good(objection_ends_on="2026-02-20", finalised_on="2026-02-20"),
    ),
)
