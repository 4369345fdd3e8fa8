"""What a clerk gets back beside lists of findings, as it was read and agreed: changes, mapping, comparison, letters."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from gov_integrity.exchange import resubmission
from gov_integrity.exchange.fixing import CHANGES
from gov_integrity.reports.letters import LETTERS
from tests.cli.door import run
from tests.exchange.tables import HEADER, ON, cells, penalty, table
from tests.exchange.test_fixing import ROWS
from tests.exchange.test_mapping import OWN
from tests.exchange.test_resubmission import AFTER, BEFORE, sent

GOLDEN = Path(__file__).parent / "golden"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Made = dict[str, bytes]


def _fix(folder: Path) -> Made:
    (folder / "a.csv").write_bytes(table([HEADER, *map(cells, ROWS)]).encode())
    ended = run("fix", folder / "a.csv", "-o", folder / "b.csv")
    return {"fix.txt": _screen(ended.out, folder), "fix.changes.csv": (folder / f"b.csv{CHANGES}").read_bytes()}


def _map(folder: Path) -> Made:
    rows = [penalty(number, 处罚类别="罚金") for number in (1, 2)]
    header = [OWN.get(title, title) for title in rows[0] if title != "违法事实"]
    lines = [[value for title, value in row.items() if title != "违法事实"] for row in rows]
    (folder / "处罚.csv").write_text(table([header, *lines]), "utf-8")
    ended = run("map", folder / "处罚.csv", "--record", "administrative-penalty", "-o", folder / "m.toml")
    return {"map.txt": _screen(ended.out, folder), "map.toml": (folder / "m.toml").read_bytes()}


def _resubmission(folder: Path) -> Made:
    run("receive", sent(folder, "a.csv", BEFORE), "--on", ON, "--mark", "--out", folder / "one")
    again = sent(folder, "b.csv", AFTER)
    ended = run("receive", again, "--on", ON, "--earlier", folder / "one", "--out", folder / "two")
    [line] = [line for line in ended.out.splitlines() if line.startswith("与上次相比")]
    return {
        "resubmission.txt": f"{line}\n".encode(),
        "resubmission.csv": (folder / "two" / resubmission.FILE).read_bytes(),
    }


def _letters(folder: Path) -> Made:
    made: Made = {}
    for name, letter in LETTERS.items():
        document = {"type": letter.record.record_id, **letter.record.example}
        (folder / "a.json").write_text(json.dumps(document, ensure_ascii=False), "utf-8")
        for form in ("html", "docx"):
            ended = run("letter", name, folder / "a.json", "-o", folder / f"a.{form}", "--on", "2024-06-20")
            assert (ended.status, ended.err) == (0, "")
        made[f"letter-{name}.html"] = (folder / "a.html").read_bytes()
        made[f"letter-{name}.docx.txt"] = "".join(f"{line}\n" for line in told(folder / "a.docx")).encode()
    return made


def _screen(text: str, folder: Path) -> bytes:
    return text.replace(f"{folder}/", "").encode()


def told(path: Path) -> Iterator[str]:
    """Yield the paragraphs of a document; a line to fill in is told by its width in characters."""
    root = etree.fromstring(ZipFile(path).read("word/document.xml"))
    for paragraph in root.iter(f"{WORD}p"):
        runs = (
            (run.find(f"{WORD}rPr/{WORD}u"), "".join(map(str, run.itertext()))) for run in paragraph.iter(f"{WORD}r")
        )
        yield "".join(text if line is None else f"〔空{len(text) // 3}〕" for line, text in runs)


@pytest.mark.parametrize("make", [_fix, _map, _resubmission, _letters], ids=lambda make: make.__name__.strip("_"))
def test_what_is_written_reads_as_it_was_agreed(make: Callable[[Path], Made], tmp_path: Path) -> None:
    for name, content in make(tmp_path).items():
        assert content.decode() == (GOLDEN / name).read_bytes().decode(), name


def test_every_golden_file_is_compared() -> None:
    letters = {f"letter-{name}.{form}" for name in LETTERS for form in ("html", "docx.txt")}
    others = {"fix.txt", "fix.changes.csv", "map.txt", "map.toml", "resubmission.txt", "resubmission.csv"}
    assert {path.name for path in GOLDEN.iterdir()} == letters | others


def test_a_letter_says_the_same_as_a_page_and_as_a_document() -> None:
    for name in LETTERS:
        page = (GOLDEN / f"letter-{name}.html").read_text("utf-8").partition("<body>")[2]
        page = re.sub(r'<span class="blank" style="width:([0-9]+)em"></span>', r"〔空\1〕", page)
        document = (GOLDEN / f"letter-{name}.docx.txt").read_text("utf-8")
        assert re.sub(r"<[^>]*>|\s", "", page) == re.sub(r"\s", "", document)
