"""受益主体多于符合条件主体 — can more subjects benefit than are eligible?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.incentive_scenario import IncentiveScenario

check = Check(
    id="incentive-beneficiaries-above-eligible",
    code="NUM247",
    of=IncentiveScenario,
    level=WARNING,
    fails=value("beneficiaries_count").above(value("eligible_count")),
    when=all_of(value("eligible_count").present(), value("beneficiaries_count").present()),
    says=Say(
        "受益主体{beneficiaries_count}个，多于符合条件的{eligible_count}个",
        "{beneficiaries_count} beneficiaries, more than the {eligible_count} eligible",
    ),
    todo=Say(
        "核对两个数；受益后不再符合条件的，不用改，在备注中说明。",
        "Compare the two numbers; where beneficiaries are no longer eligible, leave it and say so in the remarks.",
    ),
    examples=(Bad(eligible_count=56, beneficiaries_count=57), Good(eligible_count=57, beneficiaries_count=57)),
)
