"""文件 — what is refused unopened, what a file is by its content, and which files a folder holds."""

import os
import socket
import unicodedata
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.exchange.formats import files_of, formats, read
from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.row import Grid, Source, shown_name
from gov_integrity.forms.finding import Finding
from tests.formats import workbooks
from tests.formats.reading import Reader, read_file

TABLE = "机关,类别\n郑州市,罚款\n"


def test_formats_are_found_by_their_modules() -> None:
    assert [each.id for each in formats()] == ["csv", "json", "ndjson", "parquet", "xlsx", "xml"]
    extensions = [extension for each in formats() for extension in each.extensions]
    assert len(set(extensions)) == len(extensions)


@pytest.mark.parametrize("content", ["", "\n", " \t\r\n", "\ufeff", "\ufeff\n\n"])
@pytest.mark.parametrize("name", ["data.csv", "data.json", "data.ndjson", "data.xlsx"])
def test_nothing_in_a_file(reading: Reader, content: str, name: str) -> None:
    assert reading(content, name).findings[-1].code == "FIL001"


@pytest.mark.parametrize("content", ["机关,类别\n", "机关,类别", "\n机关,类别\n\n,,\n"])
def test_a_header_without_rows_unless_it_is_a_nil_return(reading: Reader, content: str) -> None:
    assert reading(content).codes == ["FIL003"]
    assert reading(content, nil=True).codes == []


def test_where_rows_cannot_be_read_it_is_not_said_that_there_are_none(reading: Reader) -> None:
    assert reading('机关,类别\n"郑州"x,1\n').codes == ["CSV052"]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("data.xlsx", TABLE.encode(), "CSV"),
        ("data.xls", TABLE.replace(",", "\t").encode("utf-16"), "CSV"),
        ("data.json", TABLE.encode("gb18030"), "CSV"),
        ("data.csv", workbooks.honest(), "XLSX"),
        ("data.csv", b'[{"a": 1}]', "JSON"),
        ("data.txt", b'{"a": 1}\n{"a": 2}\n', "NDJSON"),
    ],
)
def test_content_decides_and_both_are_named(reading: Reader, name: str, content: bytes, kind: str) -> None:
    read_ = reading(content, name)
    told = read_.only("FIL004")
    assert told.slots == {"extension": Path(name).suffix, "kind": kind}
    assert read_.source.format == kind.lower()
    assert read_.rows or read_.documents


@pytest.mark.parametrize("name", ["DATA.CSV", "data", "data.dat", "数据.txt"])
def test_an_extension_that_claims_nothing_else_is_not_told(reading: Reader, name: str) -> None:
    assert reading(TABLE, name).codes == []


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"<html><table><tr><td>1</td></tr></table></html>", "HTML"),
        (b"\r\n <!DOCTYPE html><html>", "HTML"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"Rar!\x1a\x07\x00", "RAR"),
        (b"7z\xbc\xaf\x27\x1c", "7Z"),
        (b"\x1f\x8b\x08\x00", "GZIP"),
        (b"SQLite format 3\x00", "SQLite"),
        (bytes(range(1, 32)) * 10, "无法识别的内容"),
        ("<html>".encode("utf-16"), "HTML"),
    ],
)
@pytest.mark.parametrize("name", ["data.xls", "data.csv", "data.json"])
def test_what_is_no_data_file_is_named(reading: Reader, content: bytes, kind: str, name: str) -> None:
    read_ = reading(content, name)
    assert read_.only("FIL013").slots["kind"] == kind
    assert read_.codes == ["FIL013"]


def test_a_file_above_the_limit_is_not_opened(reading: Reader) -> None:
    large = reading(TABLE, limits=Limits(file_bytes=10)).only("FIL012")
    assert large.slots == {"size": str(len(TABLE.encode())), "limit": "10"}


def special(kind: str, folder: Path) -> Path:
    path = folder / "data.csv"
    match kind:
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "socket":
            with socket.socket(socket.AF_UNIX) as listening:
                listening.bind(str(path))
        case "device":
            return Path("/dev/zero")
    return path


@pytest.mark.parametrize("kind", ["folder", "pipe", "socket", "device"])
def test_only_regular_files_are_opened(tmp_path: Path, kind: str) -> None:
    assert read_file(special(kind, tmp_path)).codes == ["FIL008"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert read_file(tmp_path / "没有.csv").only("FIL009").slots == {"reason": "ENOENT"}
    (tmp_path / "file").write_text("x")
    assert read_file(tmp_path / "file" / "data.csv").only("FIL009").slots == {"reason": "ENOTDIR"}


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "data.csv"
    path.write_text(TABLE)

    def refuse(_self: object, _mode: str) -> object:
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert read_file(path).only("FIL009").slots == {"reason": "EACCES"}


def changed(path: Path, change: Callable[[], object]) -> list[str]:
    """Read a file that changes after its first row."""
    codes = []
    for part in read(Source(path, path.name)):
        if isinstance(part, Finding):
            codes.append(part.code)
        elif isinstance(part, Grid):
            next(iter(part.rows))
            change()
    return codes


@pytest.mark.parametrize("name", ["data.csv", "data.xlsx"])
def test_a_file_that_changes_while_it_is_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(workbooks.honest() if name.endswith("x") else TABLE.encode())

    def grow() -> None:
        with path.open("ab") as file:
            file.write("开封市,警告\n".encode())

    assert changed(path, lambda: None) == []
    assert changed(path, grow) == ["FIL007"]


def test_hash_size_and_encoding_are_known_after_reading(reading: Reader) -> None:
    for content, name in (
        (TABLE.encode(), "data.csv"),
        (b'[{"a": 1}]', "data.json"),
        (workbooks.honest(), "data.xlsx"),
    ):
        source = reading(content, name).source
        assert (source.size, source.sha256) == (len(content), sha256(content).hexdigest())
        assert source.format == name.partition(".")[2]


def sources(*paths: Path) -> list[str]:
    return [each.name if isinstance(each, Source) else f"{each.code} {each.place.file}" for each in files_of(paths)]


def test_folders_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.csv", "a/z.xlsx", "a/B.JSON", "c/.hidden.csv", "c/~$open.xlsx", "readme.docx", ".git/x.csv"):
        path = tmp_path / "包" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    (tmp_path / "包" / "link.csv").symlink_to(tmp_path / "包" / "b.csv")
    os.mkfifo(tmp_path / "包" / "pipe.csv")
    assert sources(tmp_path / "包") == [
        "a/B.JSON",
        "a/z.xlsx",
        "b.csv",
        "FIL014 .git",
        "FIL014 c/.hidden.csv",
        "FIL014 c/~$open.xlsx",
        "FIL014 link.csv",
        "FIL014 pipe.csv",
        "FIL014 readme.docx",
    ]


def test_named_files_keep_their_order_and_are_read_once(tmp_path: Path) -> None:
    for name in ("b.csv", "a.csv", "readme.docx"):
        (tmp_path / name).write_text("x")
    paths = [tmp_path / "b.csv", tmp_path / "readme.docx", tmp_path / "a.csv", tmp_path / "." / "b.csv"]
    assert sources(*paths) == ["b.csv", "readme.docx", "a.csv"]
    assert sources(tmp_path / "missing.csv") == ["missing.csv"]


def test_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    for name in ("甲局/7月/data.csv", "乙局/7月/data.csv", "丙局/list.csv"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    named = sources(tmp_path / "甲局" / "7月" / "data.csv", tmp_path / "乙局" / "7月" / "data.csv", tmp_path / "丙局")
    assert named == ["甲局/7月/data.csv", "乙局/7月/data.csv", "list.csv"]


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: object) -> object:
        raise PermissionError(13, "no")

    (tmp_path / "包").mkdir()
    monkeypatch.setattr(os, "scandir", refuse)
    assert sources(tmp_path / "包") == ["FIL009 ."]


def test_names_are_composed_and_safe_to_show(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "é") + ".csv"
    (tmp_path / apart).write_text(TABLE)
    assert sources(tmp_path) == ["é.csv"]
    assert shown_name("a\x1b[31m\u202eb.csv") == "a⟨U+001B⟩[31m⟨U+202E⟩b.csv"
    assert shown_name(os.fsdecode(b"a\xff.csv")) == "a⟨U+DCFF⟩.csv"


def test_limits_are_listed_with_what_they_count() -> None:
    assert list(LIMITS.known()) == list(Limits.says())
    assert all(says.zh and says.en for says in Limits.says().values())
    assert LIMITS.known()["cell_characters"] == 32_767


HOSTILE = st.lists(
    st.sampled_from(
        [b'"', b",", b"\n", b"\r", b"{", b"}", b"[", b"]", b":", b"\\", b"\0", b"\xff", b"\xd6\xa3", b"1", b" "]
    )
    | st.sampled_from(
        ["郑".encode(), "郑\n".encode("utf-16"), b'{"a": 1}\n', b"a,b\r\n", b"<", b"PK\x03\x04", b"\xef\xbb\xbf"]
    ),
    max_size=30,
).map(b"".join)


@given(HOSTILE | st.binary(max_size=100), st.sampled_from(["a.csv", "a.json", "a.ndjson", "a.xlsx", "a"]))
def test_no_bytes_stop_the_readers(tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str) -> None:
    path = tmp_path_factory.mktemp("hostile") / name
    path.write_bytes(content)
    read_ = read_file(path, Limits(record_bytes=50, cell_characters=20, columns=5))
    assert read_.rows or read_.documents or read_.blanks or read_.findings
    again = read_file(path, Limits(record_bytes=50, cell_characters=20, columns=5))
    assert (again.rows, again.documents, again.findings) == (read_.rows, read_.documents, read_.findings)
