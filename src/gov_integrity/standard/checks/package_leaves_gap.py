"""与上一数据包之间有空档 — are there days between an increment and the package that it follows?

A month without data is told by a nil return, so days that no package covers are days of which nothing is known.
"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.package import Package

check = Check(
    id="package-leaves-gap",
    code="PKG311",
    of=Package,
    level=WARNING,
    fails=linked(
        "predecessor",
        Package,
        all_of(
            value("operation").is_("incremental"),
            value("period_starts_on").after(value("predecessor.period_ends_on").days_after(1)),
        ),
    ),
    says=Say(
        "报送期间自{period_starts_on}起，与所承接的前一数据包的期间不相接",
        "the period from {period_starts_on} does not follow on that of the package which it follows",
    ),
    todo=Say(
        "补报其间的数据包；没有数据的，报送零报告。",
        "Send a package for the days between, or a nil return where there is nothing.",
    ),
    examples=(
        Bad(
            period_starts_on="2024-03-02",
            beside=Good(of=Package, id="package-2024-02-example", period_ends_on="2024-02-29"),
        ),
        Good(
            period_starts_on="2024-03-01",
            beside=Good(of=Package, id="package-2024-02-example", period_ends_on="2024-02-29"),
        ),
        Good(
            operation="full",
            predecessor="package-2024-02-example",
            period_starts_on="2024-03-02",
            beside=Good(of=Package, id="package-2024-02-example", period_ends_on="2024-02-29"),
        ),
    ),
)
