"""Whatever a file is, every command ends with a status of the table and a word about it: never a traceback, never a
fault called ours.
"""

import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from gov_integrity.cli import ExitStatus
from tests.cli.door import Ended, run
from tests.exchange.tables import HEADER, cells, contract, penalties, penalty, table

GOOD = penalties(3).encode()
CONTRACT = json.dumps(contract(1), ensure_ascii=False).encode()
ENDS = {ExitStatus.CLEAN, ExitStatus.FINDINGS, ExitStatus.USAGE, ExitStatus.UNREADABLE, ExitStatus.ENVIRONMENT}


def packed(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        for name, content in members.items():
            book.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return out.getvalue()


def types(*given: object) -> bytes:
    return b"".join(json.dumps({"type": each}).encode() + b"\n" for each in given)


CONTENTS: dict[str, bytes] = {
    "empty.csv": b"",
    "mark-only.csv": b"\xef\xbb\xbf",
    "spaces.ndjson": b"  \r\n\t\n",
    "separators.csv": b"," * 100_000 + b"\n",
    "line-ends.csv": b"\n" * 100_000,
    "bytes.csv": bytes(range(256)) * 64,
    "high-bytes.csv": b"\xff" * 5_000,
    "nul.csv": b"\0" * 5_000,
    "nul-in-row.csv": GOOD.replace(b"5000", b"50\x0000", 1),
    "picture.csv": b"\x89PNG\r\n\x1a\n" + bytes(2_000),
    "page.pdf": b"%PDF-1.7\n%\xe2\xe3",
    "web.xls": b"<html><body><table><tr><td>1</td></tr></table></body></html>",
    "markup.csv": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    "old.xls": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(4_096),
    "cut.xlsx": b"PK\x03\x04" + bytes(64),
    "no-members.xlsx": b"PK\x05\x06" + bytes(18),
    "other-zip.xlsx": packed(readme=b"hello"),
    "no-sheets.xlsx": packed(**{"[Content_Types]_xml": b"<Types/>", "xl__workbook_xml": b"<workbook/>"}),
    "broken-workbook.xlsx": packed(**{"[Content_Types]_xml": b"<", "xl__workbook_xml": b"<workbook><sheets>"}),
    "entities.xlsx": packed(xl__workbook_xml=b'<!DOCTYPE w [<!ENTITY a "b">]><workbook>&a;</workbook>'),
    "utf-16.csv": penalties(2).encode("utf-16"),
    "utf-32.csv": penalties(2).encode("utf-32"),
    "utf-16-without-mark.csv": penalties(2).encode("utf-16-le"),
    "half-utf-16.csv": penalties(2).encode("utf-16")[:-1],
    "big5.csv": ("處罰機關,處罰類別\r\n" * 200).encode("big5"),
    "cut-character.csv": GOOD.decode().encode("gb18030")[:-25],
    "two-encodings.csv": GOOD + "示例市市场监督管理局\r\n".encode("gb18030") * 3,
    "surrogates.ndjson": b'{"type": "contract", "about_name": "\\ud800"}\n',
    "raw-surrogates.ndjson": b'{"type": "contract", "about_name": "\xed\xa0\x80"}\n',
    "deep.json": b"[" * 100_000,
    "deep-closed.json": b"[" * 5_000 + b"]" * 5_000,
    "deep.ndjson": b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    "digits.ndjson": b'{"type": "contract", "amount": ' + b"9" * 5_000 + b"}\n",
    "exponent.ndjson": b'{"type": "contract", "amount": 1e400, "quantity": -1E-400}\n',
    "not-a-number.ndjson": b'{"type": "contract", "amount": NaN, "quantity": -Infinity}\n',
    "twice.ndjson": b'{"type": "contract", "type": "contract"}\n',
    "cut.json": b"[" + CONTRACT + b", " + CONTRACT[:200],
    "trailing.json": b"[" + CONTRACT + b"] []",
    "commas.json": b"[,,]",
    "scalars.json": b'[1, "a", null, true, [], {}]',
    "scalar.json": b"5",
    "string.json": b'"text"',
    "records.json": b'{"records": 5}',
    "two-records.json": b'{"records": [' + CONTRACT + b'], "records": []}',
    "types.ndjson": types(
        5, None, [], {}, "", "_fact", "../contract", "__init__", "a.b", "receipt", "package", "\u202e"
    ),
    "keys.ndjson": json.dumps({**contract(1), "": 1, "\u202e": 2, "__proto__": {}, "x" * 9_000: 3}).encode() + b"\n",
    "kinds.ndjson": b'{"type": "arrears", "payments": [{"paid_on": []}, 5, null], "about_name": {}, "plan": true}\n',
    "long-value.ndjson": json.dumps(contract(1, about_name="长" * 100_000), ensure_ascii=False).encode(),
    "long-line.csv": GOOD + b"x" * 5_000_000,
    "long-cell.csv": table([HEADER, cells(penalty(1, 违法事实="长" * 40_000))]).encode(),
    "open-quote.csv": GOOD.replace(b"\xe7\xbd\x9a\xe6\xac\xbe", b'"\xe7\xbd\x9a', 1),
    "quotes.csv": b'"' * 9_999,
    "no-header.csv": table([cells(penalty(1))]).encode(),
    "header-only.csv": table([HEADER]).encode(),
    "header-twice.csv": table([[*HEADER, *HEADER], [*cells(penalty(1)), *cells(penalty(1))]]).encode(),
    "formulas.csv": table([HEADER, ["=cmd|' /C calc'!A1"] * len(HEADER)]).encode(),
    "carriage-returns.csv": GOOD.replace(b"\r\n", b"\r"),
    "mixed-ends.ndjson": CONTRACT + b"\r" + CONTRACT + b"\r\n\n" + CONTRACT,
}


def a_folder(path: Path) -> None:
    path.mkdir()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_link_to_nowhere(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere"))


def a_link_to_itself(path: Path) -> None:
    path.symlink_to(path)


def nothing(_path: Path) -> None:
    return


PLACES: dict[str, Callable[[Path], None]] = {
    "folder": a_folder,
    "pipe.csv": a_pipe,
    "link.csv": a_link_to_nowhere,
    "loop.csv": a_link_to_itself,
    "missing.csv": nothing,
}
NAMES = [
    "名 字 𠮷 😀.csv",
    "a\nb.csv",
    "x" * 251 + ".csv",
    "-rf.csv",
    "%s{0}.csv",
    "..csv",
    "data",
    "data.CSV",
    "data.txt",
]


def assert_told(ended: Ended) -> None:
    assert ended.status in ENDS, ended.told
    assert "Traceback" not in ended.told
    assert "程序自身出错" not in ended.told
    assert "〔" not in ended.told


def through_every_door(source: Path, out: Path) -> list[Ended]:
    on = ("--on", "2024-10-08")
    ended = [
        run("check", "--", source),
        run("check", *on, "--format", "json", "--lang", "en", "--", source),
        run("receive", *on, "--profile", "six-dimensions-2025", "--out", out, "--", source),
        run("decide", *on, "--", "publicity-period", source),
    ]
    for each in ended:
        assert_told(each)
    assert (out / "receipt.json").exists() or ended[2].status in {ExitStatus.USAGE, ExitStatus.ENVIRONMENT}
    return ended


@pytest.mark.parametrize("name", CONTENTS)
def test_whatever_stands_in_a_file(name: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = tmp_path / "in" / name
    source.write_bytes(CONTENTS[name])
    check, _english, receive, decide = through_every_door(source, tmp_path / "out")
    assert check.status == receive.status
    assert decide.status in {check.status, ExitStatus.CLEAN}
    receipt = json.loads((tmp_path / "out" / "receipt.json").read_bytes())
    rows = receipt["counts"]
    assert rows["read"] == sum(count for how, count in rows.items() if how != "read")


@pytest.mark.parametrize("name", CONTENTS)
def test_whatever_is_written_to_standard_input(name: str) -> None:
    assert_told(run("decide", "publicity-period", "--on", "2024-10-08", given=CONTENTS[name]))


@pytest.mark.parametrize("name", PLACES)
def test_whatever_a_path_leads_to(name: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    PLACES[name](tmp_path / "in" / name)
    ends = {ended.status for ended in through_every_door(tmp_path / "in" / name, tmp_path / "out")}
    assert ends == {ExitStatus.UNREADABLE}  # an empty folder too: whoever sends nothing has to be told
    assert_told(run("check", tmp_path / "in"))


@pytest.mark.parametrize("path", ["/dev/null", "/dev/zero", "/proc/self/mem", "/"])
def test_devices_are_not_opened(path: str, tmp_path: Path) -> None:
    if path == "/":
        assert run("receive", path, "--on", "2024-10-08", "--out", tmp_path / "out").status == ExitStatus.USAGE
        return
    for ended in through_every_door(Path(path), tmp_path / "out"):
        assert ended.status == ExitStatus.UNREADABLE


@pytest.mark.parametrize("name", NAMES)
def test_whatever_a_file_is_called(name: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = tmp_path / "in" / name
    source.write_text(table([HEADER, cells(penalty(1, 处罚依据=""))]), encoding="utf-8")
    for ended in through_every_door(source, tmp_path / "out"):
        assert ended.status == ExitStatus.FINDINGS
        assert "\n".join(name.splitlines()[:2]) not in ended.told or "\n" not in name
    assert any((tmp_path / "out" / "rejected").iterdir())


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = Path(os.fsdecode(os.fsencode(tmp_path / "in") + b"/\xff\xfe.csv"))
    source.write_bytes(GOOD)
    for ended in through_every_door(source, tmp_path / "out"):
        assert ended.status == ExitStatus.CLEAN
    assert "⟨U+DCFF⟩" in (tmp_path / "out" / "receipt.json").read_text("utf-8")


def test_all_of_them_in_one_package(tmp_path: Path) -> None:
    """One bad file never spoils another: every good row of the package is still there."""
    (tmp_path / "in").mkdir()
    for name, content in CONTENTS.items():
        (tmp_path / "in" / name).write_bytes(content)
    (tmp_path / "in" / "zz-good.csv").write_bytes(penalties(5, first=900).encode())
    ended = run("receive", tmp_path / "in", "--on", "2024-10-08", "--out", tmp_path / "out")
    assert_told(ended)
    assert ended.status == ExitStatus.UNREADABLE
    receipt = json.loads((tmp_path / "out" / "receipt.json").read_bytes())
    (good,) = [source for source in receipt["sources"] if source["file"] == "zz-good.csv"]
    assert good["rows"] == 6
    answers = (tmp_path / "out" / "answers.ndjson").read_text("utf-8").splitlines()
    asked = {json.loads(line)["place"]["line"] for line in answers if '"file":"zz-good.csv"' in line}
    assert asked == {2, 3, 4, 5, 6}
