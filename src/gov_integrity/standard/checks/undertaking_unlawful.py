"""违法承诺优惠条件 — was something promised or agreed that the body was not entitled to?

What was lawfully promised must be kept; what is against the law must be found before an investor relies on it.
"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import any_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._undertaking import Undertaking
from gov_integrity.standard.records.contract import Contract
from gov_integrity.standard.records.public_promise import PublicPromise

check = Check(
    id="undertaking-unlawful",
    code="REF220",
    of=Undertaking,
    level=WARNING,
    fails=any_of(value("within_authority").is_(False), value("fair_competition_passed").is_(False)),
    when=any_of(value("within_authority").present(), value("fair_competition_passed").present()),
    says=Say(
        "{about_name}的承诺或者合同不在法定权限内，或者没有通过公平竞争审查",
        "an undertaking of {about_name} is outside its authority, or did not pass the review of fair competition",
    ),
    todo=Say(
        "依法作出的，改正所填的结论；确属违法的，依法定程序处理，不得以此为由直接毁约。",
        "If the undertaking is lawful, correct what is said of it; otherwise deal with it by lawful procedure: that "
        "alone excuses no breach.",
    ),
    examples=(
        Bad(of=PublicPromise, within_authority=False),
        Good(of=PublicPromise, within_authority=True),
        Bad(of=Contract, fair_competition_passed=False),
        Good(of=Contract, within_authority=True),
    ),
    confidence=LOCAL,
)
