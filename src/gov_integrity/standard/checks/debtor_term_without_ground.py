"""没有固定期限的情形写了期限 — does an entry have a term whose only ground has none?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.debtor_ground import DebtorGround
from gov_integrity.standard.instruments import spc_2017_7
from gov_integrity.standard.records.dishonest_judgment_debtor import DishonestJudgmentDebtor

_GROUNDS_WITH_TERM = tuple(str(ground) for ground in DebtorGround if ground is not DebtorGround.ABLE_BUT_REFUSES)

check = Check(
    id="debtor-term-without-ground",
    code="REF223",
    of=DishonestJudgmentDebtor,
    level=WARNING,
    fails=all_of(
        value("term_ends_on").present(), *(not_(value("grounds").has(ground)) for ground in _GROUNDS_WITH_TERM)
    ),
    when=value("term_ends_on").present(),
    says=Say(
        "具体情形只有“有履行能力而拒不履行”，没有固定期限，却写了纳入期限届满日期{term_ends_on}",
        "the only ground, able to perform but refusing, has no fixed term, yet a term until {term_ends_on} is given",
    ),
    todo=Say(
        "与法院的决定书核对：补全具体情形，或者删去期限。",
        "Compare with the court's decision: complete the grounds, or remove the term.",
    ),
    examples=(
        Bad(grounds=["able_but_refuses"], term_ends_on="2026-04-29"),
        Good(
            grounds=["able_but_refuses", "reporting_breach"],
            term_ends_on="2026-04-29",
            deletion_ground="early_performance",
        ),
    ),
    cite=(spc_2017_7.instrument.at("第二条"),),
)
