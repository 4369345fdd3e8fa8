"""核查结果人数与被核查人数不符 — do the results add up to the persons checked?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import total, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.personal_matters_report import PersonalMattersReport

check = Check(
    id="personal-matters-results-differ",
    code="NUM241",
    of=PersonalMattersReport,
    level=ERROR,
    fails=total("results", "persons").is_not(value("persons_checked")),
    when=value("results").present(),
    says=Say(
        "各种核查结果的人数合计，不等于被核查的{persons_checked}人",
        "the results do not add up to the {persons_checked} persons checked",
    ),
    todo=Say(
        "补全每一种结果的人数，或者改正被核查人数。", "Complete the results, or correct the number of persons checked."
    ),
    examples=(
        Bad(persons_checked=5, results=[{"result": "consistent", "persons": 3}, {"result": "omitted", "persons": 1}]),
        Good(persons_checked=4, results=[{"result": "consistent", "persons": 3}, {"result": "omitted", "persons": 1}]),
    ),
)
