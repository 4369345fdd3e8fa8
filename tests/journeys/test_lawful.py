"""What is lawful is accepted: no record of these is refused, however unusual it looks."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest

from gov_integrity.standard import catalogue
from tests.exchange.tables import lines, read

ON = date(2026, 11, 23)

Changes = Mapping[str, Any]
_PAID = {"fulfilment_status": "in_progress", "fully_paid": False}
_MINOR = {"gravity": "minor", "publicity_ends_on": None, "listed_on": None}
_LICENCE = {"decision_number": "示许〔2024〕9号", "decided_on": "2024-03-05", "valid_from_on": "2024-03-05"}

CASES: Mapping[str, Sequence[tuple[str, Changes]]] = {
    "prepayment before anything is due": [
        ("contract-performance", {**_PAID, "due_amount": "0", "paid_amount": "300000", "prepaid_amount": "300000"})
    ],
    "fully paid but for a retention": [
        (
            "contract-performance",
            {"fully_paid": True, "due_amount": "1000000", "paid_amount": "970000", "retention_amount": "30000"},
        )
    ],
    "late interest paid beside the principal": [
        (
            "arrears",
            {
                "principal": "100",
                "payments": [{"paid_on": "2025-09-01", "amount": "100", "interest_amount": "2.5"}],
                "outstanding": "0",
                "disputed_amount": None,
                "cleared_on": "2025-09-01",
                "plan_due_on": None,
            },
        )
    ],
    "a penalty that was revoked": [("administrative-penalty", {"record_state": "revoked", "revoked_on": "2024-06-01"})],
    "a penalty in dispute": [("administrative-penalty", {"record_state": "disputed"})],
    "publicity that ends with a bankruptcy": [
        ("administrative-penalty", {"publicity_ends_on": "2024-04-01", "remarks": "示例：法院裁定批准重整计划"})
    ],
    "a breach under the notice of 2023, without a minimum": [
        ("dishonesty-record", {"dishonesty_category": "breach", "listed_on": "2024-06-01", "removed_on": "2024-06-02"})
    ],
    "a minor record, without a minimum": [
        (
            "dishonesty-record",
            {**_MINOR, "determined_on": "2026-06-01", "collected_on": "2026-06-03", "removed_on": None},
        )
    ],
    "a determination later than the complaint's period": [
        ("complaint", {"result": "true_refused", "closed_on": "2024-06-30"})
    ],
    "one document with several licences": [
        ("administrative-license", {**_LICENCE, "id": "licence-1", "license_number": "示许-1"}),
        ("administrative-license", {**_LICENCE, "id": "licence-2", "license_number": "示许-2"}),
    ],
    "a licence whose state was updated": [
        ("administrative-license", {"record_state": "revoked", "revoked_on": "2024-09-01"})
    ],
    "an organisation's public address": [("contract", {"about_address": "示例市示例路1号示例大厦3层"})],
    "a commitment determined after it was collected": [
        ("commitment", {"collected_on": "2024-04-11", "determined_on": "2024-05-13"})
    ],
}


def documents(case: str) -> list[dict[str, Any]]:
    """Return the records of a case: the full example of their type, changed."""
    made = []
    for record_id, changes in CASES[case]:
        document = {**catalogue.record_type(record_id).example, **changes}
        made.append({name: value for name, value in document.items() if value is not None})
    return made


@pytest.mark.parametrize("case", CASES)
def test_a_lawful_record_is_not_refused(case: str) -> None:
    sent = documents(case)
    with read(lines(sent), name="data.ndjson", on=ON) as found:
        accepted, warned, rejected = found.ends
        assert (accepted + warned, rejected) == (len(sent), 0), [(each.code, each.slots) for each in found.found]
