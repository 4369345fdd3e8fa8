"""Every declaration has its page, every link leads to one, and `explain` prints the same text."""

import re
from html import unescape
from pathlib import Path

import pytest

import gov_integrity
from gov_integrity.forms.say import LANGUAGES
from gov_integrity.publish import explanation
from gov_integrity.publish.page import Page, families, page
from gov_integrity.publish.reference import reference
from gov_integrity.standard import catalogue, clauses

ROOT = Path(__file__).parents[2]
STANDARD = ROOT / "src/gov_integrity/standard"
PAGES = {language: tuple(reference(language)) for language in LANGUAGES}
PATHS = {language: {each.path: each for each in pages} for language, pages in PAGES.items()}

#: each room of the standard, and the folders in which the pages of its modules and files stand
ROOMS = {
    "calendars": ("calendars",),
    "codelists": ("codelists", "tables"),
    "dimension_sets": ("dimension-sets",),
    "identifiers": ("identifiers",),
    "indicators": ("indicators",),
    "instruments": ("law",),
    "layouts": ("layouts",),
    "not_encoded": ("not-encoded",),
    "predicates": ("predicates",),
    "profiles": ("profiles",),
    "records": ("records",),
    "regions": ("regions",),
    "rules": ("rules",),
}
#: the rooms whose things are named by their finding codes, all of which stand in tests/house/codes.txt
BY_CODE = {"causes", "checks", "faults", "retired_codes"}

LINK = re.compile(r"\]\(([^()\s]+)\)")
ANCHOR = re.compile(r'<a id="([^"]*)"></a>')


def declared(room: str) -> list[str]:
    """Return the ids that the files of a room declare; looked up in the folder, and by no reader."""
    files = [path for path in (STANDARD / room).iterdir() if path.suffix in {".py", ".toml"}]
    registers = {path.stem for path in files if path.with_suffix(".csv").exists()}
    names = {path.stem for path in files if path.stem not in registers and not path.name.startswith("_")}
    return sorted(name.replace("_", "-") for name in names)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", ROOMS)
def test_every_file_of_the_standard_has_its_page(room: str, language: str) -> None:
    assert declared(room)
    lacking = [name for name in declared(room) if not any(f"{to}/{name}.md" in PATHS[language] for to in ROOMS[room])]
    assert lacking == []


def test_every_room_of_the_standard_is_asked_for_above() -> None:
    rooms = {path.name for path in STANDARD.iterdir() if (path / "__init__.py").exists()}
    assert rooms == ROOMS.keys() | BY_CODE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_code_has_its_page(language: str) -> None:
    codes = [line.split()[0] for line in (ROOT / "tests/house/codes.txt").read_text("utf-8").splitlines()]
    assert len(codes) > 400
    assert [code for code in codes if f"findings/{code}.md" not in PATHS[language]] == []


def test_every_element_and_every_passage_has_a_place_that_can_be_linked() -> None:
    for record in catalogue.record_types():
        text = PATHS["zh"][f"records/{record.record_id}.md"].text
        assert set(record.elements) <= set(ANCHOR.findall(text))
    for instrument in catalogue.instruments():
        text = PATHS["zh"][f"law/{instrument.id}.md"].text
        assert list(instrument.passages) == ANCHOR.findall(text)
        for passage in instrument.passages.values():
            assert passage.says.zh in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_page_and_to_a_place_on_it(language: str) -> None:
    pages = PATHS[language]
    dead = [
        (each.path, target)
        for each in PAGES[language]
        for target in LINK.findall(each.text)
        if dead_end(each, target, pages)
    ]
    assert dead == []


def dead_end(source: Page, target: str, pages: dict[str, Page]) -> bool:
    if ":" in target or "`" in target:
        return False
    path, _, anchor = target.partition("#")
    folder = source.path.rpartition("/")[0]
    found = pages.get(path.removeprefix("../") if path.startswith("../") else f"{folder}/{path}".lstrip("/"))
    return found is None or bool(anchor and anchor not in ANCHOR.findall(found.text))


def test_both_languages_have_the_same_pages_each_once() -> None:
    assert [each.path for each in PAGES["zh"]] == [each.path for each in PAGES["en"]]
    assert len(PATHS["zh"]) == len(PAGES["zh"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_code_shows_through(language: str) -> None:
    for each in PAGES[language]:
        assert each.text.startswith("# "), each.path
        assert each.text.endswith("\n"), each.path
        for rough in ("None", "<class", "Say(", "object at", "Fraction(", "page:", "Traceback"):
            assert rough not in each.text.replace("None of", "") or each.path == "api.md", (each.path, rough)


def test_the_command_line_prints_what_the_page_says() -> None:
    """But for links and figures, line by line."""
    for name, thing in explanation.things().items():
        family = next(family for family in families() if family.holds(thing))
        told = explanation.explain(name)
        assert told is not None
        written = re.sub("<figure>.*?</figure>\n?", "", PATHS["zh"][family.address(thing)].text, flags=re.DOTALL)
        written = LINK.sub("", ANCHOR.sub("", written)).replace("[", "")
        assert lined(written) == lined(told.replace("[", "").replace("](", "")), name


def lined(text: str) -> list[str]:
    return [line for line in unescape(text).splitlines() if line.strip()]


def test_a_rule_shows_what_governs_on_the_days_around_a_change_of_the_law() -> None:
    """Orders 58 and 36: the last day of the one, the first and the second day of the other."""
    text = PATHS["zh"]["rules/publicity-period.md"].text
    table = [line for line in text.splitlines() if re.match(r"\| 2026-0(3-31|4-01|4-02) ", line)]
    assert ["order-58" in line for line in table][:3] == [True, False, False]
    assert ["order-36" in line for line in table][:3] == [False, True, True]
    assert text.count("<svg") == 1


def test_an_eligibility_says_what_would_change_it() -> None:
    text = PATHS["en"]["rules/repair-eligibility.md"].text
    assert "What would make it yes: wait until" in text
    assert "- not met：" in text


def test_a_profile_names_the_origin_of_every_number() -> None:
    text = PATHS["zh"]["profiles/six-dimensions-2025.md"].text
    assert "苏州部门信用工作考核的加分" in text
    assert "本项目所定，没有公布的官方数值" in text


def test_what_is_planted_in_a_declaration_stays_text() -> None:
    planted = "</script><script>window.PWN=1</script><img src=x onerror=window.PWN=2>"
    found = page("x/y.md", "x", [f"# {planted}", f"- {planted}", "`<b>`", f"| {planted} |", '<a id="x"></a>y<br>z'])
    assert "<script" not in found.text
    assert "<img" not in found.text
    assert "`<b>`" in found.text
    assert '<a id="x"></a>y<br>z' in found.text


def test_pages_are_a_function_of_the_declarations() -> None:
    assert tuple(reference("zh")) == PAGES["zh"]


def test_every_requirement_is_shown_by_tests_that_there_are() -> None:
    ids = [each.id for each in clauses.REQUIREMENTS]
    assert len(set(ids)) == len(ids)
    for each in clauses.REQUIREMENTS:
        assert each.tests, each.id
        for test in each.tests:
            path, _, name = test.partition("::")
            assert f"def {name}(" in (ROOT / path).read_text("utf-8"), test


def test_the_standard_text_says_what_it_is() -> None:
    """Unofficial, and how its elements relate to other standards; every part and requirement is there."""
    text = PATHS["zh"]["standard.md"].text
    assert "非官方" in text
    assert "其他名称" in text
    assert re.findall(r"^## (\d) ", text, flags=re.MULTILINE) == list("1234567")
    assert [f"`{each.id}`" in text for each in clauses.REQUIREMENTS] == [True] * len(clauses.REQUIREMENTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_the_front_door_is_told(language: str) -> None:
    text = PATHS[language]["api.md"].text
    assert [name for name in dir(gov_integrity) if f"`gi.{name}`" not in text] == []
    assert "gi.ask(rule" in text
