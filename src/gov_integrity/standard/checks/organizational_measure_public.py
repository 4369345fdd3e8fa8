"""诫勉、组织处理和问责信息拟向社会公开 — is a measure towards an official to be shown to everyone?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.checks._public_anywhere import PUBLIC_ANYWHERE, TAKE_DOWN
from gov_integrity.standard.records.organizational_measure import OrganizationalMeasure

check = Check(
    id="organizational-measure-public",
    code="SEC233",
    of=OrganizationalMeasure,
    level=ERROR,
    fails=PUBLIC_ANYWHERE,
    says=Say("诫勉、组织处理和问责信息拟向社会公开", "an organisational measure is to be shown to everyone"),
    todo=TAKE_DOWN,
    examples=(Bad(disclosure_scope="public"), Good(disclosure_scope="none")),
)
