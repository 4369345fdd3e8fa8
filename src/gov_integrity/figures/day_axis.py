"""时间轴 — where does a day stand, and at which days does the axis have a tick?

Days are counted as whole numbers, so that the ends of the calendar need no special case.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

_DAY_STEPS: Final = ((5, (1, 6, 11, 16, 21, 26)), (10, (1, 11, 21)), (15, (1, 16)))
_MONTH_STEPS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000)
_SHORT_MONTH: Final = 28
_LAST_YEAR: Final = 9999


@dataclass(frozen=True, slots=True)
class DayAxis:
    """A straight scale: the day numbered ``first`` begins at ``left``, the one numbered ``last`` at ``right``."""

    first: float
    last: float
    left: float
    right: float

    def at(self, day: date | float) -> float:
        """Return where a day begins, given as a date or as its proleptic number."""
        number = day.toordinal() if isinstance(day, date) else day
        return self.left + (number - self.first) / (self.last - self.first) * (self.right - self.left)

    def ticks(self, apart: float) -> list[tuple[date, str]]:
        """Return the days of the ticks with their names, at least ``apart`` pixels from one another.

        The first step that is wide enough is taken: some days of each month, then months, then years.
        """
        a_day = (self.right - self.left) / (self.last - self.first)
        for step, days in _DAY_STEPS:
            if (step - 2) * a_day >= apart:  # February is short: from the 26th to the first of March it is three days
                return [(day, day.isoformat()) for day in self._months(1, days)]
        months = next((step for step in _MONTH_STEPS if step * _SHORT_MONTH * a_day >= apart), _MONTH_STEPS[-1])
        length = len("2024") if months % 12 == 0 else len("2024-01")
        return [(day, day.isoformat()[:length]) for day in self._months(months, (1,))]

    def _months(self, step: int, days: tuple[int, ...]) -> Iterator[date]:
        earliest = date.fromordinal(max(1, int(self.first)))
        index = earliest.year * 12 // step * step
        while index // 12 <= _LAST_YEAR:
            for day in days:
                tick = _day(index // 12, index % 12 + 1, day)
                if tick and self.last < tick.toordinal():
                    return
                if tick and self.first <= tick.toordinal():
                    yield tick
            index += step


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
