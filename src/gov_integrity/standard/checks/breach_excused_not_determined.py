"""以无效理由违约而未认定 — is a breach with an excuse that never excuses left undetermined?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import notice_1103_2023
from gov_integrity.standard.records.breach import Breach

check = Check(
    id="breach-excused-not-determined",
    code="REF284",
    of=Breach,
    level=WARNING,
    fails=all_of(value("excuse_claimed").present(), value("determined_on").absent()),
    when=value("excuse_claimed").present(),
    says=Say(
        "以{excuse_claimed}为由不履行，却没有认定",
        "not performed because of {excuse_claimed}, yet not determined as a breach",
    ),
    todo=Say(
        "机构调整、人员变动等不是不履行的理由；认定后补填认定单位和日期。",
        "A change of bodies or persons is no excuse: add who determined it and when.",
    ),
    examples=(
        Bad(
            excuse_claimed="person_change",
            lawful_change=None,
            determined_on=None,
            determined_by_name=None,
            determined_by_code=None,
            remedied_on=None,
        ),
        Good(excuse_claimed="person_change", lawful_change=None),
    ),
    cite=(notice_1103_2023.instrument.at("二（一）"),),
)
