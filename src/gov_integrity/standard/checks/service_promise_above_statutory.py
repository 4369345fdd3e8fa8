"""承诺时限长于法定时限 — does a body promise to take longer than the law allows?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.service_case import ServiceCase

check = Check(
    id="service-promise-above-statutory",
    code="NUM220",
    of=ServiceCase,
    level=WARNING,
    fails=value("promised_workdays").above(value("statutory_workdays")),
    says=Say(
        "承诺办结时限{promised_workdays}个工作日，长于法定办结时限{statutory_workdays}个工作日",
        "{promised_workdays} working days promised, more than the {statutory_workdays} that the law allows",
    ),
    todo=Say(
        "核对事项清单：两个时限可能填反；承诺时限不得长于法定时限。",
        "Compare with the list of services: the two may be exchanged; a promise may not be longer than the law allows.",
    ),
    examples=(Bad(statutory_workdays=20, promised_workdays=21), Good(statutory_workdays=20, promised_workdays=20)),
)
