"""决定和认定 — on which day was it decided, or determined, what a record tells?

Only for records that do not exist before that day: one that is collected first and decided later is none of them.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element
from gov_integrity.standard.records._fact import Fact


class Decided(Fact):
    """A record of a decision."""

    decided_on: Annotated[date, Day()] = element("决定日期", "作出决定的日期")


class Determined(Fact):
    """A record of a determination."""

    determined_on: Annotated[date, Day()] = element("认定日期", "作出认定的日期")
