"""已撤并而没有承接单位 — who answers for a body that is gone?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import business_environment_722
from gov_integrity.standard.records.organization import Organization

check = Check(
    id="closed-without-successor",
    code="REF202",
    of=Organization,
    level=WARNING,
    fails=all_of(value("closed_on").present(), value("successions").absent()),
    when=value("closed_on").present(),
    says=Say(
        "单位已于{closed_on}撤并，没有填写承接单位", "the body was closed on {closed_on}, and no successor is named"
    ),
    todo=Say(
        "填写承接其权利义务或者职能的单位；不得以机构调整为由不履行约定。",
        "Name the body that took over its duties; reorganisation is no excuse for breaking a promise.",
    ),
    examples=(Bad(closed_on="2024-03-15", successions=None), Good(closed_on=None, successions=None)),
    cite=(business_environment_722.instrument.at("第三十一条"),),
)
