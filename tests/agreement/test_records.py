"""Records: the class with its obligations and the published JSON Schema accept and refuse the same documents."""

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gov_integrity.forms.expr import Condition
from gov_integrity.forms.record import Record
from gov_integrity.publish.json_schema import gaps
from gov_integrity.standard import catalogue
from tests.agreement.documents import HOSTILE, Document, documents, example, examples, obliged, swept
from tests.agreement.readers import ours, published, published_in_rust

RECORDS = {record.record_id: record for record in catalogue.record_types()}
SLOW_READER_EVERY = 17
LONE = ("\ud800", "a\udfffb", "\udc00\ud800")


def difference(document: Document, record: type[Record]) -> Document:
    """Return where a document differs from the record's example: what a reader of a failure needs."""
    whole = example(record)
    gone = {name: "(taken away)" for name in whole if name not in document}
    return gone | {name: value for name, value in document.items() if repr(whole.get(name, ...)) != repr(value)}


def disagreements(record: type[Record], made: Iterable[Document]) -> tuple[list[str], Counter[bool]]:
    found, verdicts = [], Counter[bool]()
    for number, document in enumerate(made):
        verdict = ours(record)(document)
        said = {"rust": published_in_rust(record)(document)}
        if number % SLOW_READER_EVERY == 0:
            said["python"] = published(record)(document)
        verdicts[verdict] += 1
        if set(said.values()) != {verdict}:
            found.append(f"ours {verdict}, schema {said}: {difference(document, record)!r:.300}")
    return found, verdicts


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_all_readers_agree_on_an_example_changed_in_one_place(record: type[Record]) -> None:
    found, verdicts = disagreements(record, swept(record))
    assert found == []
    assert verdicts[True] > len(record.elements)
    assert verdicts[False] > 2 * len(record.elements)


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_all_readers_agree_on_every_obligation(record: type[Record]) -> None:
    elements = record.elements.values()
    conditional = [element for element in elements if element.forbidden or isinstance(element.required, Condition)]
    found, verdicts = disagreements(record, obliged(record))
    assert found == []
    assert bool(conditional) == bool(verdicts[True]) == bool(verdicts[False])


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
@settings(max_examples=examples(0.5))
@given(data=st.data())
def test_all_readers_agree_on_any_document(record: type[Record], data: st.DataObject) -> None:
    document = data.draw(documents(record))
    said = {
        "ours": ours(record)(document),
        "python": published(record)(document),
        "rust": published_in_rust(record)(document),
    }
    assert len(set(said.values())) == 1, (said, difference(document, record))


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_a_refused_document_is_explained_where_it_is_wrong(record: type[Record]) -> None:
    """The native core refuses, the element's kind explains: both must see the same fault, where it was made."""
    declared = set(catalogue.notices())
    for document in swept(record):
        taken = record.take(document)
        if not isinstance(taken, tuple):
            continue
        changed = set(difference(document, record)) | {"type"}
        paths = [wrong.path for wrong in taken]
        assert paths
        assert len(set(paths)) == len(paths)
        assert {str(path[0]) for path in paths} <= changed
        assert {wrong.code for wrong in taken} <= declared


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_what_is_taken_is_written_and_taken_again(record: type[Record]) -> None:
    for document in swept(record):
        taken = record.take(document)
        if isinstance(taken, Record):
            written = taken.document()
            assert published_in_rust(record)(written) or not ours(record)(document)
            assert record.take(written) == taken


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_half_a_character_is_refused_without_a_crash(record: type[Record]) -> None:
    """JSON can write one half of a surrogate pair; it is no character, and the schema readers cannot even be asked."""
    for name, value in record.example.items():
        if isinstance(value, str) and name != "type":
            for half in LONE:
                assert isinstance(record.take({**record.example, name: half}), tuple), name


def test_the_gaps_that_are_declared_are_elements() -> None:
    for gap in gaps():
        record, _, element = gap.partition(".")
        assert element in RECORDS[record].elements


def test_hostile_values_can_be_written_as_json() -> None:
    """NaN and infinities never reach a record: they are refused at the door."""
    assert all(value == value for value in HOSTILE)  # noqa: PLR0124 - only NaN differs from itself
