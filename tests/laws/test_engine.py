"""The engine: one verdict for every record and check, no crash blamed on the data, no private value in a finding."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import islice
from typing import Annotated, Any

import pytest

from gov_integrity.forms import expr
from gov_integrity.forms.check import Bad, Beside, Check
from gov_integrity.forms.element import PUBLIC, RESTRICTED
from gov_integrity.forms.expr import On, value
from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.forms.identifier import Identifier
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Identified, Many, Parts, Pattern, Text
from gov_integrity.forms.record import Part, Record, element, when
from gov_integrity.forms.say import Say
from gov_integrity.judgement.engine import CHECK_CRASHED, Engine, Judged, Verdict, checks_of, judged_of
from gov_integrity.publish import sentences
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from tests.agreement.documents import Document, edges, few, obliged
from tests.agreement.reference import Reference

CALENDAR = calendar()
ON = date(2026, 11, 23)
RECORDS = {record.record_id: record for record in catalogue.record_types()}
EVERY = 3  # of the combinations that oblige
CHECKS = {check.id: check for check in catalogue.checks() if not isinstance(check.fails, Beside)}
each_record = pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)


def bad_documents(record: type[Record]) -> Iterator[Document]:
    """Yield the documents of all examples of the checks of a record type."""
    for check in checks_of(record):
        yield from (example.document(record) for example in check.examples)


def varied(record: type[Record]) -> Iterator[Document]:
    """Yield documents for which every check, every obligation and every number of a record type fails or passes."""
    yield from bad_documents(record)
    yield from islice(obliged(record), 0, None, EVERY)
    for name, declared in record.elements.items():
        values = edges(declared.kind) if isinstance(declared.kind, Identified) else few(declared.kind)
        yield from ({**record.example, name: changed} for changed in (None, *values))


@cache
def taken(record: type[Record]) -> list[Record]:
    """Return the records among the varied documents."""
    documents = varied(record)
    return [held for held in map(record.take, documents) if isinstance(held, Record)]


def values_of(record: Record) -> Mapping[str, Any]:
    return {name: getattr(record, name) for name in record.elements}


def by_the_words(judged: Judged, record: Record, on: date | None) -> Verdict:
    """Return the verdict that the words of a check give: true fails, false passes, null asks ``when``."""
    reference = Reference(values_of(record), on, CALENDAR)
    fails = reference.truth(judged.fails)
    if fails is None:
        applies = judged.when is None or reference.truth(judged.when) is True
        return Verdict.UNDETERMINED if applies else Verdict.NOT_APPLICABLE
    return Verdict.FAIL if fails else Verdict.PASS


def numbers_of(record: type[Record]) -> dict[str, Identified]:
    return {name: each.kind for name, each in record.elements.items() if isinstance(each.kind, Identified)}


def of_the_number(name: str, identifier: Identifier, record: Record, on: date | None) -> Verdict:
    held = getattr(record, name)
    if held is None:
        return Verdict.NOT_APPLICABLE
    if not identifier.is_valid(held, on=on):
        return Verdict.FAIL
    return Verdict.UNDETERMINED if on is None and identifier.depends_on_day else Verdict.PASS


@each_record
@pytest.mark.parametrize("on", [None, ON], ids=["no day", "a day"])
def test_every_record_and_check_ends_in_the_one_verdict_that_its_words_give(
    record: type[Record], on: date | None
) -> None:
    engine = Engine(record, calendar=CALENDAR, on=on)
    expected: dict[str, Counter[Verdict]] = {check_id: Counter() for check_id in engine.ids()}
    records = taken(record)
    for held in records:
        for judged in engine.judged:
            expected[judged.id][by_the_words(judged, held, on)] += 1
        for name, kind in numbers_of(record).items():
            expected[f"number-{name.replace('_', '-')}"][of_the_number(name, kind.identifier, held, on)] += 1
        engine.run(held, Place())
    engine.ledger.unread(3)
    for counts in expected.values():
        counts[Verdict.UNDETERMINED] += 3
    counted = {check_id: dict(ends) for check_id, ends in engine.ledger.rows()}
    assert counted == {check_id: {Verdict.PASS: 0} | dict(ends) for check_id, ends in expected.items()}
    assert {sum(ends.values()) for ends in counted.values()} <= {len(records) + 3}


@each_record
def test_findings_and_verdicts_are_the_same_count(record: type[Record]) -> None:
    engine = Engine(record, calendar=CALENDAR, on=ON)
    findings = sum(len(engine.run(held, Place())) for held in taken(record))
    failed = sum(ends.get(Verdict.FAIL, 0) for _, ends in engine.ledger.rows())
    assert findings == failed
    assert failed or not judged_of(record)


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_every_written_check_fails_passes_and_points_at_an_element(check: Check) -> None:
    engine = Engine(catalogue.types_of(check.of)[0], calendar=CALENDAR, on=ON)
    judged = next(each for each in engine.judged if each.id == check.id)
    assert judged.code == check.code
    assert judged.elements[0] in check.of.elements
    assert not check.says.slots - set(check.of.elements) - {"on"}


# --- a crash is ours, never the data's -----------------------------------------------------------------------


def crashing(text: str, *, on: date | None = None) -> object:
    """Parse as a faulty identifier would: it says what it was given, and that must go nowhere."""
    message = f"a fault of our own in {text} at {on}"
    raise RuntimeError(message)


BROKEN = Identifier(
    id="broken",
    title=Say("试验号码", "test number"),
    meaning=Say("解析时出错的号码", "a number whose parser crashes"),
    pattern="[0-9]{4}",
    shortest=4,
    longest=4,
    parse=crashing,
    suggest=str,
    plain=str,
    valid=("0000",),
    invalid=(),
    confidence=Confidence.OURS,
    source=Say("试验", "test"),
)


class Probe(Record, title="试验记录"):
    """A record whose number cannot be judged without a crash, and an obligation that asks for that judgement."""

    broken_number: Annotated[str | None, Identified(BROKEN)] = element("号码", "出错的号码", default=None)
    kind: Annotated[str, Text(10)] = element("种类", "种类")
    before: Annotated[str | None, Text(10)] = element(
        "前", "在出错的之前判断", default=None, required=when(value("kind").is_("full"))
    )
    asked: Annotated[str | None, Text(10)] = element(
        "中", "判断时出错", default=None, required=when(value("broken_number").well_formed(BROKEN))
    )
    after: Annotated[str | None, Text(10)] = element(
        "后", "在出错的之后判断", default=None, required=when(value("kind").is_("full"))
    )


def test_a_crash_is_a_verdict_of_its_own_and_the_others_are_still_judged() -> None:
    probe = Probe.take({"type": "probe", "kind": "full", "broken_number": "7391"})
    assert isinstance(probe, Probe)
    engine = Engine(Probe, calendar=CALENDAR, on=ON)
    findings = engine.run(probe, Place(file="a.csv", line=7))
    assert [(each.code, each.place.element) for each in findings] == [
        ("TXT201", "before"),
        (CHECK_CRASHED, "asked"),
        ("TXT201", "after"),
        (CHECK_CRASHED, "broken_number"),
    ]
    assert dict(engine.ledger.rows()) == {
        "number-broken-number": {Verdict.PASS: 0, Verdict.CHECK_ERROR: 1},
        "required-after": {Verdict.PASS: 0, Verdict.FAIL: 1},
        "required-asked": {Verdict.PASS: 0, Verdict.CHECK_ERROR: 1},
        "required-before": {Verdict.PASS: 0, Verdict.FAIL: 1},
    }
    crashed = [finding for finding in findings if finding.code == CHECK_CRASHED]
    assert [finding.slots["check"] for finding in crashed] == ["required-asked", "number-broken-number"]
    assert {finding.level for finding in crashed} == {Level.WARNING}, "the data are not to blame"
    assert not [text for finding in crashed for text in (finding.seen, *finding.slots.values()) if "7391" in text]
    assert crashed[0].place == Place(file="a.csv", line=7, element="asked")


def test_after_a_crash_the_next_record_is_judged_as_ever() -> None:
    engine = Engine(Probe, calendar=CALENDAR, on=ON)
    for document in ({"kind": "full", "broken_number": "7391"}, {"kind": "plain"}, {"kind": "full", "after": "给"}):
        probe = Probe.take({"type": "probe", **document})
        assert isinstance(probe, Probe)
        engine.run(probe, Place())
    rows = dict(engine.ledger.rows())
    assert rows["required-asked"] == {Verdict.PASS: 0, Verdict.CHECK_ERROR: 1, Verdict.UNDETERMINED: 2}
    assert rows["number-broken-number"] == {Verdict.PASS: 0, Verdict.CHECK_ERROR: 1, Verdict.NOT_APPLICABLE: 2}
    assert rows["required-before"] == {Verdict.PASS: 1, Verdict.FAIL: 2}
    assert rows["required-after"] == {Verdict.PASS: 2, Verdict.FAIL: 1}


# --- no day of judgement -------------------------------------------------------------------------------------


def needs_day(judged: Judged) -> bool:
    return any(isinstance(part, On) for part in judged.fails.all_parts())


def test_some_check_needs_a_day() -> None:
    assert any(needs_day(judged) for record in RECORDS.values() for judged in judged_of(record))


@each_record
def test_what_needs_a_day_is_undetermined_without_one(record: type[Record]) -> None:
    held = record.take(record.example)
    assert isinstance(held, Record)
    without, with_day = (Engine(record, calendar=CALENDAR, on=on) for on in (None, ON))
    for engine in (without, with_day):
        engine.run(held, Place())
    for judged in filter(needs_day, without.judged):
        assert dict(without.ledger.rows())[judged.id] == {Verdict.PASS: 0, Verdict.UNDETERMINED: 1}
        assert Verdict.UNDETERMINED not in dict(with_day.ledger.rows())[judged.id]


# --- what a finding may show ---------------------------------------------------------------------------------

SECRET = "Zq7"  # noqa: S105 - a plant that must never be shown
PLANTS: dict[type[Kind], str] = {Text: "密字Zq7甲乙丙丁", Pattern: "Zq7-0000000"}


def planted(part: type[Part], document: Mapping[str, object], *, private: bool = True) -> Document:
    """Return the document with a value that tells itself apart in every element that is (not) public."""
    found = dict(document)
    for name, declared in part.elements.items():
        inner = declared.kind.of if isinstance(declared.kind, Many) else declared.kind
        held = found.get(name)
        if isinstance(inner, Parts) and isinstance(held, list):
            items = (
                item if not isinstance(item, dict) else planted(inner.part, item, private=private) for item in held
            )
            found[name] = list(items)
        elif (declared.visibility is not PUBLIC) is private and held is not None:
            found[name] = PLANTS.get(type(declared.kind), held)
    return found


def shown_in(findings: list[Finding]) -> Iterator[str]:
    """Yield everything that a finding lets out: its data and its sentences in both languages."""
    for finding in findings:
        yield finding.seen
        yield from finding.slots.values()
        for language in sentences.LEVELS:
            yield sentences.says(finding, language)
            yield sentences.todo(finding, language)


def found_with_plants(record: type[Record], *, private: bool) -> list[Finding]:
    """Return what is found while every check and obligation of a record type is broken around the plants."""
    engine = Engine(record, calendar=CALENDAR, on=ON)
    found = []
    for document in varied(record):
        held = record.take(planted(record, document, private=private))
        found += engine.run(held, Place()) if isinstance(held, Record) else []
    return found


@each_record
def test_no_finding_shows_a_value_that_is_not_public(record: type[Record]) -> None:
    found = found_with_plants(record, private=True)
    assert [text for text in shown_in(found) if SECRET.lower() in text.lower()] == []
    assert found or not judged_of(record)


def test_the_plants_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were the number of a person's document public, the same search would find it."""
    declared = AdministrativePenalty.elements["person_document_number"]
    assert declared.visibility is RESTRICTED
    opened = {**AdministrativePenalty.elements, declared.name: replace(declared, visibility=PUBLIC)}
    monkeypatch.setattr(AdministrativePenalty, "elements", opened)
    found = found_with_plants(AdministrativePenalty, private=False)
    assert any(SECRET in text for text in shown_in(found))


@each_record
def test_no_finding_shows_a_private_day_code_or_number(record: type[Record]) -> None:
    """What cannot be planted is compared: neither the place of a finding nor a slot of its sentence holds the value."""
    private = {name: each.kind for name, each in record.elements.items() if each.visibility is not PUBLIC}
    engine = Engine(record, calendar=CALENDAR, on=ON)
    for held in taken(record):
        for finding in engine.run(held, Place()):
            for name in private.keys() & {finding.place.element, *finding.slots}:
                given = getattr(held, name)
                shown = finding.seen if finding.place.element == name else finding.slots[name]
                assert given is None or shown != str(private[name].write(given)), (finding.code, name)


@each_record
@pytest.mark.parametrize("scope", ["limited", "none"])
def test_no_finding_shows_a_value_of_a_record_that_is_not_for_everyone(record: type[Record], scope: str) -> None:
    """The stricter of the element's visibility and the record's disclosure scope wins."""
    if "disclosure_scope" not in record.elements:
        return
    engine = Engine(record, calendar=CALENDAR, on=ON)
    for document in bad_documents(record):
        held = record.take(document | {"disclosure_scope": scope})
        if isinstance(held, Record):
            written = {
                name: str(record.elements[name].kind.write(given)) for name, given in values_of(held).items() if given
            }
            for finding in engine.run(held, Place()):
                told = {finding.place.element: finding.seen, **finding.slots}
                assert {name for name, text in told.items() if text and text == written.get(name)} == set(), (
                    finding.code
                )


@each_record
def test_nothing_that_refuses_a_document_shows_its_values(record: type[Record]) -> None:
    """What a shape lacks is told by code, place and bounds, never by the value."""
    for name, declared in record.elements.items():
        if isinstance(declared.kind, Many | Parts):
            continue
        for hostile in ("Zq7\x00", "Zq7" * 3000, {"Zq7": 1}, ["Zq7"]):
            wrongs = record.take({**record.example, name: hostile})
            assert isinstance(wrongs, tuple)
            said = [text for wrong in wrongs for text in wrong.slots.values()]
            assert not [text for text in said if SECRET in text], name


@each_record
def test_a_number_that_is_not_public_is_neither_shown_nor_suggested(record: type[Record]) -> None:
    for name, kind in numbers_of(record).items():
        if record.elements[name].visibility is PUBLIC and not kind.identifier.secret:
            continue
        for text in edges(kind):
            held = record.take({**record.example, name: text})
            if isinstance(held, Record):
                found = Engine(record, calendar=CALENDAR, on=ON).run(held, Place())
                assert not [each for each in shown_in(found) if str(text) in each or str(text)[:8] in each], name


def test_the_expressions_of_the_standard_are_read_by_the_engine_as_data() -> None:
    """Every condition in the standard compiles for its own record: no word of it is unknown to the engine."""
    words = {type(part) for record in RECORDS.values() for each in judged_of(record) for part in each.fails.all_parts()}
    assert words <= set(expr.WORDS)
    assert {type(example) for check in CHECKS.values() for example in check.examples} >= {Bad}
