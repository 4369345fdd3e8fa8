"""自然人信息拟向社会公开 — is a participant's record to be shown to everyone?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.checks._public_anywhere import PUBLIC_ANYWHERE, TAKE_DOWN
from gov_integrity.standard.records.natural_person import NaturalPerson

check = Check(
    id="natural-person-public",
    code="SEC234",
    of=NaturalPerson,
    level=WARNING,
    fails=PUBLIC_ANYWHERE,
    says=Say(
        "含姓名、证件号码的自然人信息拟向社会公开",
        "a natural person's record with name and number is to be shown to everyone",
    ),
    todo=TAKE_DOWN,
    examples=(Bad(disclosure_scope="public"), Good(disclosure_scope="none")),
)
