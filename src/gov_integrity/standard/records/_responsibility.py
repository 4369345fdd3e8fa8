"""责任人 — which official answers for what, by a pseudonym that only the body can resolve?

The pseudonym starts with a letter, so that no resident number and no staff number made of digits can stand there.
"""

from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.element import AUTHORISED
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Pattern, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import Part, element

OFFICIAL_ID: Final = Pattern("[A-Za-z][0-9A-Za-z._-]{0,63}", 1, 64)


class Responsibility(Part):
    """One official's duty, and how long it lasts."""

    official_id: Annotated[str, OFFICIAL_ID] = element(
        "责任人代号", "责任人在报送方处的代号，不是姓名，也不是证件号码", confidence=LOCAL, visibility=AUTHORISED
    )
    duty: Annotated[str, Text(500)] = element("责任或者诚信义务", "责任人所负的责任或者诚信义务", confidence=LOCAL)
    responsible_from_on: Annotated[date | None, Day()] = element("责任起始日期", "责任人开始负责的日期", default=None)
    responsible_until: Annotated[date | None, Day()] = element(
        "责任终止日期", "责任人不再负责的日期，仍在负责的不填", default=None
    )
