"""The page that checks a record says in a real browser what the library says, and nothing leaves it."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gov_integrity.exchange import headers
from gov_integrity.exchange.documents import record_of_document
from gov_integrity.exchange.parsing import record_of_row
from gov_integrity.exchange.placed import Placed
from gov_integrity.exchange.row import Document, Row
from gov_integrity.forms.finding import Finding, Place
from gov_integrity.judgement.engine import Engine
from gov_integrity.publish import sentences
from gov_integrity.publish.conformance.case import Level
from gov_integrity.publish.conformance.cases import cases
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from tests.browser.devtools import DESKTOP, PHONE, Page, page
from tools.check_page import build

pytestmark = [pytest.mark.needs("chromium", "node", "check-page"), pytest.mark.xdist_group("check-page")]

ON = date(2026, 4, 10)
LEAST_CASES, LEAST_FAULTY, LEAST_CODES = 2_000, 1_000, 40
PLANTED = '<img src=x onerror="planted=1"><script>planted=1</script>'

Said = tuple[str, str, str, str, str]


@pytest.fixture(scope="module")
def tab(tool: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The page, built once and opened from a file."""
    folder = tmp_path_factory.mktemp("check-page")
    built = build(folder, str(tool("node")))
    with page(tool("chromium"), folder / "profile") as opened:
        opened.open(built.as_uri())
        yield opened


# --- what the library says -----------------------------------------------------------------------------------------


def said(finding: Finding) -> Said:
    told = (sentences.says(finding, language) for language in ("zh", "en"))
    return (finding.code, str(finding.level), finding.place.element, *told)  # type: ignore[return-value]  # two languages


def judged(placed: Placed | None, on: date | None) -> list[Finding]:
    if placed is None:
        return []
    return Engine(type(placed.record), calendar=calendar(), on=on).run(placed.record, placed.place)


def of_document(document: Mapping[str, Any], on: date | None) -> list[Said]:
    placed, found = record_of_document(Document(Place(), dict(document)))
    known = {each.record_id for each in catalogue.record_types()}
    of = str(document.get("type")) if document.get("type") in known else ""
    rows = [replace(each, of="" if each.code == "JSN047" else of) for each in (*found, *judged(placed, on))]
    return sorted(map(said, rows))


def of_table(text: str, on: date | None) -> list[tuple[int, Said]]:
    rows = [Row(Place(line=at), tuple(cells)) for at, cells in enumerate(csv.reader(io.StringIO(text)), 1)]
    head = headers.find(rows)
    assert isinstance(head, headers.Head)
    found = [(0, finding) for finding in head.findings]
    for row in rows[head.titles + 1 :]:
        placed, faults = record_of_row(row, head)
        found += [(row.place.line, finding) for finding in (*faults, *judged(placed, on))]
    return sorted((line, said(replace(each, of=head.record.record_id))) for line, each in found)


# --- what the page says --------------------------------------------------------------------------------------------


def told(finding: Mapping[str, Any]) -> Said:
    says = finding["says"]
    return finding["code"], finding["level"], finding["element"], says["zh"], says["en"]


def asked(tab: Page, texts: list[tuple[str, date | None]]) -> list[dict[str, Any]]:
    """Return what the page says of texts, all in one message."""
    given = [[text, {"on": on.isoformat() if on else None}] for text, on in texts]
    told = tab.run(f"JSON.stringify({json.dumps(given)}.map(([text, of]) => govIntegrity.check(text, of)))")
    return list(json.loads(told))


def test_every_case_of_shape_and_checks_is_judged_as_by_the_library(tab: Page) -> None:
    given = [case.given for level in (Level.SHAPE, Level.CHECKS) for case in cases(level)]
    days = [date.fromisoformat(str(each["on"])) if each.get("on") else None for each in given]
    answers = asked(tab, [(json.dumps(each["document"]), on) for each, on in zip(given, days, strict=True)])
    codes = Counter[str]()
    for each, on, answer in zip(given, days, answers, strict=True):
        document: Any = each["document"]
        expected = of_document(document, on)
        (record,) = answer["records"]
        assert sorted(map(told, record["findings"])) == expected, json.dumps(document, ensure_ascii=False)[:600]
        codes.update(code for code, *_ in expected)
    assert len(given) >= LEAST_CASES
    assert codes.total() >= LEAST_FAULTY
    assert len(codes) >= LEAST_CODES


HOSTILE: tuple[dict[str, Any], ...] = (
    {"type": "administrative-penalties"},
    {},
    {"type": "contract", "payments": [{"amount": "x", "没有的": 1}], "about_name": "\u202e名称" * 60},
    {"type": "arrears", "about_code": "91350100M000100Y44", "region": "999999", "creditor": None},
    {"type": "arrears", "about_code": "４10105190001010002", "region": "41-0105", "amount": "１2"},
    {
        "type": "administrative-penalty",
        "decided_on": "二〇二四年二月三十日",
        "fine_amount": "-1",
        "decisoin_number": "1",
    },
    {"type": "administrative-penalty", "disclosure_scope": "none", "about_code": "9135O100M000100Y43", "region": "410"},
)


def test_hostile_documents_are_told_as_by_the_library(tab: Page) -> None:
    answers = asked(tab, [(json.dumps(document), ON) for document in HOSTILE])
    signs = {"TXT132"}  # of texts the page says nothing; it says so
    for document, answer in zip(HOSTILE, answers, strict=True):
        expected = [each for each in of_document(document, ON) if each[0] not in signs]
        assert sorted(map(told, answer["records"][0]["findings"])) == expected
        assert expected


TABLE = """某局九月处罚台账,,,,,,
行政相对人名称,about_code,行政处罚决定书文号,罚款金额（万元）,decided_on,备注（内部）,处罚类别
示例公司,91350100M000100Y43,示罚〔2024〕1号,0.5,2024/2/29,,罚款
示例公司,91350100M000100Y44,示罚〔2024〕2号,０.5,2024年2月30日,x,罚款、没收违法所得
 示例公司,9.135E+17,示罚〔2024〕3号,"1,000.123456789",45351,,不知道
示例公司,91350100M000100Y43,示罚〔2024〕4号,1
=HYPERLINK("x"),-,,12元,二〇二四年三月一日,,罚款
合计,4,,,,,
"""


def test_a_table_is_told_as_by_the_library(tab: Page) -> None:
    (answer,) = asked(tab, [(TABLE, ON)])
    found = [
        ((0 if record.get("isHead") else record["at"][1]["line"]), told(finding))
        for record in answer["records"]
        for finding in record["findings"]
    ]
    rows = [line for line, text in enumerate(TABLE.splitlines(), 1) if not text.startswith("合计")]
    expected = [each for each in of_table(TABLE, ON) if each[0] in {0, *rows}]
    assert sorted(found) == expected
    assert len({code for _, (code, *_) in expected}) >= 8


# --- what a reader sees --------------------------------------------------------------------------------------------


def shown(tab: Page, text: str) -> str:
    """Put a text into the form as a reader does, check it, and return what the page shows."""
    tab.run(f"document.getElementById('input').value = {json.dumps(text)}")
    tab.run("document.getElementById('form').requestSubmit()")
    return str(tab.run("document.getElementById('found').innerText"))


def test_what_is_planted_is_shown_and_never_run(tab: Page) -> None:
    document = {"type": PLANTED, PLANTED: PLANTED}
    assert "JSN200" in shown(tab, json.dumps(document))
    penalty = {**catalogue.record_type("administrative-penalty").example, "type": "administrative-penalty"}
    assert "&lt;" not in shown(
        tab, json.dumps({**penalty, PLANTED: 1, "decision_number": PLANTED, "decided_on": PLANTED})
    )
    assert shown(tab, f"{{{PLANTED}")
    assert tab.run("typeof planted") == "undefined"
    assert tab.run("document.querySelectorAll('img, #found script').length") == 0


def test_the_page_asks_for_nothing_and_complains_of_nothing(tab: Page) -> None:
    tab.run("document.getElementById('example').click()")
    text = str(tab.run("document.getElementById('input').value"))
    assert shown(tab, text)
    own = tab.asked[0]
    assert own.startswith("file:")
    assert [address for address in tab.asked if address != own and not address.startswith("data:")] == []
    assert tab.errors == []


def test_its_policy_lets_nothing_in(tab: Page) -> None:
    policy = str(tab.run("document.querySelector('meta[http-equiv]').content"))
    told = {name: values for name, *values in (part.split() for part in policy.split(";"))}
    assert told["default-src"] == ["'none'"]
    assert [len(told[name]) for name in ("script-src", "style-src")] == [1, 1]
    assert not any("unsafe" in value for values in told.values() for value in values)
    script = "fetch('https://example.org').then(() => 'sent', () => 'refused')"
    assert tab.run(script) == "refused"
    tab.errors.clear()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_it_is_accessible(tab: Page, size: tuple[int, int], dark: bool) -> None:  # noqa: FBT001 - a parameter of the test
    tab.looks(size=size, dark=dark)
    shown(tab, json.dumps({"type": "arrears", "about_code": "91350100M000100Y44", "x": 1}))
    assert tab.barriers() == []
    assert tab.run("document.documentElement.scrollWidth <= innerWidth")
