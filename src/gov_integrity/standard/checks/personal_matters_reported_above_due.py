"""已报告人数多于应报告人数 — can more officials report than have to?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.personal_matters_report import PersonalMattersReport

check = Check(
    id="personal-matters-reported-above-due",
    code="NUM240",
    of=PersonalMattersReport,
    level=ERROR,
    fails=value("persons_reported").above(value("persons_due")),
    says=Say(
        "已报告{persons_reported}人，多于应报告的{persons_due}人",
        "{persons_reported} reported, more than the {persons_due} who have to",
    ),
    todo=Say(
        "核对两个数，改正写错的一个后重新报送。",
        "Compare the two numbers, correct the wrong one and send the record again.",
    ),
    examples=(Bad(persons_due=40, persons_reported=41), Good(persons_due=40, persons_reported=40)),
)
