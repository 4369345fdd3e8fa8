"""Which records cap a grade on which day."""

from datetime import date

import pytest

from gov_integrity.forms.record import Record
from gov_integrity.judgement.scorecard import scorecards
from gov_integrity.standard.profiles import profile
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from tests.scoring.bureau import BODY, OTHER_BODY, RAW, made, values

PROFILE = profile("six-dimensions-2025")
ON = date(2026, 3, 1)


def dishonesty(**changes: object) -> Record:
    document = {
        "type": "dishonesty-record",
        "id": "dishonesty-1",
        "about_name": "示例市示例局",
        "about_code": BODY,
        "source_org_name": "示例市发展和改革委员会",
        "dishonesty_category": "dishonest_judgment_debtor",
        "cause": "示例事由",
        "determined_on": "2025-09-01",
        "determined_by_name": "示例市中级人民法院",
    }
    return made(DishonestyRecord, {**document, **changes})


def complaint(**changes: object) -> Record:
    document = {
        "type": "complaint",
        "id": "complaint-1",
        "about_name": "示例市示例局",
        "about_code": BODY,
        "source_org_name": "示例市发展和改革委员会",
        "channel": "credit_site",
        "matter": "示例事项",
        "result": "true_refused",
    }
    return made(Complaint, {**document, **changes})


def held(*records: Record, on: date = ON) -> list[str]:
    (card,) = scorecards([*records, *values(RAW)], PROFILE, on=on)
    grade = card.grade.id if card.grade else ""
    assert (grade, card.award_eligible) == (("C", False) if card.vetoes else ("B", True))
    return [veto.gated.predicate for veto in card.vetoes]


@pytest.mark.parametrize(
    ("changes", "holds"),
    [
        ({}, True),
        ({"listed_on": "2025-10-01"}, True),
        ({"listed_on": "2026-03-02"}, False),
        ({"determined_on": "2026-03-01"}, True),
        ({"determined_on": "2026-03-02"}, False),
        ({"deleted_on": "2026-03-01"}, False),
        ({"deleted_on": "2026-03-02"}, True),
        ({"removed_on": "2026-02-28"}, False),
        ({"dishonesty_category": "breach"}, False),
        ({"record_state": "revoked", "revoked_on": "2026-01-01"}, False),
        ({"about_code": OTHER_BODY}, False),
        ({"about_code": None}, False),
    ],
)
def test_a_dishonest_judgment_debtor(changes: dict[str, object], holds: bool) -> None:  # noqa: FBT001 - the expectation
    assert held(dishonesty(**changes)) == (["dishonest-judgment-debtor-listed"] if holds else [])


@pytest.mark.parametrize(
    ("changes", "holds"),
    [
        ({"listed_on": "2025-10-01"}, True),
        ({}, False),
        ({"listed_on": "2025-10-01", "removed_on": "2026-01-01"}, False),
        ({"listed_on": "2025-10-01", "gravity": "ordinary"}, False),
    ],
)
def test_a_list_of_serious_dishonesty(changes: dict[str, object], holds: bool) -> None:  # noqa: FBT001 - the expectation
    record = dishonesty(**{"dishonesty_category": "breach", "gravity": "serious", **changes})
    assert held(record) == (["serious-dishonesty-listed"] if holds else [])


def test_a_refused_complaint_until_it_is_corrected() -> None:
    predicate = ["complaint-refused-uncorrected"]
    assert held(complaint()) == predicate
    assert held(complaint(result="true_rectified")) == []
    assert held(complaint(verified_on="2026-03-02")) == []
    corrected = dishonesty(dishonesty_category="breach", linked=["complaint-1"], rectified_on="2026-02-01")
    assert held(complaint(), corrected) == []
    assert held(corrected, complaint()) == []
    assert held(complaint(), corrected, on=date(2026, 1, 31)) == predicate
    assert held(complaint(id="complaint-2"), corrected) == predicate


def test_fabricated_data_until_it_is_corrected() -> None:
    found = dishonesty(dishonesty_category="accountability", conduct_category=["statistical_fraud"])
    assert held(found) == ["data-fabricated"]
    rectified = {"conduct_category": ["statistical_fraud"], "rectified_on": "2026-02-01"}
    assert held(dishonesty(dishonesty_category="accountability", **rectified)) == []


def test_two_gates_are_both_named() -> None:
    assert held(complaint(), dishonesty()) == ["dishonest-judgment-debtor-listed", "complaint-refused-uncorrected"]


def test_a_cap_does_not_raise_a_worse_grade() -> None:
    poor = values({**dict.fromkeys(RAW, "missing"), "explanation-timeliness": ("5", "5")})
    (card,) = scorecards([dishonesty(), *poor], PROFILE, on=ON)
    assert card.grade is not None
    assert card.grade.id == "D"
