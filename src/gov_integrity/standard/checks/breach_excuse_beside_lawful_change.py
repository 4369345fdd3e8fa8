"""既称依法变更又称无效理由 — can a breach be both a lawful change and excused by what never excuses?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import business_environment_722
from gov_integrity.standard.records.breach import Breach

check = Check(
    id="breach-excuse-beside-lawful-change",
    code="REF221",
    of=Breach,
    level=WARNING,
    fails=all_of(value("lawful_change").present(), value("excuse_claimed").present()),
    when=value("lawful_change").present(),
    says=Say("既称属于依法变更，又以{excuse_claimed}为由", "called a lawful change, yet excused by {excuse_claimed}"),
    todo=Say(
        "依规定不得作为违约理由的情形不构成依法变更的事由，两项只保留属实的一项。",
        "What never excuses a breach is no ground for a lawful change either: keep the one that is true.",
    ),
    examples=(
        Bad(lawful_change="external:lawful-change-example-1", excuse_claimed="person_change"),
        Good(lawful_change="external:lawful-change-example-1", excuse_claimed=None),
    ),
    cite=(business_environment_722.instrument.at("第三十一条"),),
)
