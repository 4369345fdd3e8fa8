"""Indicators counted from other records, with the records they come from."""

from datetime import date
from fractions import Fraction

import pytest

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.record import Record
from gov_integrity.judgement.leaf import Flag, Leaf
from gov_integrity.judgement.scorecard import scorecards
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.profiles import profile
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.records.contract_performance import ContractPerformance
from tests.scoring.bureau import BODY, OTHER_BODY, RAW, made, values

PROFILE = profile("six-dimensions-2025")


def leaf(records: list[Record], indicator: str, on: date = date(2026, 3, 1), *, raw: bool = False) -> Leaf:
    table = RAW if raw else {name: pair for name, pair in RAW.items() if name != indicator}
    (card,) = scorecards([*records, *values(table)], PROFILE, on=on, calendar=calendar())
    return next(each for each in card.leaves() if each.weighted.indicator.id == indicator)


def counted(reading: Reading) -> tuple[str, str]:
    """Return numerator and denominator as text."""
    return str(reading.numerator), str(reading.denominator)


def penalty(identity: str, decided: str, published: str | None, **changes: object) -> Record:
    document = {
        **AdministrativePenalty.example,
        "id": identity,
        "decided_on": decided,
        "published_on": published,
        "publicity_started_on": None,
        "publicity_ends_on": None,
        "acted_by_code": BODY,
        "about_code": "91410105005000018Q",
        **changes,
    }
    return made(AdministrativePenalty, document)


def test_penalties_published_in_seven_working_days() -> None:
    # after Wednesday 24 September 2025: 25, 26, Sunday 28 is worked, 29, 30, rest until 8 October, 9, 10 October
    found = leaf(
        [
            penalty("in-time", "2025-09-24", "2025-10-10"),
            penalty("late", "2025-09-24", "2025-10-11"),
            penalty("unknown", "2025-09-24", None),
            penalty("person", "2025-09-24", "2025-10-30", addressee_kind="natural_person"),
            penalty("last-year", "2024-12-31", "2025-03-01"),
            penalty("elsewhere", "2025-09-24", "2025-10-30", acted_by_code=OTHER_BODY),
            penalty("revoked", "2025-09-24", "2025-10-30", record_state="revoked", revoked_on="2025-11-01"),
            penalty("disputed", "2025-09-24", "2025-10-30", record_state="disputed"),
        ],
        "dual-publicity-timeliness",
    )
    assert counted(found.reading) == ("1", "2")
    assert found.reading.sources == ("late", "in-time")
    assert found.flags == ()
    assert found.points == 0


def test_a_reported_value_stands_and_the_difference_is_shown() -> None:
    found = leaf([penalty("late", "2025-09-24", "2025-12-31")], "dual-publicity-timeliness", raw=True)
    assert counted(found.reading) == ("1188", "1200")
    assert found.points == Fraction("4.75")
    assert found.flags == (Flag.DIFFERS_FROM_RECORDS,)
    assert found.counted is not None
    assert counted(found.counted) == ("0", "1")
    assert found.counted.sources == ("late",)


def performance(identity: str, contract: str, stated: str, status: str, **changes: object) -> Record:
    document = {
        "type": "contract-performance",
        "id": identity,
        "about_name": "示例市示例局",
        "about_code": BODY,
        "source_org_name": "示例市公共资源交易中心",
        "contract": contract,
        "as_of_on": stated,
        "fulfilment_status": status,
        **changes,
    }
    return made(ContractPerformance, document)


@pytest.mark.parametrize("order", [1, -1])
def test_a_contract_counts_once_as_last_reported(order: int) -> None:
    records = [
        performance("a1", "external:a", "2025-03-31", "partial"),
        performance("a2", "a", "2025-12-31", "full", fully_paid=True),
        performance("b1", "b", "2025-12-31", "none"),
        performance("c1", "c", "2025-12-31", "in_progress"),
        performance("d1", "d", "2025-12-31", "full", fully_paid=False),
        performance("e1", "e", "2024-12-31", "none"),
    ]
    found = leaf(records[::order], "contract-performance-rate")
    assert counted(found.reading) == ("1", "3")
    assert found.reading.sources == ("b1", "d1", "a2")


def arrears(identity: str, creditor: str, principal: str, outstanding: str, **changes: object) -> Record:
    document = {
        "type": "arrears",
        "id": identity,
        "about_name": "示例市示例局",
        "about_code": BODY,
        "source_org_name": "示例市工业和信息化局",
        "debtor_kind": "organ",
        "creditor_name": creditor,
        "arrears_kind": "goods",
        "principal": principal,
        "outstanding": outstanding,
        "outstanding_on": "2025-12-31",
        **changes,
    }
    return made(Arrears, document)


def test_arrears_paid_of_the_principal() -> None:
    payments = [{"paid_on": "2025-08-20", "amount": "300000.5"}, {"paid_on": "2026-09-10", "amount": "200000"}]
    found = leaf(
        [
            arrears("one", "示例甲公司", "1000000", "499999.5", payments=payments),
            arrears("two", "示例乙公司", "500", "0"),
        ],
        "arrears-clearance-rate",
    )
    assert found.reading.numerator == Fraction("300500.5")
    assert found.reading.denominator == 1000500
    assert found.points == 7 * Fraction("300500.5") / 1000500
    assert found.reading.sources == ("one", "two")


def test_many_sources_are_counted_and_the_costly_ones_listed_first() -> None:
    timely = [penalty(f"t{number:04d}", "2025-09-24", "2025-09-25") for number in range(300)]
    late = [penalty(f"z{number:04d}", "2025-09-24", "2025-12-25") for number in range(3)]
    found = leaf([*timely, *late], "dual-publicity-timeliness")
    assert found.reading.source_count == 303
    assert found.reading.sources[:4] == ("z0000", "z0001", "z0002", "t0000")
    assert len(found.reading.sources) == 100


def test_a_body_that_only_appears_in_records_is_not_evaluated() -> None:
    assert scorecards([penalty("one", "2025-09-24", "2025-09-25")], PROFILE, on=date(2026, 3, 1)) == ()
