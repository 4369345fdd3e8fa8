"""What holds of every rule as it is declared."""

import ast
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

import gov_integrity.standard.rules as room
from gov_integrity.forms.instrument import Confidence, Locator
from gov_integrity.forms.region import Region
from gov_integrity.forms.rule import ON, Outcome, Rule, Version, Worked
from gov_integrity.forms.walk import kebab, module_names
from gov_integrity.judgement.ask import all_rules, ask, rules_for, rules_of
from gov_integrity.judgement.plain import plain
from gov_integrity.standard import catalogue, regions
from tests.rules.cases import CASES, decided, record_of

RULES = all_rules()
HOME = Path(str(room.__file__)).parent
EXACT = "a number of law stands in a Figure"


def test_ids_are_module_names() -> None:
    assert [rule.id for rule in RULES] == [kebab(name) for name in module_names(room.__name__)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_versions_follow_each_other_without_gap_or_overlap(rule: Rule) -> None:
    for earlier, later in pairwise(rule.versions):
        assert earlier.span.last is not None
        assert later.span.first == earlier.span.last + timedelta(days=1)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_span_of_its_own_is_justified(rule: Rule) -> None:
    for version in rule.versions:
        assert (version.force is None) == (version.because is None)
        assert all(other in {each.id for each in rule.versions} for other in version.also_under)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples_stand_on_the_last_day_of_the_old_law_and_the_first_of_the_new(rule: Rule) -> None:
    days = {_version_day(rule, example) for example in rule.examples}
    for earlier, later in pairwise(rule.versions):
        assert earlier.span.last in days
        assert later.span.first in days


def _version_day(rule: Rule, example: Worked) -> date | None:
    element = rule.day_element(example.of)
    return example.on if element == ON else getattr(record_of(example.of, example.changes), element)


def _cites_of(outcome: Outcome) -> Iterator[Locator]:
    yield from outcome.cite
    for reading in getattr(outcome, "readings", ()):
        yield from reading.outcome.cite


def test_every_citation_names_a_declared_passage() -> None:
    declared = {instrument.id: instrument for instrument in catalogue.instruments()}
    versions = [version for rule in RULES for version in rule.versions]
    cites = [
        *(cite for version in versions for cite in (*version.cites, version.because, version.transition) if cite),
        *(cite for rule, example in CASES for cite in _cites_of(decided(rule, example).outcome)),
    ]
    for cite in cites:
        assert declared[cite.instrument.id] is cite.instrument
        assert cite.instrument.passages[cite.where] is cite.passage
        assert cite.passage.says.zh
        assert cite.passage.says.en


def test_what_a_version_gives_is_cited() -> None:
    for rule, example in CASES:
        decision = decided(rule, example)
        assert decision.outcome.cite or not decision.version, (rule.id, example.says.en)


@pytest.mark.parametrize("path", sorted(HOME.glob("*.py")), ids=lambda path: path.stem)
def test_numbers_stand_only_in_figures(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    allowed = {id(inside) for figure in _figures(tree) for inside in ast.walk(figure)}
    allowed |= {id(each.slice) for each in ast.walk(tree) if isinstance(each, ast.Subscript)}
    strays = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, int | float | complex)
        and not isinstance(node.value, bool)
        and id(node) not in allowed
        and not (path.stem.endswith("_examples") or _is_example(tree, node))
    ]
    assert not strays, f"{EXACT}: lines {strays}"


def _figures(tree: ast.AST) -> Iterator[ast.Call]:
    return (
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Figure"
    )


def _is_example(tree: ast.AST, wanted: ast.Constant) -> bool:
    """Whether a number belongs to a worked example, which is no law."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
    examples = (call for call in calls if getattr(call.func, "id", "") in {"Worked", "_example"})
    return any(wanted is inside for call in examples for inside in ast.walk(call))


def test_the_syntax_tree_test_can_fail() -> None:
    tree = ast.parse("X = Figure(3, MONTHS, CITE)\nY = months_after(day, 12)\n")
    inside = {id(node) for figure in _figures(tree) for node in ast.walk(figure)}
    numbers = [node for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    assert [node.value for node in numbers if id(node) not in inside] == [12]


def test_what_is_known_from_memory_is_not_encoded() -> None:
    assert {str(each) for each in Confidence} == {"text", "summary", "reading", "local", "ours"}
    for instrument in catalogue.instruments():
        assert instrument.passages, instrument.id
        assert instrument.last_confirmed >= date(2026, 11, 23)


def test_instruments_are_named_for_their_modules() -> None:
    package = "gov_integrity.standard.instruments"
    assert [each.id for each in catalogue.instruments()] == [kebab(name) for name in module_names(package)]


@pytest.mark.parametrize("place", regions.all_regions(), ids=lambda place: place.code)
def test_places_fill_declared_slots_only_and_cite_them(place: Region) -> None:
    for slot, filled in place.slots.items():
        assert slot in regions.SLOTS
        assert filled.region == place.code
        assert filled.cite.passage.says.zh
    assert not place.parent or regions.region(place.parent) is not None
    assert place.code.isdigit()


def test_a_place_that_decided_nothing_is_not_declared() -> None:
    assert regions.region("220000") is None
    assert regions.region("../calendars/2024") is None


def test_rules_are_found_by_the_records_they_ask_about() -> None:
    penalty = catalogue.record_type("administrative-penalty")
    found = [rule.id for rule in rules_for(penalty)]
    assert found == sorted(found)
    assert {"dual-publicity-due", "publicity-period", "publicity-state", "repair-eligibility"} <= set(found)
    assert all(issubclass(penalty, rule.of) for rule in rules_for(penalty))
    assert rules_for(catalogue.record_type("activity-total")) == ()


def test_a_question_is_asked_only_where_it_arises() -> None:
    """A penalty that stands has nothing to withdraw; an entry is asked about its own list only."""
    penalty, entry = catalogue.record_type("administrative-penalty"), catalogue.record_type("list-entry")
    revoked = {"record_state": "revoked", "revoked_on": "2024-05-06"}
    assert "revocation-due" not in {rule.id for rule in rules_of(record_of(penalty, {}))}
    assert "revocation-due" in {rule.id for rule in rules_of(record_of(penalty, revoked))}
    asked = {rule.id for rule in rules_of(record_of(entry, {"list_type": "work_safety"}))}
    assert "work-safety-list" in asked
    assert not {"wage-arrears-list", "market-list", "statistics-list"} & asked


def test_a_version_says_which_day_chose_it() -> None:
    rule = catalogue.rule("publicity-period")
    record = record_of(catalogue.record_type("dishonesty-record"), {})
    decision = plain(ask(rule, record))
    assert (decision["version"], decision["version_day"]) == ("order-58", "2024-06-01")


def test_a_version_is_found_by_its_id_or_refused() -> None:
    rule = catalogue.rule("publicity-period")
    assert isinstance(rule.version("order-36"), Version)
    with pytest.raises(LookupError):
        rule.version("order-99")
