"""Every indicator that is counted from records: which of them are occasions, and which of these were met."""

from collections.abc import Sequence
from datetime import date

import pytest

from gov_integrity.forms.indicator import Indicator, IndicatorUnit, PeriodKind, Reading
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.shape import Better
from gov_integrity.judgement.readings import Tally
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.profiles import known
from tests.scoring.bureau import BODY, made
from tests.scoring.counted_duties import DUTIES
from tests.scoring.counted_records import RECORDED

ON = date(2026, 3, 1)
INDICATORS = known().indicators


CASES = [*DUTIES, *RECORDED]


def reading(name: str, records: Sequence[Record], period: str = "2025", body: str = BODY) -> Reading | None:
    """Return what the records give for one body in one year."""
    indicator = INDICATORS[name]
    assert indicator.count is not None
    lower, whole = indicator.better is Better.LOWER, indicator.unit is IndicatorUnit.COUNT
    tally = Tally(period, lower, whole)
    for record in records:
        counted = indicator.count(record, Context(calendar=calendar(), on=ON))
        if counted and counted.body == body and period in set(counted.periods(PeriodKind.YEAR, ON)):
            tally.add(counted, record.identity)
    return tally.reading()


@pytest.mark.parametrize(("name", "records", "expected"), CASES, ids=[name for name, *_ in CASES])
def test_an_indicator_is_counted_from_records(name: str, records: list[Record], expected: tuple[str, str]) -> None:
    found = reading(name, records)
    assert found is not None
    if name == "personal-matters-consistency":
        (report,) = records
        results = {str(each.result): each.persons for each in report.results}  # type: ignore[attr-defined]  # the report's own
        expected = str(results["consistent"]), str(report.persons_checked)  # type: ignore[attr-defined]  # the report's own
    assert (str(found.numerator), str(found.denominator)) == expected
    assert set(found.sources) <= {record.identity for record in records}
    assert found.source_count > 0


def official(number: int, **changes: object) -> Record:
    document = {
        **catalogue.record_type("public-official").example,
        "id": f"official-{number}",
        "about_code": BODY,
        "official_id": f"P-{number:04d}",
        "entered_on": "2020-01-01",
        "official_status": "in_service",
        "left_on": None,
        **changes,
    }
    return made(catalogue.record_type("public-official"), document)


def of_official(record_id: str, number: int, **changes: object) -> Record:
    document = {**catalogue.record_type(record_id).example, "id": f"{record_id}-{number}-{len(changes)}"}
    about = {"about_code": BODY, "official_id": f"P-{number:04d}"}
    return made(catalogue.record_type(record_id), {**document, **about, **changes})


def test_officials_their_files_and_their_violations_at_the_end_of_a_year() -> None:
    officials = [official(1), official(2), official(3, left_on="2025-06-30", official_status="retired"), official(4)]
    late = official(5, entered_on="2026-01-02")
    files = [
        of_official("civil-servant-file", 1, opened_on="2021-01-01"),
        of_official("civil-servant-file", 2, opened_on="2026-01-02"),
        of_official("civil-servant-file", 3, opened_on="2021-01-01", file_status="closed", closed_on="2025-07-01"),
    ]
    found = reading("integrity-file-coverage", [*officials, late, *files])
    assert found is not None
    assert (str(found.numerator), str(found.denominator)) == ("1", "3")
    actions = [
        of_official("disciplinary-action", 1, decided_on="2025-03-01", effective_on="2025-03-01", period_ends_on=None),
        of_official(
            "disciplinary-action", 1, decided_on="2025-09-01", effective_on="2025-09-01", period_ends_on=None, basis="x"
        ),
        of_official("disciplinary-action", 2, decided_on="2024-09-01", effective_on="2024-09-01", period_ends_on=None),
    ]
    found = reading("officials-violation-rate", [*officials, late, *actions])
    assert found is not None
    assert (str(found.numerator), str(found.denominator)) == ("1", "3")
    assert found.sources[0].startswith("disciplinary-action")


def test_every_counted_indicator_is_shown_here_or_in_its_own_test() -> None:
    counted = {name for name, indicator in INDICATORS.items() if indicator.count is not None}
    elsewhere = {"dual-publicity-timeliness", "contract-performance-rate", "arrears-clearance-rate"}
    here = {"integrity-file-coverage", "officials-violation-rate"}
    assert counted == {name for name, *_ in CASES} | elsewhere | here


@pytest.mark.parametrize("indicator", INDICATORS.values(), ids=lambda indicator: indicator.id)
def test_what_is_only_reported_says_so_or_has_no_record(indicator: Indicator) -> None:
    assert indicator.title.zh != indicator.meaning.zh
    assert indicator.denominator.zh
    assert not indicator.categories or indicator.unit is IndicatorUnit.CATEGORY
