"""违法承诺优惠条件 — was something promised that the body was not entitled to promise?

A promise that was lawfully made must be kept; one against the law must be found before an investor relies on it.
"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import any_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.public_promise import PublicPromise

check = Check(
    id="promise-unlawful",
    code="REF220",
    of=PublicPromise,
    level=WARNING,
    fails=any_of(value("within_authority").is_(False), value("fair_competition_passed").is_(False)),
    when=any_of(value("within_authority").present(), value("fair_competition_passed").present()),
    says=Say(
        "承诺{promise_number}不在法定权限内，或者没有通过公平竞争审查",
        "the promise {promise_number} is outside the body's authority, or did not pass the review of fair competition",
    ),
    todo=Say(
        "依法作出的承诺，改正所填的结论；确属违法承诺的，依法定程序处理，不得以此为由直接毁约。",
        "If the promise is lawful, correct what is said of it; otherwise deal with it by lawful procedure: that alone "
        "excuses no breach.",
    ),
    examples=(Bad(within_authority=False), Good(within_authority=True)),
    confidence=LOCAL,
)
