"""处分种类与处分类型不符 — may this system impose this kind?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, not_, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.discipline_regimes import KINDS_BY_SYSTEM
from gov_integrity.standard.instruments import governmental_discipline_law_2020
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction

check = Check(
    id="discipline-kind-of-other-system",
    code="REF232",
    of=DisciplinaryAction,
    level=ERROR,
    fails=any_of(
        *(
            all_of(value("discipline_system").is_(system), not_(value("discipline_kind").one_of(*kinds)))
            for system, kinds in KINDS_BY_SYSTEM.items()
        )
    ),
    says=Say("处分种类不是该处分类型规定的种类", "the kind is not one that the system provides for"),
    todo=Say(
        "核对处分决定书：处分类型或者处分种类有一处写错。",
        "Compare with the decision: either the system or the kind is wrong.",
    ),
    examples=(
        Bad(discipline_system="public_institution", discipline_kind="major_demerit"),
        Good(discipline_system="public_institution", discipline_kind="post_grade_lowering"),
    ),
    cite=(governmental_discipline_law_2020.instrument.at("第八条"),),
    confidence=SUMMARY,
)
