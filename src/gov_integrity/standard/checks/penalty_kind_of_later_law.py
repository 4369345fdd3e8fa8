"""处罚类别当时尚未列入 — was the kind of penalty named by the law when the decision was made?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.finding import HINT
from gov_integrity.forms.instrument import READING
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.penalty_kind import REVISED, PenaltyKind
from gov_integrity.standard.instruments import penalty_law_2021
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="penalty-kind-of-later-law",
    code="LAW147",
    of=AdministrativePenalty,
    level=HINT,
    fails=all_of(
        value("decided_on").before(REVISED),
        any_of(*(value("penalty_kinds").has(kind.value) for kind in PenaltyKind if kind.declared.since == REVISED)),
    ),
    says=Say(
        "决定日期是{decided_on}，处罚类别中有2021年修订的行政处罚法才列入的种类",
        "the decision is of {decided_on}, and the kinds of penalty include one that the law names only since the "
        "revision of 2021",
    ),
    todo=Say(
        "核对决定书和它的依据：当时没有这一种类的改报“其他”；当时的法律、行政法规已有这种处罚的，不用改。",
        "Compare with the decision and its basis: where the kind did not exist then, report another kind of penalty; "
        "where a law or regulation provided it then, nothing needs to change.",
    ),
    examples=(
        Bad(decided_on="2021-07-14", penalty_kinds=["criticism"], fine_amount=None, confiscated_amount=None),
        Good(decided_on="2021-07-15", penalty_kinds=["criticism"], fine_amount=None, confiscated_amount=None),
    ),
    cite=(penalty_law_2021.instrument.at("第九条"),),
    confidence=READING,
)
