"""村（居）管理人员的政务处分种类有误 — may a committee's manager get this kind?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction

check = Check(
    id="discipline-kind-of-grassroots-manager",
    code="REF233",
    of=DisciplinaryAction,
    level=ERROR,
    fails=all_of(
        value("personnel_kind").present(),
        value("personnel_kind").is_("grassroots_manager"),
        value("discipline_system").is_("governmental"),
        value("discipline_kind").one_of("demotion", "removal", "dismissal"),
    ),
    says=Say(
        "对基层群众性自治组织管理人员，政务处分只有警告、记过、记大过",
        "managers of villagers' and residents' committees get warning, demerit or major demerit only",
    ),
    todo=Say(
        "核对处分决定书和人员类别；党纪处分的，改正处分类型。",
        "Compare with the decision and the kind of person; for party discipline correct the system.",
    ),
    examples=(
        Bad(personnel_kind="grassroots_manager", discipline_kind="demotion"),
        Good(personnel_kind="grassroots_manager", discipline_kind="major_demerit"),
    ),
    confidence=SUMMARY,
)
