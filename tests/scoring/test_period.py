"""Periods of evaluation: which days they hold, and which period holds a day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.indicator import PeriodKind, period_kind, period_of, period_span


@pytest.mark.parametrize(
    ("period", "kind", "first", "last"),
    [
        ("2025", PeriodKind.YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        ("2025-Q1", PeriodKind.QUARTER, date(2025, 1, 1), date(2025, 3, 31)),
        ("2025-Q4", PeriodKind.QUARTER, date(2025, 10, 1), date(2025, 12, 31)),
        ("2024-02", PeriodKind.MONTH, date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-12", PeriodKind.MONTH, date(2025, 12, 1), date(2025, 12, 31)),
    ],
)
def test_a_period_is_its_days(period: str, kind: PeriodKind, first: date, last: date) -> None:
    span = period_span(period)
    assert (period_kind(period), span.first, span.last) == (kind, first, last)


@pytest.mark.parametrize("text", ["", "25", "1899", "2025-13", "2025-00", "2025-Q5", "2025-1", "2025年", "2025\n"])
def test_other_texts_are_no_period(text: str) -> None:
    with pytest.raises(ValueError, match="^" if text else "^$"):
        period_span(text)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(PeriodKind))
def test_every_day_is_in_its_period(day: date, kind: PeriodKind) -> None:
    period = period_of(day, kind)
    assert period_kind(period) is kind
    assert day in period_span(period)
