"""已参训多于应参训 — can more officials be trained than should be?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.integrity_training import IntegrityTraining

check = Check(
    id="training-attendance-above-due",
    code="NUM248",
    of=IntegrityTraining,
    level=WARNING,
    fails=value("officials_trained").above(value("officials_due")),
    when=value("officials_trained").present(),
    says=Say(
        "已参训公职人员{officials_trained}人，多于应参训的{officials_due}人",
        "{officials_trained} officials trained, more than the {officials_due} who should be",
    ),
    todo=Say(
        "核对两个数；自愿参加的，计入其他参加人数。",
        "Compare the two numbers; count those who came freely among the others.",
    ),
    examples=(Bad(officials_due=60, officials_trained=61), Good(officials_due=60, officials_trained=60)),
)
