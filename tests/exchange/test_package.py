"""A package is read where it is, and only when every file is what its descriptor says."""

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from gov_integrity.exchange import package
from gov_integrity.exchange.limits import LIMITS
from gov_integrity.exchange.physical.digests import digests_of
from gov_integrity.exchange.row import Source
from gov_integrity.standard.records.package import Package
from tests.cli.door import run
from tests.exchange.tables import ON, contract, lines, penalties, taken
from tests.formats import workbooks
from tests.hostile.inputs.files import descriptor as descriptor_of

MAKE = ("--id", "p-1", "--sender", "示例局", "--receiver", "示例中心", "--from", "2024-09-01", "--to", "2024-09-30")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "处罚").mkdir(parents=True)
    (folder / "处罚" / "2024-09.csv").write_bytes(penalties(3).encode("gb18030"))
    (folder / "合同.ndjson").write_text(lines(contract(number) for number in range(2)), encoding="utf-8")
    return folder


def made(data: Path, *more: str, name: str = "p.zip") -> Path:
    out = data.parent / "out" / name
    out.parent.mkdir(exist_ok=True)
    ended = run("package", data, "--out", out, *MAKE, *more)
    assert (ended.status, ended.err) == (0, "")
    return out


def unpacked(path: Path) -> Path:
    """Return a folder with what a zip holds."""
    folder = path.with_suffix("")
    with zipfile.ZipFile(path) as held:
        held.extractall(folder)
    return folder


def descriptor(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as held:
        told: dict[str, Any] = json.loads(held.read(package.DESCRIPTOR))
    return told


def codes(path: Path) -> list[str]:
    with taken(path) as found:
        return [code for code in found.codes if not code.startswith("ENC")]


def test_equal_files_make_equal_bytes(data: Path) -> None:
    assert made(data).read_bytes() == made(data, name="again.zip").read_bytes()


def test_the_descriptor_says_what_is_there(data: Path) -> None:
    told = descriptor(made(data))
    assert (told["id"], told["sender_name"], told["operation"]) == ("p-1", "示例局", "full")
    assert told["$schema"] == package.PROFILE
    content = (data / "处罚" / "2024-09.csv").read_bytes()
    (file,) = [each for each in told["resources"] if each["path"] == "处罚/2024-09.csv"]
    assert file["hash"] == f"sha256:{sha256(content).hexdigest()}"
    assert (file["bytes"], file["rows"], file["record"]) == (len(content), 3, "administrative-penalty")


@pytest.mark.parametrize("shape", ["zip", "folder"])
def test_a_package_is_received_as_its_files_are(data: Path, shape: str) -> None:
    path = made(data)
    with taken(path if shape == "zip" else unpacked(path)) as found:
        assert found.ends == (5, 0, 0)
        assert [tally.source.name for tally in found.intake.tallies] == ["合同.ndjson", "处罚/2024-09.csv"]
        assert found.receipt.package == "p-1"
        assert [source.rows for source in found.receipt.sources] == [2, 4]


def test_a_workbook_in_a_package_is_read_without_unpacking_it(data: Path) -> None:
    (data / "books").mkdir()
    (data / "books" / "a.xlsx").write_bytes(workbooks.honest())
    path = data.parent / "a.zip"
    with zipfile.ZipFile(path, "w") as held:
        held.write(data / "books" / "a.xlsx", "a.xlsx")
    source = Source(path, "a.xlsx", member="a.xlsx", size=(data / "books" / "a.xlsx").stat().st_size)
    from gov_integrity.exchange.formats import read  # noqa: PLC0415 - only here

    sheets = [part for part in read(source) if hasattr(part, "rows")]
    assert sheets


def test_rejected_rows_of_a_package_come_back(data: Path, tmp_path: Path) -> None:
    """As they came, in the encoding they came in, below their header, under the name they have in the package."""
    rows = penalties(3).splitlines(keepends=True)
    rows[2] = rows[2].replace("2024-09-02", "2024-13-02")
    (data / "处罚" / "2024-09.csv").write_bytes("".join(rows).encode("gb18030"))
    (data / "合同.ndjson").write_text(lines([contract(1), {**contract(2), "id": 7}]), encoding="utf-8")
    ended = run("receive", made(data), "--on", ON.isoformat(), "--out", tmp_path / "r")
    assert ended.status == 1
    given_back = tmp_path / "r" / "rejected"
    assert {path.relative_to(given_back).as_posix() for path in given_back.rglob("*") if path.is_file()} == {
        "合同.ndjson",
        "处罚/2024-09.csv",
    }
    assert (given_back / "处罚" / "2024-09.csv").read_bytes() == "".join((rows[0], rows[2])).encode("gb18030")
    assert (given_back / "合同.ndjson").read_text("utf-8") == lines([{**contract(2), "id": 7}])
    assert run("receipt", "verify", tmp_path / "r").status == 0


def test_a_receipt_is_no_data_and_an_envelope_only_where_there_is_none(data: Path, tmp_path: Path) -> None:
    """A package record among loose files says who sent them; a descriptor has said it for the files of a package."""
    envelope = {**Package.example, "id": "p-loose"}
    (data / "说明.ndjson").write_text(lines([envelope]), encoding="utf-8")
    with taken(data) as found:
        assert found.ends == (6, 0, 0)
        submission = found.receipt.document()["submission"]
        assert isinstance(submission, dict)
        assert submission["sender_name"] == Package.example["sender_name"]
    with taken(made(data)) as found:
        (told,) = found.of("PKG383")
        assert (told.place.file, told.place.line, found.ends) == ("说明.ndjson", 1, (5, 0, 1))
        submission = found.receipt.document()["submission"]
        assert isinstance(submission, dict)
        assert submission["sender_name"] == "示例局"
    (data / "说明.ndjson").unlink()
    assert run("receive", data, "--on", ON.isoformat(), "--out", tmp_path / "r").status == 0
    (data / "上月.json").write_bytes((tmp_path / "r" / "receipt.json").read_bytes())
    with taken(data) as found:
        (told,) = found.of("PKG383")
        assert (told.place.file, found.ends) == ("上月.json", (5, 0, 1))


def test_sm3_beside_sha_256(data: Path) -> None:
    """GB/T 32905-2016, example 1: the SM3 of ``abc``."""
    abc = data.parent / "abc"
    abc.write_bytes(b"abc")
    assert digests_of(Source(abc, "abc"), sm3=True).sm3 == (
        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    )
    path = made(data, "--sm3")
    assert codes(path) == []
    folder = unpacked(path)
    told = descriptor(path)
    told["resources"][0]["sm3"] = "0" * 64
    (folder / package.DESCRIPTOR).write_text(json.dumps(told), encoding="utf-8")
    assert codes(folder) == ["PKG012"]


def test_a_nil_return_is_no_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    path = made(tmp_path / "data", "--operation", "nil")
    assert "files" not in package.document_of(descriptor(path))
    with taken(path, on=ON) as found:
        assert (found.codes, found.intake.unreadable, found.receipt.counts.read) == ([], False, 0)
    assert run("package", tmp_path / "data", "--out", tmp_path / "x.zip", *MAKE).status == 2


def test_an_incremental_package_names_its_predecessor(data: Path) -> None:
    told = descriptor(made(data, "--operation", "incremental", "--predecessor", "p-0"))
    assert told["predecessor"] == "p-0"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda folder, _told: (folder / "合同.ndjson").write_text("{}", encoding="utf-8"), "PKG012"),
        (lambda folder, _told: (folder / "合同.ndjson").unlink(), "PKG015"),
        (lambda folder, _told: (folder / "more.csv").write_text("a", encoding="utf-8"), "PKG015"),
        (lambda folder, _told: (folder / "link.csv").symlink_to("/etc/passwd"), "PKG160"),
        (lambda _folder, told: told.pop("sender_name"), "PKG381"),
        (lambda _folder, told: told.update(operation="sometimes"), "PKG381"),
        (lambda _folder, told: told.update(operation="incremental"), "PKG381"),
        (lambda _folder, told: told["resources"][0].update(rows=99), "PKG382"),
    ],
)
def test_what_is_not_as_the_descriptor_says(data: Path, change: Callable[[Path, Any], object], code: str) -> None:
    path = made(data)
    folder, told = unpacked(path), descriptor(path)
    change(folder, told)
    (folder / package.DESCRIPTOR).write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    assert codes(folder)[:1] == [code]
    if code != "PKG382":
        with taken(folder) as found:
            assert found.intake.tallies == []
            assert found.intake.unreadable


@pytest.mark.parametrize("text", ["", "[]", "{", '{"id": 1, "id": 2}'])
def test_a_descriptor_that_cannot_be_read(tmp_path: Path, text: str) -> None:
    (tmp_path / package.DESCRIPTOR).write_text(text, encoding="utf-8")
    assert codes(tmp_path) == ["PKG380"]


def zipped(path: Path, *members: zipfile.ZipInfo, content: bytes = b"a,b\n1,2\n") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as held:
        held.writestr(package.DESCRIPTOR, json.dumps(package.descriptor_of(_envelope(), {})))
        for member in members:
            member.compress_type = zipfile.ZIP_DEFLATED
            held.writestr(member, content)
    return path


def _envelope() -> Package:
    said = {name: value for name, value in Package.example.items() if name != "files"}
    taken_ = Package.take({**said, "operation": "nil"})
    assert isinstance(taken_, Package)
    return taken_


def _link() -> zipfile.ZipInfo:
    link = zipfile.ZipInfo("a.csv")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    return link


@pytest.mark.parametrize("name", ["../a.csv", "/etc/a.csv", "a/../../b.csv", "C:/a.csv", "a\\..\\b.csv"])
def test_a_path_that_leads_outside(tmp_path: Path, name: str) -> None:
    assert codes(zipped(tmp_path / "p.zip", zipfile.ZipInfo(name))) == ["PKG159"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_links_names_twice_and_bombs(tmp_path: Path) -> None:
    assert codes(zipped(tmp_path / "1.zip", _link())) == ["PKG160"]
    twice = zipped(tmp_path / "2.zip", zipfile.ZipInfo("a.csv"), zipfile.ZipInfo("A.csv"))
    assert codes(twice) == ["PKG162", "PKG162"]
    small = replace(LIMITS, ratio_bytes=1_000, members=2, unpacked_bytes=10**6)
    bomb = zipped(tmp_path / "3.zip", zipfile.ZipInfo("a.csv"), content=b"a" * 500_000)
    assert [each.code for each in package.opened(bomb, small).findings] == ["PKG164"]
    many = zipped(tmp_path / "4.zip", *(zipfile.ZipInfo(f"{number}.csv") for number in range(3)))
    assert [each.code for each in package.opened(many, small).findings] == ["PKG165"]


def test_a_member_that_was_damaged(data: Path) -> None:
    path = made(data)
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as held:
        start = max(held.infolist(), key=lambda each: each.header_offset).header_offset
    content[start + 90] ^= 0xFF
    path.write_bytes(content)
    assert set(codes(path)) <= {"PKG012", "PKG166"}
    assert codes(path)


def test_a_folder_that_cannot_be_sent_is_not_packed(data: Path) -> None:
    (data / "empty.csv").write_bytes(b"")
    ended = run("package", data, "--out", data.parent / "p.zip", *MAKE)
    assert (ended.status, "FIL001" in ended.err) == (3, True)
    assert not (data.parent / "p.zip").exists()


def test_packages_of_one_run_follow_on_each_other(data: Path, tmp_path: Path) -> None:
    """September is followed by October: one day more or less is told, a full package may cover any period."""
    before = made(data)
    period = ("--from", "2024-10-01", "--to", "2024-10-31")
    for number, (first, operation, expected) in enumerate(
        (
            ("2024-10-01", "incremental", []),
            ("2024-09-30", "incremental", ["PKG310"]),
            ("2024-10-02", "incremental", ["PKG311"]),
            ("2024-09-30", "full", []),
        )
    ):
        after = tmp_path / f"after-{number}.zip"
        made_of = ("--operation", operation, "--predecessor", "p-1", *period[2:], "--from", first)
        ended = run("package", data, "--out", after, *MAKE[2:6], "--id", f"p-{number + 2}", *made_of)
        assert (ended.status, ended.err) == (0, "")
        with taken(before, after) as found:
            assert [code for code in found.codes if code.startswith("PKG3")] == expected


@pytest.mark.parametrize("shape", ["folder", "zip"])
@pytest.mark.parametrize(("listed", "stored"), [("\u00e9.csv", "e\u0301.csv"), ("e\u0301.csv", "\u00e9.csv")])
def test_a_name_that_is_composed_otherwise_is_the_same_file_and_told(
    listed: str, stored: str, shape: str, tmp_path: Path
) -> None:
    content = penalties(2).encode()
    resource = {"name": "a", "path": listed, "bytes": len(content), "rows": 2, "record": "administrative-penalty"}
    told = descriptor_of({**resource, "hash": f"sha256:{sha256(content).hexdigest()}"})
    held = tmp_path / ("p" if shape == "folder" else "p.zip")
    if shape == "folder":
        held.mkdir()
        (held / stored).write_bytes(content)
        (held / "datapackage.json").write_bytes(told)
    else:
        with zipfile.ZipFile(held, "w") as out:
            out.writestr("datapackage.json", told)
            out.writestr(stored, content)
    opened = package.opened(held, LIMITS)
    assert [finding.code for finding in opened.findings] == ["FIL010"]
    assert len(opened.sources) == 1
