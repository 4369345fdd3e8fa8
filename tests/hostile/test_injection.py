"""What wants to come alive, planted in every text, header, name of a file and of a sheet, comes alive in no output."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # it ships no types

from gov_integrity.forms.kinds import Many, Text
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue
from tests.cli.door import EXAMPLE, run
from tests.exchange.tables import HEADER, cells, penalty, table

ON = ("--on", "2024-10-08")
PLANTS = {
    "script": '"><script>alert(1)</script><img src=x onerror=alert(1)>',
    "end of script": "</script></style></title><svg onload=alert(1)>",
    "formula": '=HYPERLINK("http://192.0.2.1","x")',
    "formula of another kind": "@SUM(1+1)*cmd|' /C calc'!A0",
    "escape": "[/bold][red]\\x1b]8;;http://192.0.2.1",
    "path": "../../../../tmp/planted/..\\..\\x",
    "link": "javascript:alert(1) [x](javascript:alert(1)) ![x](http://192.0.2.1/a.png)",
    "template": "{{7*7}}${7*7}{% include '/etc/passwd' %}%s%n{0}",
    "pattern": "(a+)+$|[[:alpha:]]\\1",
    "table": "a | b `c` <b>d</b> **e**",
}
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
ALIVE = ("=", "+", "-", "@", "\t", "\r")


def planted(record: type[Record], text: str) -> dict[str, object]:
    """Return the example of a record with a text in every element that is a text, and under a name of no element."""
    held = {**record.example, text: text}
    for name, element in record.elements.items():
        if isinstance(element.kind, Text):
            held[name] = text
        elif isinstance(element.kind, Many) and isinstance(element.kind.of, Text):
            held[name] = [text]
    return held


def name_of(text: str) -> str:
    return "a" + text.replace("/", "∕")[:60]


def sources(folder: Path, text: str) -> None:
    """Write a text everywhere: every record, a table with its own columns, a workbook with its own sheet."""
    folder.mkdir()
    records = (planted(record, text) for record in catalogue.record_types() if record.record_id != "receipt")
    body = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records)
    (folder / f"{name_of(text)}.ndjson").write_text(body, encoding="utf-8")
    row = [*cells(penalty(1, 行政相对人名称=text, 违法事实=text, 处罚类别=text, 处罚决定日期=text)), text]
    (folder / f"{name_of(text)}.csv").write_text(table([[*HEADER, text], row]), encoding="utf-8")
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet(re.sub(r"[\[\]:*?/\\']", "", text)[:31])
        for at, each in enumerate(([*HEADER, text], row)):
            for column, cell in enumerate(each):
                sheet.write_string(at, column, cell)
    (folder / f"{name_of(text)}.xlsx").write_bytes(out.getvalue())


class Page(HTMLParser):
    """What of a page could act: its elements, handlers, and where its links lead."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: dict[str, int] = {}
        self.handlers: list[str] = []
        self.links: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] = self.elements.get(tag, 0) + 1
        self.handlers += [name for name, _value in attrs if name.startswith("on")]
        self.links |= {value or "" for name, value in attrs if name in {"href", "src", "action", "xlink:href"}}


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Page:
    """The page of the same run with a text that wants nothing."""
    folder = tmp_path_factory.mktemp("harmless")
    sources(folder / "in", "示例文字")
    run("receive", folder / "in", *ON, "--profile", "six-dimensions-2025", "--out", folder / "out", "--workers", "1")
    return Page((folder / "out" / "report.html").read_text("utf-8"))


@pytest.mark.parametrize("name", PLANTS)
def test_a_plant_fires_nowhere(name: str, tmp_path: Path, harmless: Page) -> None:
    text = PLANTS[name]
    sources(tmp_path / "in", text)
    more = ("--profile", "six-dimensions-2025", "--mark", "--workers", "1")
    ended = run("receive", tmp_path / "in", *ON, *more, "--out", tmp_path / "out")
    assert ended.status == 1, ended.told
    assert CONTROLS.search(ended.told) is None
    assert_page((tmp_path / "out" / "report.html").read_text("utf-8"), harmless)
    written = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert all(path.resolve().is_relative_to(tmp_path / "out") for path in written)
    assert not Path("/tmp/planted").exists()  # noqa: S108 - where the plant wants to go
    for path in written:
        assert_asleep(path)


def assert_page(text: str, harmless: Page) -> None:
    page = Page(text)
    for tag in ("script", "img", "iframe", "style", "object", "link", "form", "base", "meta"):
        assert page.elements.get(tag, 0) <= harmless.elements.get(tag, 0), tag
    assert sorted(set(page.handlers)) == sorted(set(harmless.handlers))
    acting = re.compile(r"\s*(javascript|data|vbscript):", re.IGNORECASE)
    assert {link for link in page.links if acting.match(link)} <= harmless.links
    assert "192.0.2.1" not in "".join(page.links)


def assert_asleep(path: Path) -> None:
    """Nothing in a written file is a formula, a link outward, or an element that the plant brought."""
    if path.suffix == ".csv" and path.parent.name != "rejected":  # what was rejected goes back as it came
        rows = csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""))
        assert [cell for row in rows for cell in row if cell.startswith(ALIVE)] == []
    if path.suffix == ".xlsx" and path.parent.name != "rejected":
        for name, part in parts(path):
            assert name.endswith(".rels") or "<f>" not in part, name
            assert not name.endswith(".rels") or "192.0.2.1" not in part, name
            assert 'TargetMode="External"' not in part, name
    if path.suffix in {".json", ".ndjson"} and path.parent.name != "rejected":
        for line in path.read_text("utf-8").splitlines() if path.suffix == ".ndjson" else [path.read_text("utf-8")]:
            json.loads(line)


def parts(path: Path) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(path) as book:
        for name in book.namelist():
            assert ".." not in name
            assert not name.startswith("/")
            if name.endswith((".xml", ".rels")):
                ET.fromstring(book.read(name))  # noqa: S314 - our own workbook
                yield name, book.read(name).decode()


@pytest.mark.parametrize("name", PLANTS)
def test_a_plant_fires_in_no_list_of_findings(name: str, tmp_path: Path) -> None:
    sources(tmp_path / "in", PLANTS[name])
    told: dict[str, str] = {}
    for shape in ("concise", "csv", "json", "junit", "markdown", "ndjson", "sarif", "table"):
        ended = run("check", tmp_path / "in", "--format", shape, "--workers", "1")
        assert ended.status == 1
        told[shape] = ended.out
        assert CONTROLS.search(ended.told.replace("\r\n", "\n")) is None, shape
    rows = csv.reader(io.StringIO(told["csv"].lstrip("\ufeff"), newline=""))
    assert [cell for row in rows for cell in row if cell.startswith(ALIVE)] == []
    tags = {element.tag for element in ET.fromstring(told["junit"].encode()).iter()}  # noqa: S314 - our own
    assert tags <= {"testsuites", "testsuite", "testcase", "failure", "skipped", "system-out", "properties", "property"}
    for shape in ("json", "sarif"):
        json.loads(told[shape])
    for sign in ("<", "]("):
        assert re.search(rf"(?<!\\){re.escape(sign)}", told["markdown"]) is None


@pytest.mark.parametrize("name", PLANTS)
def test_a_plant_fires_in_no_figure_and_no_package(name: str, tmp_path: Path) -> None:
    text = PLANTS[name]
    (tmp_path / "in").mkdir()
    for path in EXAMPLE.iterdir():
        if path.suffix == ".ndjson":
            changed = path.read_text("utf-8").replace("示例", json.dumps(text)[1:-1])
            (tmp_path / "in" / path.name).write_text(changed, encoding="utf-8")
    figures = tmp_path / "figures"
    run("score", tmp_path / "in", *ON, "--profile", "six-dimensions-2025", "--period", "2024", "--figures", figures)
    for path in figures.glob("*.svg"):
        for element in ET.fromstring(path.read_text("utf-8")).iter():  # noqa: S314 - our own figure
            assert element.tag.rpartition("}")[2] not in {"script", "image", "foreignObject", "a", "img"}
            assert not any(key.startswith("on") or key.endswith("href") for key in element.attrib)
    given: tuple[str, ...] = (
        "--id",
        "p-1",
        "--sender",
        text,
        "--receiver",
        text,
        "--from",
        "2024-09-01",
        "--to",
        "2024-09-30",
    )
    folder = tmp_path / "sent"
    folder.mkdir()
    (folder / f"{name_of(text)}.csv").write_text(table([HEADER, cells(penalty(1))]), encoding="utf-8")
    assert run("package", folder, "--out", tmp_path / "p.zip", *given).status == 0
    with zipfile.ZipFile(tmp_path / "p.zip") as held:
        assert all(not each.startswith("/") and ".." not in each.split("/") for each in held.namelist())
        json.loads(held.read("datapackage.json"))
