"""公务员诚信档案拟向社会公开 — is an official's file to be shown to everyone?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.checks._public_anywhere import PUBLIC_ANYWHERE, TAKE_DOWN
from gov_integrity.standard.records.civil_servant_file import CivilServantFile

check = Check(
    id="civil-servant-file-public",
    code="SEC230",
    of=CivilServantFile,
    level=ERROR,
    fails=PUBLIC_ANYWHERE,
    says=Say("公务员诚信档案拟向社会公开", "a civil servant's integrity file is to be shown to everyone"),
    todo=TAKE_DOWN,
    examples=(Bad(disclosure_scope="public"), Good(disclosure_scope="none")),
)
