"""裁判的迟延履行 — is an effective judgment performed late on a day, and since when?"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.outcome import Missing, Silent, Why
from gov_integrity.forms.rule import ON
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.judicial_matter import JudicialMatter

NO_DUTY: Final = Say("裁判没有确定由本单位履行的义务", "the judgment laid no duty on the body")
NOT_YET: Final = Say(
    "履行期限至{performance_due_on}，在{on}尚未届满", "on {on} the time, until {performance_due_on}, still runs"
)
IN_TIME: Final = Say("已于{performed_on}履行完毕，未超过履行期限", "performed on {performed_on}, in time")


@dataclass(frozen=True, slots=True)
class Delay:
    """The end of the time for performance, and the day up to which performance is late."""

    due_on: date
    until: date

    @property
    def days(self) -> int:
        """The days of delay, the last day of the time not included."""
        return (self.until - self.due_on).days


def delay(matter: JudicialMatter, context: Context) -> Delay | Silent | Missing:
    """Return by how much performance is late on the day of judgement, or why it is not."""
    if matter.duty is None:
        return Silent(Why(NO_DUTY))
    due_on, performed_on, on = matter.performance_due_on, matter.performed_on, context.on
    if due_on is None:
        return Missing(("performance_due_on",))
    if performed_on is not None and performed_on <= due_on:
        return Silent(Why(IN_TIME, {"performed_on": performed_on}))
    if on is None:
        return Missing((ON,))
    if on <= due_on:
        return Silent(Why(NOT_YET, {"performance_due_on": due_on, "on": on}))
    return Delay(due_on, on if performed_on is None or on < performed_on else performed_on)
