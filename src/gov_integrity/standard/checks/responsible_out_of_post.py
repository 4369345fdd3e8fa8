"""责任人当时不在任 — did an official hold the post when a breach for which he answers occurred?"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import any_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.breach import Breach
from gov_integrity.standard.records.post import Post

check = Check(
    id="responsible-out-of-post",
    code="REF289",
    of=Post,
    level=WARNING,
    fails=linked(
        "linked",
        Breach,
        any_of(
            value("linked.occurred_on").before(value("started_on")),
            value("ended_on").before(value("linked.occurred_on")),
        ),
    ),
    says=Say(
        "任职期间自{started_on}起，所关联的违约不在任职期间发生",
        "in the post from {started_on}; the breach for which the official is to answer occurred outside that time",
    ),
    todo=Say(
        "核对任职日期；前任的违约由前任负责，后任负有履行义务的，不写在这里。",
        "Compare the days: a breach of a predecessor is not that of the successor, who still owes performance.",
    ),
    examples=(
        Bad(
            linked=["breach-1"],
            started_on="2022-01-02",
            ended_on=None,
            beside=Good(of=Breach, id="breach-1", occurred_on="2022-01-01"),
        ),
        Good(
            linked=["breach-1"],
            started_on="2022-01-02",
            ended_on="2024-12-31",
            beside=Good(of=Breach, id="breach-1", occurred_on="2022-01-02"),
        ),
    ),
)
