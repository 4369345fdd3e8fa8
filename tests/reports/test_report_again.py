"""The report that is made again from a folder of results says what the one of the run said, or is not made."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from gov_integrity.exchange.receipts import id_of
from gov_integrity.reports.labels import words
from tests.browser.devtools import DESKTOP, PHONE, Page, page
from tests.cli import door

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "examples/zhengzhou-2024"
PLANTED = "<img src=x onerror=planted=1><script>planted=1</script>"
SECTIONS = ("findings", "answers", "cards", "grounds")
MOST_ROWS = 2_000

pytestmark = pytest.mark.xdist_group("report-again")


def run(*arguments: str) -> tuple[int, str]:
    ended = door.run(*arguments)
    return ended.status, ended.told


def received(out: Path, language: str) -> Path:
    order = ("--on", "2024-10-08", "--profile", "six-dimensions-2025", "--region", "410100", "--lang", language)
    code, told = run("receive", str(ROOT / "examples/zhengzhou-2024"), *order, "--out", str(out))
    assert code == 1, told
    return out


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    made = tmp_path_factory.mktemp("runs")
    return {language: received(made / language, language) for language in ("zh", "en")}


def again(folder: Path, out: Path, language: str, *sources: Path) -> str:
    code, told = run("report", str(folder), *map(str, sources), "-o", str(out), "--lang", language)
    assert code == 0, told
    return out.read_text("utf-8")


def section(html: str, name: str) -> str:
    return html[html.index(f'<section id="{name}"') :].partition("</section>")[0]


def without_names(html: str) -> str:
    """Leave out what a column is called: of a source with several record types the folder does not tell."""
    return re.sub(r"<td><bdi>[^<]*</bdi>(?:<small><code>[^<]*</code></small>)?</td>", "", html)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_says_what_the_report_of_the_run_said(folders: dict[str, Path], tmp_path: Path, language: str) -> None:
    first = (folders[language] / "report.html").read_text("utf-8")
    second = again(folders[language], tmp_path / "again.html", language, SOURCES)
    for name in SECTIONS:
        expected, found = (without_names(section(html, name)) for html in (first, second))
        if name == "grounds":  # the run does not know the hash of its own report
            listed = words(language)["outputs"].partition("{")[0]
            expected, found = (html.partition(listed)[0] for html in (expected, found))
        assert found == expected, name


def test_it_is_told_in_the_other_language_too(folders: dict[str, Path], tmp_path: Path) -> None:
    english = again(folders["zh"], tmp_path / "again.html", "en", SOURCES)
    told = (folders["en"] / "report.html").read_text("utf-8")
    assert section(english, "answers") == section(told, "answers")
    assert section(english, "cards") == section(told, "cards")
    assert 'lang="en"' in english


def test_without_the_sources_it_says_what_it_cannot_show(folders: dict[str, Path], tmp_path: Path) -> None:
    html = again(folders["zh"], tmp_path / "again.html", "zh")
    assert "没有给出来源文件" in html
    assert 'class="near' not in html
    assert "<figcaption>" not in section(html, "answers")


def test_the_rows_add_up_by_record_type(folders: dict[str, Path], tmp_path: Path) -> None:
    html = section(again(folders["zh"], tmp_path / "again.html", "zh"), "rows")
    table = html[html.index("<tbody>") : html.index("</table>")]
    rows = [[int(cell.replace(",", "")) for cell in re.findall(r">([\d,]+)</td>", row)] for row in table.split("</tr>")]
    *parts, total = (row for row in rows if row)
    assert len(parts) > 5
    assert [sum(column) for column in zip(*parts, strict=True)] == total
    assert all(row[0] == sum(row[1:]) for row in (*parts, total))
    receipt = json.loads((folders["zh"] / "receipt.json").read_text("utf-8"))
    assert total == [
        receipt["counts"][name] for name in ("read", "accepted", "warned", "rejected", "blank", "structural")
    ]


def test_losses_are_drawn_for_every_body(folders: dict[str, Path], tmp_path: Path) -> None:
    cards = section(again(folders["zh"], tmp_path / "again.html", "zh"), "cards")
    scored = json.loads((folders["zh"] / "scores.json").read_text("utf-8"))["scorecards"]
    assert cards.count("失分去向</title>") == len({card["body_code"] for card in scored if card["score"]}) > 0


def test_it_shows_no_more_rows_than_its_limit(folders: dict[str, Path], tmp_path: Path) -> None:
    assert again(folders["zh"], tmp_path / "again.html", "zh").count('<tr class="finding">') <= MOST_ROWS


@pytest.mark.parametrize("name", ["findings.csv", "answers.ndjson", "scores.json", "receipt.json"])
def test_of_a_changed_folder_there_is_no_report(folders: dict[str, Path], tmp_path: Path, name: str) -> None:
    folder = Path(shutil.copytree(folders["zh"], tmp_path / "changed"))
    text = (folder / name).read_text("utf-8")
    (folder / name).write_text(text.replace("2024", "2023", 1), "utf-8")
    code, told = run("report", str(folder), "-o", str(tmp_path / "again.html"))
    assert code == 1
    assert name in told
    assert not (tmp_path / "again.html").exists()
    (folder / name).unlink()
    assert run("report", str(folder), "-o", str(tmp_path / "again.html"))[0] == 1


def restated(folder: Path, name: str, text: str) -> None:
    """Change a file and the receipt with it, as another release would have written them."""
    (folder / name).write_text(text, "utf-8")
    receipt = json.loads((folder / "receipt.json").read_text("utf-8"))
    for output in receipt["outputs"]:
        if output["file"] == name:
            output["sha256"] = sha256((folder / name).read_bytes()).hexdigest()
    receipt["id"] = id_of(receipt)
    (folder / "receipt.json").write_text(json.dumps(receipt, ensure_ascii=False), "utf-8")


def test_scores_that_do_not_follow_from_what_they_say_are_not_shown(folders: dict[str, Path], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(folders["zh"], tmp_path / "changed"))
    scores = json.loads((folder / "scores.json").read_text("utf-8"))
    scores["scorecards"][0]["total"] = "99.99"
    restated(folder, "scores.json", json.dumps(scores, ensure_ascii=False))
    cards = section(again(folder, tmp_path / "again.html", "zh"), "cards")
    assert "99.99" not in cards
    assert "scores.json" in cards
    assert "<article" not in cards


# --- the file of a body --------------------------------------------------------------------------------------------

BODY = "11990100EXAMP004XH"


def filed(folder: Path, out: Path, *sources: Path, body: str = BODY, language: str = "zh") -> tuple[int, str]:
    return run("report", str(folder), *map(str, sources), "--body", body, "-o", str(out), "--lang", language)


def test_the_file_of_a_body_holds_its_records_and_no_other(folders: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "file.html"
    assert filed(folders["zh"], out, SOURCES)[0] == 0
    html = out.read_text("utf-8")
    own, others = set[str](), set[str]()
    for line in (SOURCES / "contracts.ndjson").read_text("utf-8").splitlines():
        record = json.loads(line)
        (own if record.get("about_code") == BODY else others).add(record["id"])
    listed = set(re.findall(r'<bdi class="name">([^<]+)</bdi>', html))
    assert own & listed
    assert not others & listed
    assert html.count('<section aria-labelledby="part-') == 6
    assert "特定范围" in html


def test_no_file_is_written_of_other_sources_or_of_nobody(folders: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "file.html"
    other = tmp_path / "contracts.ndjson"
    other.write_text("{}\n", "utf-8")
    assert filed(folders["zh"], out, other)[0] == 1
    assert filed(folders["zh"], out, SOURCES, body="91350100M000100Y43")[0] == 1
    assert filed(folders["zh"], out)[0] == 2  # the sources are lacking
    assert not out.exists()


# --- in a browser --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tab(
    folders: dict[str, Path], tool: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Page]:
    made = tmp_path_factory.mktemp("browser")
    folder = Path(shutil.copytree(folders["zh"], made / "run"))
    findings = (folder / "findings.csv").read_text("utf-8-sig")
    row = f"NUM207,错误,{PLANTED},{PLANTED},3,,3,,{PLANTED},{PLANTED},{PLANTED},{PLANTED},,1,{PLANTED}\r\n"
    restated(folder, "findings.csv", "\ufeff" + findings + row)
    again(folder, made / "again.html", "zh", SOURCES)
    filed(folder, made / "file.html", SOURCES)
    with page(tool("chromium"), made / "profile") as opened:
        opened.open((made / "again.html").as_uri())
        yield opened


@pytest.mark.needs("chromium")
def test_what_is_planted_is_shown_and_never_run(tab: Page) -> None:
    assert PLANTED in str(tab.run("document.body.textContent"))
    assert tab.run("typeof planted") == "undefined"
    assert tab.run("document.querySelectorAll('img, script, a[href^=http]').length") == 0


@pytest.mark.needs("chromium")
def test_it_asks_for_nothing_complains_of_nothing_and_prints(tab: Page) -> None:
    assert [address for address in tab.asked[1:] if not address.startswith("data:")] == []
    assert tab.errors == []
    printed = tab.printed()
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") > 3


@pytest.mark.needs("chromium", "check-page")
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_it_is_accessible(tab: Page, size: tuple[int, int], dark: bool) -> None:  # noqa: FBT001 - a parameter of the test
    tab.looks(size=size, dark=dark)
    assert tab.barriers() == []


@pytest.mark.needs("chromium", "check-page")
def test_the_file_of_a_body_is_accessible_says_nothing_and_prints(tab: Page) -> None:
    report, file = tab.address, tab.address.replace("again.html", "file.html")
    tab.open(file)
    for size, dark in ((DESKTOP, False), (DESKTOP, True), (PHONE, False), (PHONE, True)):
        tab.looks(size=size, dark=dark)
        assert tab.barriers() == [], (size, dark)
        assert tab.run("document.documentElement.scrollWidth <= innerWidth")
    assert [address for address in tab.asked if address != file and not address.startswith("data:")] == []
    assert tab.errors == []
    assert tab.printed().startswith(b"%PDF")
    tab.open(report)
