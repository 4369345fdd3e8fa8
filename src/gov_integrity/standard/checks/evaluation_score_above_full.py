"""没有加分而总得分超过满分 — can a score be above full without a bonus?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.evaluation import Evaluation

check = Check(
    id="evaluation-score-above-full",
    code="NUM245",
    of=Evaluation,
    level=ERROR,
    fails=all_of(
        value("total_score").above(value("full_score")), any_of(value("bonus").absent(), value("bonus").is_(0))
    ),
    when=value("total_score").present(),
    says=Say(
        "总得分{total_score}超过满分{full_score}，又没有加分",
        "a score of {total_score} above the full {full_score}, without a bonus",
    ),
    todo=Say(
        "核对总得分和满分；有加分的补填加分。", "Compare the score with the full score; give the bonus if there is one."
    ),
    examples=(
        Bad(total_score="100.5", full_score="100", lower_score=None, upper_score=None, bonus=None),
        Good(total_score="100.5", full_score="100", lower_score=None, upper_score=None, bonus="1"),
    ),
)
