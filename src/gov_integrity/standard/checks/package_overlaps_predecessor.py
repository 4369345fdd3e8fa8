"""与上一数据包的期间重叠 — does an increment begin before the package that it follows has ended?

A warning: an increment that also carries late records of the last month holds true rows, which a refusal would lose.
"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.package import Package

check = Check(
    id="package-overlaps-predecessor",
    code="PKG310",
    of=Package,
    level=WARNING,
    fails=linked(
        "predecessor",
        Package,
        all_of(
            value("operation").is_("incremental"),
            not_(value("period_starts_on").after(value("predecessor.period_ends_on"))),
        ),
    ),
    says=Say(
        "报送期间自{period_starts_on}起，与所承接的前一数据包的期间重叠",
        "the period from {period_starts_on} overlaps that of the package which it follows",
    ),
    todo=Say(
        "核对两个数据包的期间；补报以前的记录的，不用改。",
        "Compare the two periods; leave them if late records are sent as well.",
    ),
    examples=(
        Bad(
            period_starts_on="2024-02-29",
            beside=Good(of=Package, id="package-2024-02-example", period_ends_on="2024-02-29"),
        ),
        Good(
            period_starts_on="2024-03-01",
            beside=Good(of=Package, id="package-2024-02-example", period_ends_on="2024-02-29"),
        ),
        Good(
            operation="full",
            predecessor="package-2024-02-example",
            period_starts_on="2024-02-29",
            beside=Good(of=Package, id="package-2024-02-example", period_ends_on="2024-02-29"),
        ),
    ),
)
