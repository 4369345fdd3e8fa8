"""Whatever stands in the data, the page shows it as words: nothing fires, nothing is asked of anyone."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

import pytest

from gov_integrity.exchange.intake import Part
from gov_integrity.forms.finding import Finding, Place
from gov_integrity.forms.profile import Profile
from gov_integrity.forms.say import Say
from gov_integrity.standard import catalogue, profiles
from tests.reports import made
from tests.reports.browser import browsed
from tests.reports.page_tree import tree

PAYLOAD = "</script><script>window.PWN=1</script><img src=x onerror=window.PWN=2>"
OTHERS = (
    "' onmouseover=window.PWN=3 x='",
    "</style></svg><svg onload=window.PWN=4>",
    "{{ 7 * 7 }}{% raw %}",
    "--><b>",
    "\u202e]]>",
)
BOMB = PAYLOAD + "".join(OTHERS)
POLICY = re.compile(r"<meta http-equiv=.Content-Security-Policy.[^>]*>")
# looks after everything else has had its chance, and leaves what it saw in the document
WITNESS = (
    "<script>addEventListener('load', () => setTimeout(() => "
    "document.documentElement.dataset.pwn = String(window.PWN), 200))</script>"
)


def hostile(profile: Profile) -> Profile:
    """A profile that someone wrote themselves, with the payload wherever words may stand."""
    bomb = Say(BOMB, BOMB)
    origin = replace(profile.grades[-1].origin, source=bomb)
    grades = tuple(replace(grade, title=bomb, origin=origin) for grade in profile.grades)
    return replace(profile, title=bomb, note=bomb, grades=grades)


def sources() -> dict[str, list[Part]]:
    """Files, sheets, headers and values that all carry the payload."""
    rows = [
        (BOMB,),
        ("行政相对人名称", "CF_WSH", "CF_JDRQ", BOMB),
        (BOMB, BOMB, BOMB, BOMB),
        ("合计" + BOMB, "", "", ""),
    ]
    penalties: list[dict[str, Any]] = [
        made.penalty(about_name=PAYLOAD, decision_number=PAYLOAD, violation_facts=BOMB, violation_kind=BOMB),
        made.penalty(about_name=PAYLOAD, decision_number=PAYLOAD + "甲", publicity_started_on="2024-01-01"),
        {**made.penalty(decision_number=BOMB), BOMB: BOMB},
        made.penalty(penalty_kinds=[PAYLOAD], about_code=PAYLOAD, decided_on=PAYLOAD, fine_amount=PAYLOAD),
        {"type": PAYLOAD},
        made.penalty(region=PAYLOAD, id=PAYLOAD),
    ]
    debtor = {**made.listed_debtor(PAYLOAD, made.BUREAU_CODE), "cause": PAYLOAD, "basis": PAYLOAD}
    values = [*made.values(PAYLOAD, made.BUREAU_CODE), debtor]
    return {
        f"{PAYLOAD}.csv": [made.grid(f"{PAYLOAD}.csv", rows, BOMB)],
        f"{PAYLOAD}/{PAYLOAD}.ndjson": [made.documents(f"{PAYLOAD}/{PAYLOAD}.ndjson", penalties)],
        "指标.json": [made.documents("指标.json", values)],
    }


@pytest.fixture(scope="module", params=["zh", "en"])
def page(request: pytest.FixtureRequest) -> Iterator[str]:
    with made.run(sources(), profile=hostile(profiles.profile("six-dimensions-2025"))) as run:
        place = Place(BOMB, BOMB, 1, column=BOMB, element=BOMB, path=BOMB, cell=BOMB)
        for code in catalogue.notices():
            notice = catalogue.notice(code)
            slots = dict.fromkeys(notice.says.slots | notice.todo.slots | {"title", "title_en"}, BOMB)
            run.spool.find(0, [Finding(code, notice.level, place, BOMB, slots)])
        said = {"zh": BOMB, "en": BOMB}
        notable = run.results.answers.notable
        reading = {"id": BOMB, "says": said, "outcome": "answer", "value": BOMB, "why": said, "citations": []}
        answer = {"record": "complaint", "id": BOMB, "place": place.known(), "rule": "publicity-period", "why": said}
        notable.add({**answer, "outcome": "open", "readings": [reading]})
        notable.add({**answer, "outcome": "undetermined", "possible": [BOMB, BOMB]})
        run.results.answers.notable.add(
            {**answer, "outcome": "undetermined", "possible": {"earliest": BOMB, "latest": BOMB}}
        )
        yield run.page(request.param)


def test_the_payload_stands_on_the_page_as_words_only(page: str) -> None:
    found = tree(page)
    assert not {node.name for node in found.walk()} & {"script", "img"}
    assert not [node for node in found.walk() if any(name.startswith("on") for name in node.attributes)]
    words = found.text()
    assert words.count("<img src=x onerror=window.PWN=2>") > 500
    assert "{{ 7 * 7 }}" in words
    assert "\u202e" not in page
    assert "⟨U+202E⟩" in words


def test_every_kind_of_data_was_hostile(page: str) -> None:
    """Each place where data can stand holds the payload, so that the other tests say something."""
    found = tree(page)
    for name, looks in (("bdi", "name"), ("bdi", "value"), ("td", "sentence"), ("p", "grade"), ("svg", "gi-figure")):
        assert any("window.PWN=1" in node.text() for node in found.all(name, looks)), (name, looks)
    for looks in ("facts", "notes", "rows", "notable", "origins", "readings", "digests"):
        assert any("window.PWN=1" in node.text() for node in found.all(looks=looks)), looks


@pytest.mark.needs("chromium")
def test_in_a_browser_nothing_fires_and_nothing_is_asked(
    page: str, tool: Callable[[str], Path], tmp_path: Path
) -> None:
    document, console, asked = browsed(tool("chromium"), tmp_path, {"/report.html": page})
    assert "<footer>" in document, "the page was read to its end"
    assert "<script" not in document
    assert "<img" not in document
    assert console == []
    assert asked == ["/report.html"]


@pytest.mark.needs("chromium")
def test_nothing_fires_even_without_the_policy(page: str, tool: Callable[[str], Path], tmp_path: Path) -> None:
    bare = POLICY.sub("", page)
    assert bare != page
    watched = {"/report.html": bare.replace("</head>", f"{WITNESS}</head>")}
    document, console, asked = browsed(tool("chromium"), tmp_path, watched)
    assert 'data-pwn="undefined"' in document
    assert console == []
    assert asked == ["/report.html"]


@pytest.mark.needs("chromium")
def test_the_witness_sees_a_page_that_does_not_escape(page: str, tool: Callable[[str], Path], tmp_path: Path) -> None:
    bare = POLICY.sub("", page).replace("</head>", f"{WITNESS}</head>")
    careless = bare.replace(escape(PAYLOAD, quote=False), PAYLOAD, 1)
    assert careless != bare
    document, _console, asked = browsed(tool("chromium"), tmp_path, {"/report.html": careless})
    assert re.search(r'data-pwn="[12]"', document)
    assert "/x" in asked


@pytest.mark.needs("chromium")
def test_the_policy_alone_stops_a_page_that_does_not_escape(
    page: str, tool: Callable[[str], Path], tmp_path: Path
) -> None:
    careless = page.replace(escape(PAYLOAD, quote=False), PAYLOAD, 1)
    _document, console, asked = browsed(tool("chromium"), tmp_path, {"/report.html": careless})
    assert any("Content Security Policy" in line for line in console), "the console is heard"
    assert asked == ["/report.html"]
