"""处分信息拟向社会公开 — is a disciplinary action to be shown to everyone?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.checks._public_anywhere import PUBLIC_ANYWHERE, TAKE_DOWN
from gov_integrity.standard.instruments import governmental_discipline_law_2020
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction

check = Check(
    id="disciplinary-action-public",
    code="SEC232",
    of=DisciplinaryAction,
    level=ERROR,
    fails=PUBLIC_ANYWHERE,
    says=Say("公职人员的处分信息拟向社会公开", "a disciplinary action is to be shown to everyone"),
    todo=TAKE_DOWN,
    examples=(Bad(disclosure_scope="public"), Good(disclosure_scope="none")),
    cite=(
        governmental_discipline_law_2020.instrument.at("第四十六条"),
        governmental_discipline_law_2020.instrument.at("第五十四条"),
    ),
)
