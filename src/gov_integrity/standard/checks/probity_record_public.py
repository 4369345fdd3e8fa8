"""廉政记录拟向社会公开 — is a record of probity to be shown to everyone?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.checks._public_anywhere import PUBLIC_ANYWHERE, TAKE_DOWN
from gov_integrity.standard.records.probity_record import ProbityRecord

check = Check(
    id="probity-record-public",
    code="SEC231",
    of=ProbityRecord,
    level=ERROR,
    fails=PUBLIC_ANYWHERE,
    says=Say("廉政记录拟向社会公开", "a probity record is to be shown to everyone"),
    todo=TAKE_DOWN,
    examples=(Bad(disclosure_scope="public"), Good(disclosure_scope="none")),
)
