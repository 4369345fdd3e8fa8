"""What can only be said of a record beside the others: the same one twice, and references that nothing answers."""

from pathlib import Path

import pytest

from gov_integrity.forms.finding import ERROR, WARNING
from gov_integrity.forms.kinds import Many, Ref
from gov_integrity.standard import catalogue
from tests.exchange.tables import HEADER, Taken, cells, contract, lines, penalties, penalty, read, table, taken

PERFORMANCE = catalogue.record_type("contract-performance").example
OBJECTION = catalogue.record_type("objection").example


def performance(number: int, target: str) -> dict[str, object]:
    return {**PERFORMANCE, "id": f"performance-{number}", "contract": target}


def where(found: Taken, code: str) -> list[tuple[str, int, str]]:
    return [(each.place.file, each.place.line, each.place.element) for each in found.of(code)]


def test_the_same_decision_twice_rejects_the_later_row() -> None:
    with read(table([HEADER, *(cells(penalty(number)) for number in (1, 2, 1, 1))])) as found:
        assert where(found, "REF170") == [("data.csv", 4, "id"), ("data.csv", 5, "id")]
        assert [each.level for each in found.found] == [ERROR, ERROR]
        assert all(each.slots["file"] == "data.csv" and each.slots["line"] == "2" for each in found.found)
        assert found.ends == (2, 0, 2)
        known = found.receipt.relations
        assert (known.new, known.update, known.duplicate) == (2, 0, 0)  # of before; repetitions inside are findings


def test_the_same_decision_in_two_files_is_found(tmp_path: Path) -> None:
    """The key of a penalty is its decision number, the deciding body and the addressee, whatever else differs."""
    (tmp_path / "a.csv").write_text(penalties(2), encoding="utf-8")
    other = penalty(2, 违法事实="另一种写法")
    (tmp_path / "b.csv").write_text(table([HEADER, cells(penalty(3)), cells(other)]), encoding="gb18030")
    with taken(tmp_path) as found:
        assert where(found, "REF170") == [("b.csv", 3, "id")]
        assert dict(found.of("REF170")[0].slots) == {"file": "a.csv", "line": "3", "record": "2"}
        assert found.ends == (3, 0, 1)


def test_one_decision_against_two_addressees_is_two_records() -> None:
    rows = [penalty(1), penalty(1, 行政相对人名称="示例市另一家有限公司")]
    with read(table([HEADER, *map(cells, rows)])) as found:
        assert (found.codes, found.ends) == ([], (2, 0, 0))


def test_a_given_id_is_the_identity_whatever_the_key() -> None:
    documents = [contract(1), contract(2, id="contract-1")]
    with read(lines(documents), name="data.ndjson") as found:
        assert where(found, "REF170") == [("data.ndjson", 2, "id")]


def test_the_same_id_in_two_record_types_is_no_repetition() -> None:
    documents = [contract(1, id="x-1"), {**OBJECTION, "id": "x-1"}]
    with read(lines(documents), name="data.ndjson") as found:
        assert found.of("REF170") == []


def test_a_repeated_row_that_is_rejected_anyway_is_told_too() -> None:
    rows = [penalty(1), penalty(1, 行政相对人统一社会信用代码="91410105005000018P")]
    with read(table([HEADER, *map(cells, rows)])) as found:
        assert found.codes == ["IDN101", "REF170"]
        assert found.ends == (1, 0, 1)


def test_contracts_alike_in_four_elements_are_warned_of() -> None:
    alike = {"amount": "100000", "quantity": None, "unit_price": None}
    days = ("2023-03-02", "2023-03-02", "2023-03-03")
    documents = [contract(number, signed_on=day, **alike) for number, day in enumerate(days)]
    with read(lines(documents), name="data.ndjson") as found:
        (finding,) = found.of("REF201")
        assert (finding.level, finding.place.line, finding.slots["record"]) == (WARNING, 2, "1")
        assert found.ends == (2, 1, 0)


def test_what_is_not_given_is_never_alike() -> None:
    alike = {"signed_on": "2023-03-02", "amount": None, "quantity": None, "unit_price": None}
    with read(lines([contract(1, **alike), contract(2, **alike)]), name="data.ndjson") as found:
        assert found.of("REF201") == []


def test_a_reference_is_answered_by_any_file_of_the_package(tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").write_text(lines([performance(1, "contract-7")]), encoding="utf-8")
    (tmp_path / "b.ndjson").write_text(lines([contract(7)]), encoding="utf-8")
    with taken(tmp_path) as found:
        assert found.codes == []


@pytest.mark.parametrize(
    ("target", "is_found"),
    [("contract-1", True), ("contract-9", False), ("external:contract-9", True)],
)
def test_a_reference_must_be_answered_or_external(target: str, is_found: bool) -> None:  # noqa: FBT001
    with read(lines([contract(1), performance(1, target)]), name="data.ndjson") as found:
        assert where(found, "REF021") == ([] if is_found else [("data.ndjson", 2, "contract")])
        assert found.ends == ((2, 0, 0) if is_found else (1, 0, 1))
        assert found.receipt.relations.unlinked == (not is_found)


def test_a_reference_to_a_record_of_another_type_says_what_is_there_and_what_may_be() -> None:
    feedback = catalogue.record_type("case-feedback").example
    wrong = {**feedback, "id": "feedback-1", "measure": "contract-1"}
    with read(lines([contract(1), performance(1, "performance-1"), wrong]), name="data.ndjson") as found:
        assert where(found, "REF300") == [("data.ndjson", 2, "contract"), ("data.ndjson", 3, "measure")]
        assert [(each.slots["found_en"], each.slots["wanted_en"]) for each in found.of("REF300")] == [
            ("contract-performance", "contract"),
            ("contract", "measure"),
        ]
        assert {each.level for each in found.of("REF300")} == {ERROR}
        assert found.of("REF021") == []
        assert found.receipt.relations.unlinked == 2


@pytest.mark.parametrize(
    ("ground", "is_one"),
    [
        ("dishonesty-record", True),
        ("list-entry", True),
        ("administrative-penalty", True),
        ("evaluation", True),
        ("contract", False),
        ("organization", False),
        ("measure", False),
    ],
)
def test_a_measure_rests_on_what_someone_did(ground: str, is_one: bool) -> None:  # noqa: FBT001
    measure = {**catalogue.record_type("measure").example, "id": "measure-1", "grounds": ["ground-1"]}
    other = {**catalogue.record_type(ground).example, "id": "ground-1"}
    with read(lines([measure, other]), name="data.ndjson") as found:
        assert [each.place.element for each in found.of("REF300")].count("grounds") == (not is_one)


def test_every_type_that_a_reference_names_is_there() -> None:
    known = {record.record_id for record in catalogue.record_types()}
    named = {
        (record.record_id, name): set(kind.types)
        for record in catalogue.record_types()
        for name, element in record.elements.items()
        if isinstance(kind := element.kind.of if isinstance(element.kind, Many) else element.kind, Ref)
    }
    assert {each: types - known for each, types in named.items() if types - known} == {}
    assert named["case-feedback", "measure"] == {"measure"}


def test_a_reference_to_any_type_is_answered_by_any() -> None:
    with read(lines([contract(1), {**OBJECTION, "target": "contract-1"}]), name="data.ndjson") as found:
        assert found.of("REF021") == []


def test_a_record_with_an_error_still_answers_who_refers_to_it() -> None:
    """It is there, and will come again mended; who refers to it is not at fault."""
    rejected = contract(1, announced_on="2022-01-01")
    with read(lines([rejected, performance(1, "contract-1")]), name="data.ndjson") as found:
        assert found.of("REF021") == []
        assert found.ends == (1, 0, 1)


def test_a_record_without_shape_answers_nobody() -> None:
    """Nothing can be relied on in a record that could not be taken, not even its id."""
    shapeless = contract(1, contract_name=None)
    with read(lines([shapeless, performance(1, "contract-1")]), name="data.ndjson") as found:
        assert found.codes == ["TXT200", "REF021"]
        assert found.ends == (0, 0, 2)


def test_a_list_of_references_is_asked_one_by_one() -> None:
    with_lists = [
        (record, name)
        for record in catalogue.record_types()
        for name, element in record.elements.items()
        if type(element.kind).__name__ == "Many" and type(getattr(element.kind, "of", None)).__name__ == "Ref"
    ]
    for record, name in with_lists:
        document = {**record.example, "id": "one", name: ["external:x", "nowhere-1", "nowhere-2"]}
        with read(lines([document]), name="data.ndjson") as found:
            assert [each.place.element for each in found.of("REF021")].count(name) == 2


def test_a_check_beside_others_stands_in_the_ledger_of_the_receipt() -> None:
    """Three contracts: the second repeats the first, the third gives no amount to compare."""
    alike = {"amount": "100000", "quantity": None, "unit_price": None, "signed_on": "2023-03-02"}
    documents = [contract(1, **alike), contract(2, **alike), contract(3, **{**alike, "amount": None})]
    with read(lines(documents), name="data.ndjson") as found:
        (ended,) = (each for each in found.receipt.checks or () if each.id == "contract-contract-near-duplicate")
        assert (ended.passed, ended.failed, ended.not_applicable, ended.undetermined) == (1, 1, 1, 0)


def test_a_record_is_judged_beside_the_one_that_it_names() -> None:
    """A repair that was applied for before its penalty was decided."""
    penalty_example = catalogue.record_type("administrative-penalty").example
    repair = catalogue.record_type("repair").example
    decided = {**penalty_example, "id": "penalty-1", "decided_on": "2024-03-05"}
    applied = [
        {**repair, "id": f"repair-{day}", "target": "penalty-1", "applied_on": day}
        for day in ("2024-03-04", "2024-03-05")
    ]
    with read(lines([decided, *applied]), name="data.ndjson") as found:
        assert where(found, "DAT300") == [("data.ndjson", 2, "applied_on")]
