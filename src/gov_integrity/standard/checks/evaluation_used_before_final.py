"""应用了尚未确定的评价结果 — was an evaluation used while it could still change?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.evaluation_use import EvaluationUse

check = Check(
    id="evaluation-used-before-final",
    code="REF235",
    of=EvaluationUse,
    level=WARNING,
    fails=value("evaluation_state").one_of("provisional", "objection"),
    when=value("evaluation_state").present(),
    says=Say("应用时评价结果尚未确定", "the evaluation was not yet final when it was used"),
    todo=Say(
        "待形成正式结果后再应用；已经应用的，结果变更时一并更正。",
        "Use an evaluation once it is final; where it was used before, correct the use when the result changes.",
    ),
    examples=(Bad(evaluation_state="provisional"), Good(evaluation_state="final")),
)
