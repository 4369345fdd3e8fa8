"""Records, code lists and layouts: every declaration is whole, and every example is a record."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from gov_integrity.forms.element import AUTHORISED, NEVER, RESTRICTED, SHARED, Element
from gov_integrity.forms.expr import Condition, elements_of
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts
from gov_integrity.forms.quantities import Fen
from gov_integrity.forms.record import Part, Record
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.arrears import Arrears, Payment
from gov_integrity.standard.records.complaint import Complaint
from tests.examples.parts import parts_of

RECORDS = catalogue.record_types()

records = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.record_id)

#: the constructed numbers of no body that examples may hold
CONSTRUCTED = {
    "114101050050000181",
    "12410105005000018X",
    "91410105005000018Q",
    "54410105005000018K",
    "N24101050050000188",
}


PARTS = {part.__name__: part for record in RECORDS for part in parts_of(record)}
ELEMENTS = [
    pytest.param(part, said, id=f"{name}.{said.name}")
    for name, part in PARTS.items()
    for said in part.elements.values()
]


# --- examples ---------------------------------------------------------------------------------------------------------


@records
def test_an_example_is_a_record_and_writes_itself(record: type[Record]) -> None:
    taken = record.take(record.example)
    assert isinstance(taken, record), taken
    assert taken.document() == dict(record.example)
    assert record.take(taken.document()) == taken


@records
def test_an_example_gives_every_element_that_is_always_required(record: type[Record]) -> None:
    assert {said.name for said in record.elements.values() if said.required is True} <= set(record.example)


@records
def test_an_example_without_a_required_element_is_refused_there(record: type[Record]) -> None:
    for said in record.elements.values():
        if said.required is True:
            without = {name: value for name, value in record.example.items() if name != said.name}
            taken = record.take(without)
            assert isinstance(taken, tuple)
            assert [(wrong.path, wrong.code) for wrong in taken] == [((said.name,), "TXT200")]


@records
def test_an_example_names_no_real_body(record: type[Record]) -> None:
    for name, text in texts(record.example):
        if name.endswith("_name") and name not in {"element_name", "region_name"}:
            assert "示例" in text, name
        if re.fullmatch("[0-9A-Z]{18}", text):
            assert text in CONSTRUCTED, name


def texts(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a document with the name of its element."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for inner, held in value.items():
            yield from texts(held, inner)
    elif isinstance(value, list):
        for held in value:
            yield from texts(held, name)


@records
def test_an_unknown_type_or_element_is_refused(record: type[Record]) -> None:
    other = record.take({**record.example, "type": "something-else"})
    assert isinstance(other, tuple)
    assert [(wrong.path, wrong.code) for wrong in other] == [(("type",), "JSN040")]
    more = record.take({**record.example, "没有的数据项": "1"})
    assert isinstance(more, tuple)
    assert [(wrong.path, wrong.code) for wrong in more] == [(("没有的数据项",), "JSN047")]


@records
def test_the_identity_is_given_or_derived_from_the_key(record: type[Record]) -> None:
    given = record.take(record.example)
    assert isinstance(given, record)
    if "id" in record.example:
        assert given.identity == record.example["id"]
    if record.elements.get("id", None) is None or record.elements["id"].required is True:
        return
    without = {name: value for name, value in record.example.items() if name != "id"}
    optional = {name for name in record.key if record.elements[name].required is not True}
    for document in (without, {name: value for name, value in without.items() if name not in optional}):
        taken = record.take(document)
        assert isinstance(taken, record)
        assert re.fullmatch(f"{record.record_id}:[0-9a-f]{{24}}", taken.identity)
    other = record.take({**without, record.key[0]: another(record, record.key[0])})
    same = record.take(without)
    assert isinstance(other, record)
    assert isinstance(same, record)
    assert other.identity != same.identity


def another(record: type[Record], name: str) -> object:
    """Return another value of an element than the example's."""
    kind, held = record.elements[name].kind, record.example[name]
    if isinstance(kind, Coded):
        return next(str(member.value) for member in kind.codes if member.value != held)
    return f"{held}-2"


# --- elements ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("part", "said"), ELEMENTS)
def test_an_element_is_whole(part: type[Part], said: Element) -> None:
    assert re.fullmatch("[a-z][a-z0-9_]*", said.name)
    assert re.search("[\u4e00-\u9fff]", said.title)
    assert re.search("[\u4e00-\u9fff]", said.meaning)
    assert said.meaning != said.title
    assert not said.meaning.endswith("。")
    assert said.confidence is not None
    for condition in (said.required, said.forbidden):
        if isinstance(condition, Condition):
            assert elements_of(condition) <= set(part.elements)
            assert said.required is not True
    assert not said.public_from or said.public_from in part.elements
    for instrument in {place.instrument for place in said.cite}:
        assert instrument in catalogue.instruments()


@pytest.mark.parametrize(("part", "said"), ELEMENTS)
def test_names_say_what_is_held(part: type[Part], said: Element) -> None:
    """``_on`` ends a day and ``_at`` an instant; roles are pairs of a name and a code."""
    kind = said.kind.of if isinstance(said.kind, Many) else said.kind
    is_day = type(kind).__name__ == "Day"
    if said.name.endswith("_on"):
        assert is_day
    if is_day:
        assert said.name == "on" or said.name.endswith(("_on", "_until", "last_confirmed"))
    if isinstance(kind, Identified) and said.name.endswith("_code"):
        assert said.name.removesuffix("_code") + "_name" in part.elements


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_titles_and_wire_names_are_unique_in_a_record(part: type[Part]) -> None:
    titles = Counter(said.title for said in part.elements.values())
    assert [title for title, count in titles.items() if count > 1] == []
    wires = Counter(pair for said in part.elements.values() for pair in said.wire.items())
    assert [wire for wire, count in wires.items() if count > 1] == []


def test_parts_have_one_name_each() -> None:
    found = {part for record in RECORDS for part in parts_of(record)}
    assert len(found) == len(PARTS)


@records
def test_the_key_names_elements(record: type[Record]) -> None:
    assert record.key
    assert set(record.key) <= set(record.elements)
    assert all(not isinstance(record.elements[name].kind, Many | Parts) for name in record.key)


@pytest.mark.parametrize(("part", "said"), ELEMENTS)
def test_what_names_a_person_is_never_public(part: type[Part], said: Element) -> None:
    assert part
    if said.name.endswith("document_number") and said.name != "document_number":
        assert said.visibility in {RESTRICTED, NEVER}
    if said.name in {"legal_representative", "reviewer"} or said.name.endswith("_contact"):
        assert said.visibility in {SHARED, AUTHORISED, RESTRICTED, NEVER}
    if said.name.startswith("complainant_") and said.name != "complainant_kind":
        assert said.visibility is RESTRICTED


def test_a_penalty_never_shows_its_addressee() -> None:
    """The addressee may be a natural person, and no message tells which."""
    assert AdministrativePenalty.elements["about_name"].visibility is SHARED


def test_conditional_elements_of_a_penalty() -> None:
    conditional = {
        name for name, said in AdministrativePenalty.elements.items() if isinstance(said.required, Condition)
    }
    assert conditional >= {
        "about_code",
        "person_document_kind",
        "person_document_number",
        "fine_amount",
        "confiscated_amount",
        "suspended_licence",
        "penalty_kinds_other",
        "revoked_on",
        "remarks",
    }


def test_payments_are_parts_and_amounts_are_fen() -> None:
    taken = Arrears.take(Arrears.example)
    assert isinstance(taken, Arrears)
    assert taken.payments is not None
    assert [payment.amount for payment in taken.payments] == [Fen(30_000_050), Fen(20_000_000)]
    assert all(isinstance(payment, Payment) for payment in taken.payments)
    assert taken.principal - sum(payment.amount for payment in taken.payments) == taken.outstanding


def test_a_fault_inside_a_part_is_placed_there() -> None:
    payments = [{"paid_on": "2025-08-20", "amount": "1"}, {"paid_on": "2025-02-30", "amount": "1.234"}]
    taken = Arrears.take({**Arrears.example, "payments": payments})
    assert isinstance(taken, tuple)
    assert {(wrong.path, wrong.code) for wrong in taken} == {
        (("payments", 1, "paid_on"), "DAT115"),
        (("payments", 1, "amount"), "NUM130"),
    }


@pytest.mark.parametrize("result", ["true_rectified", "true_settled", "untrue_explained", "true_refused", "pending"])
def test_a_complaint_can_end_in_every_way(result: str) -> None:
    assert isinstance(Complaint.take({**Complaint.example, "result": result}), Complaint)
