"""已撤销机关作出的行为 — did a body decide after it was closed?"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._addressee import Addressee
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.organization import Organization

check = Check(
    id="act-of-closed-body",
    code="DAT304",
    of=Addressee,
    level=ERROR,
    fails=linked(
        "acted_by_code", Organization, value("acted_by_code.closed_on").before(value("decided_on")), at="about_code"
    ),
    says=Say(
        "作出决定的机关在决定日期{decided_on}之前已经撤销", "the organ was closed before the decision of {decided_on}"
    ),
    todo=Say(
        "填写承接职责的机关；机关没有撤销的，改正单位信息中的撤销日期。",
        "Name the body that carries on its functions, or correct the last day in its register.",
    ),
    examples=(
        Bad(
            of=AdministrativePenalty,
            acted_by_code="114101050050000181",
            decided_on="2024-03-05",
            beside=Good(of=Organization, about_code="114101050050000181", closed_on="2024-03-04"),
        ),
        Good(
            of=AdministrativePenalty,
            acted_by_code="114101050050000181",
            decided_on="2024-03-05",
            beside=Good(of=Organization, about_code="114101050050000181", closed_on="2024-03-05"),
        ),
    ),
)
