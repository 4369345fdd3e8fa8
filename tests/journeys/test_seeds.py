"""Every claim of the source documents has its place in the standard, a record that states it and one that breaks it."""

import json
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from gov_integrity.forms.check import Beside, Check
from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.element import Element
from gov_integrity.forms.expr import elements_of
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.kinds import Coded, Many, Parts
from gov_integrity.forms.record import Part
from gov_integrity.forms.rule import Rule
from gov_integrity.publish import coverage
from gov_integrity.publish.coverage import Line
from gov_integrity.standard import catalogue
from tests.exchange.tables import taken

SEEDS = Path(__file__).parent / "seeds"
DECLARED = tomllib.loads((SEEDS / "ledger.toml").read_text("utf-8"))
LINES = [Line.of(line) for line in DECLARED["line"]]
HELD = [line for line in LINES if not line.later]
PACKAGES = {package["folder"]: package for package in DECLARED["package"]}
STAGES = {"checks", "rules", "scoring", "exchange", "privacy"}
FICTITIOUS = "示例"
# whatever of these types is said of a body is a judgement about it, or stands beside one
JUDGING = {
    *("alert", "arrears", "breach", "case-feedback", "complaint", "demerit-record", "dishonest-judgment-debtor"),
    *("dishonesty-record", "evaluation", "evaluation-use", "indicator-value", "judicial-matter", "list-entry"),
    *("measure", "objection", "repair", "sanction-reversal", "statistical-interference", "third-party-rating"),
    *("administrative-penalty", "debt-indicator", "supervision-inspection", "integrity-file"),
}

Document = Mapping[str, object]
Place = tuple[str, str]


@cache
def documents(folder: str) -> dict[Place, Document]:
    """Return the records of a folder by file and id."""
    found: dict[Place, Document] = {}
    for path in sorted((SEEDS / folder).glob("*.ndjson")):
        for text in path.read_text("utf-8").splitlines():
            document = json.loads(text)
            assert (path.name, document["id"]) not in found
            found[path.name, document["id"]] = document
    return found


@cache
def findings(folder: str) -> dict[Place, list[Finding]]:
    """Return what a run finds of each record of a folder."""
    day = PACKAGES[folder.removesuffix("-broken")]["on"]
    found: dict[Place, list[Finding]] = defaultdict(list)
    ids: dict[str, list[str]] = defaultdict(list)
    for name, record_id in documents(folder):
        ids[name].append(record_id)
    with taken(SEEDS / folder, on=day) as run:
        for finding in run.found:
            name = Path(finding.place.file).name
            found[name, ids[name][finding.place.record - 1]].append(finding)
    return dict(found)


def document_of(example: str) -> Document:
    path, _, record_id = example.partition("#")
    folder, name = path.split("/")
    return documents(folder)[name, record_id]


def held(document: Document, path: str) -> list[object]:
    """Return every value at a path of element names, through lists of parts."""
    values: list[object] = [document]
    for name in path.split("."):
        inside = [value.get(name) for value in values if isinstance(value, dict)]
        values = [item for value in inside for item in (value if isinstance(value, list) else [value])]
    return [value for value in values if value is not None]


def coded(part: type[Part], codes: type[CodeList], before: str = "") -> Iterator[str]:
    """Yield the paths of all elements of a record that hold codes of a list."""
    for name, element in part.elements.items():
        kind = element.kind.of if isinstance(element.kind, Many) else element.kind
        if isinstance(kind, Coded) and kind.codes is codes:
            yield before + name
        elif isinstance(kind, Parts):
            yield from coded(kind.part, codes, f"{before}{name}.")


def states(line: Line) -> bool:
    """Return whether the accepting record of a line uses what the line points to."""
    document = document_of(line.accepting)
    record = catalogue.record_type(str(document["type"]))
    thing = coverage.find(line.target)
    match thing:
        case Element():
            record_id, _, path = line.target.removeprefix("element:").partition(".")
            return record.record_id == record_id and bool(held(document, path))
        case CodeList():
            return any(str(thing) in held(document, path) for path in coded(record, type(thing)))
        case Check():
            return issubclass(record, thing.of) and thing.code in line.findings
        case Rule():
            return record in thing.of
        case _:
            family, _, name = line.target.partition(":")
            told = {"record": "type", "indicator": "indicator", "dimension-set": "dimension_set"}.get(family)
            return told is None or document[told] == name


def concerns(finding: Finding, line: Line) -> bool:
    """Return whether a finding is about the element that the line points to: there, or by a check that reads it."""
    top = line.target.partition(".")[2].partition(".")[0]
    notice = catalogue.notice(finding.code)
    reads = isinstance(notice, Check) and not isinstance(notice.fails, Beside) and top in elements_of(notice.fails)
    return finding.place.element == top or reads


def test_a_line_is_declared_once() -> None:
    assert [each for each, count in Counter(line.id for line in LINES).items() if count > 1] == []


def test_a_line_says_where_it_is_from() -> None:
    assert [line.id for line in LINES if bool(line.documents) is not bool(line.quotation)] == []
    assert [line.id for line in LINES if not line.documents and not line.basis] == []
    assert {document for line in LINES for document in line.documents} == set(PACKAGES)


def test_every_target_is_there() -> None:
    assert [(line.id, line.target) for line in HELD if not coverage.exists(line.target)] == []


def test_what_is_owed_is_not_there_yet() -> None:
    """A thing that has been made since then needs its own examples in place of the promise."""
    assert {line.later for line in LINES if line.later} <= STAGES
    assert [(line.id, owed) for line in LINES for owed in line.owes if coverage.exists(owed)] == []


def test_a_promise_has_no_target_and_a_target_has_its_examples() -> None:
    assert [line.id for line in LINES if line.later and (line.target or line.accepting or line.breaking)] == []
    lacking = [line.id for line in HELD if not (line.target and line.accepting and line.breaking and line.findings)]
    assert lacking == []


def test_a_misspelt_target_is_not_found() -> None:
    wrong = ("record:arrear", "element:arrears.kind", "element:arrears.payments.kind", "element:arrears.principal.fen")
    others = ("code:arrears-kind/gold", "table:regimes", "check:none", "rule:none", "indicator:none", "slot:none")
    last = ("passage:erqi-plan-2020/九", "dimension-set:erqi")
    assert [target for target in (*wrong, *others, *last) if coverage.exists(target)] == []
    with pytest.raises(KeyError):
        coverage.exists("recrod:arrears")


@pytest.mark.parametrize("folder", PACKAGES)
def test_the_facts_of_a_document_are_accepted(folder: str) -> None:
    assert findings(folder) == {}


@pytest.mark.parametrize("folder", PACKAGES)
def test_the_twin_is_broken_exactly_as_the_ledger_says(folder: str) -> None:
    expected: dict[Place, Counter[str]] = {}
    for line in HELD:
        path, _, record_id = line.breaking.partition("#")
        if path.startswith(f"{folder}-broken/"):
            place, told = (path.partition("/")[2], record_id), Counter(line.findings)
            assert expected.setdefault(place, told) == told, line.id
    found = findings(f"{folder}-broken")
    assert {place: Counter(each.code for each in several) for place, several in found.items()} == expected


@pytest.mark.parametrize("folder", PACKAGES)
def test_a_broken_record_differs_from_its_original_in_one_element(folder: str) -> None:
    """What else stands in the twin are the records that a broken one refers to, as they are."""
    originals = documents(folder)
    for (name, record_id), document in documents(f"{folder}-broken").items():
        original = originals[name, record_id.partition("-broken-")[0]]
        names = document.keys() | original.keys()
        differing = {key for key in names - {"id"} if document.get(key) != original.get(key)}
        assert len(differing) == int("-broken-" in record_id)


def test_every_type_in_the_packages_is_there_for_a_line() -> None:
    used = {document_of(line.accepting)["type"] for line in HELD}
    assert {document["type"] for folder in PACKAGES for document in documents(folder).values()} == used


def test_the_accepting_record_states_what_the_line_points_to() -> None:
    assert [(line.id, line.accepting) for line in HELD if not states(line)] == []


def test_what_is_found_concerns_the_element_that_the_line_points_to() -> None:
    lines = [line for line in HELD if line.target.startswith("element:")]
    far = []
    for line in lines:
        path, _, record_id = line.breaking.partition("#")
        folder, name = path.split("/")
        if not any(concerns(finding, line) for finding in findings(folder)[name, record_id]):
            far.append((line.id, line.breaking))
    assert far == []


def test_a_body_that_is_judged_is_visibly_fictitious() -> None:
    folders = [*PACKAGES, *(f"{folder}-broken" for folder in PACKAGES)]
    judged = [each for folder in folders for each in documents(folder).values() if each["type"] in JUDGING]
    assert len(judged) > 200
    assert [each["id"] for each in judged if FICTITIOUS not in str(each.get("about_name", FICTITIOUS))] == []


def test_the_totals_are_those_that_the_documents_publish() -> None:
    """12万余 (about), 4844, 1089; 3.2万 (about), 187, 205/10958, 267/15519, 16, 3; 约25亿, 261, 36."""
    published = {
        "xinyang": [("1089", False), ("120000", True), ("4844", False)],
        "zhengzhou": [
            *[("10958", False), ("15519", False), ("16", False), ("187", False)],
            *[("205", False), ("267", False), ("3", False), ("32000", True)],
        ],
        "jiangsu": [("2500000000", True), ("261", False), ("36", False)],
    }
    for folder, values in published.items():
        totals = [each for each in documents(folder).values() if each["type"] == "activity-total"]
        assert sorted((each["value"], each["approximate"]) for each in totals) == values


def test_the_sixteen_tasks_of_the_district_are_due_at_the_end_of_june() -> None:
    tasks = [each for each in documents("erqi").values() if each["type"] == "work-task"]
    assert {str(each["task_number"]) for each in tasks} == {str(number) for number in range(1, 17)}
    assert {each["due_on"] for each in tasks} == {"2020-06-30"}


def test_the_page_is_what_the_declarations_and_the_ledger_give() -> None:
    """``python tools/coverage.py`` writes it."""
    assert (SEEDS.parents[2] / "docs/coverage_table.md").read_text("utf-8") == coverage.page(LINES)


def test_the_counts_are_those_of_the_declarations() -> None:
    standard = Path(coverage.__file__).parents[1] / "standard"

    def modules(family: str) -> int:
        return sum(not path.name.startswith("_") for path in (standard / family).glob("*.py"))

    counts = coverage.counts()
    families = {"记录类型": "records", "规则": "rules", "校验": "checks", "指标": "indicators", "标识符": "identifiers"}
    assert {name: counts[name] for name in families} == {name: modules(each) for name, each in families.items()}
    members = sum(len(codes.__members__) for codes in catalogue.code_lists())
    assert (counts["代码"], counts["代码集"]) == (members, len(catalogue.code_lists()))
