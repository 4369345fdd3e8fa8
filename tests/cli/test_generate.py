"""``generate``: the committed files are what the declarations give, and a difference is told by name."""

import json
from pathlib import Path

import pytest

from gov_integrity.publish import generated
from gov_integrity.standard import catalogue
from tests.cli.door import ROOT, run


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    folder = tmp_path / "schemas"
    assert run("generate", "--to", folder).status == 0
    return folder


def differing(folder: Path) -> list[str]:
    """Return what ``--check`` tells, relative to the folder; its status agrees."""
    ended = run("generate", "--check", "--to", folder)
    assert ended.status == bool(ended.err)
    return [Path(line).relative_to(folder).as_posix() for line in ended.out.splitlines() if ended.err]


def test_what_was_just_generated_is_in_step(schemas: Path) -> None:
    assert differing(schemas) == []
    assert run("generate", "--check", "--to", schemas).out == "与声明一致\n"
    assert run("generate", "--check", "--to", schemas, "--lang", "en").out == "in step with the declarations\n"


def test_what_is_committed_is_in_step() -> None:
    if not (ROOT / "schemas").is_dir():
        pytest.fail("the generated schemas are not there: run generate")
    assert differing(ROOT / "schemas") == []


def test_every_record_and_code_list_has_its_file(schemas: Path) -> None:
    names = {path.relative_to(schemas).as_posix() for path in schemas.rglob("*") if path.is_file()}
    assert {name for name in names if name.startswith("records/")} == {
        f"records/{record.record_id}.json" for record in catalogue.record_types()
    }
    assert len([name for name in names if name.startswith("codelists/")]) == len(catalogue.code_lists())
    assert "bundle.json" in names


def test_files_are_portable_text_with_their_permanent_name(schemas: Path) -> None:
    """A file of data names the schema that it has, which is there too."""
    ids, named = set(), set()
    for path in sorted(path for path in schemas.rglob("*") if path.is_file()):
        raw = path.read_bytes()
        assert raw.endswith(b"\n")
        assert b"\r" not in raw
        if path.suffix in {".sql", ".md"}:
            ids.add(raw.decode().splitlines()[0].removeprefix("<!").removesuffix("-->").strip("- "))
            continue
        data = json.loads(raw)
        ids.add(data["$id"])
        named.add(data.get("$schema", "https://json-schema.org/draft/2020-12/schema"))
    assert all(name.startswith("urn:gov-integrity:1.0:") for name in ids)
    assert len(ids) == len([path for path in schemas.rglob("*") if path.is_file()])
    assert named - {"https://json-schema.org/draft/2020-12/schema"} <= ids


def test_files_of_data_have_the_shape_of_their_schema(schemas: Path) -> None:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - wanted here only

    files = [json.loads(path.read_text("utf-8")) for path in sorted(schemas.rglob("*.json"))]
    shapes = {each["$id"]: Draft202012Validator(each) for each in files if "json-schema.org" in each.get("$schema", "")}
    for shape in shapes.values():
        Draft202012Validator.check_schema(shape.schema)
    data = [each for each in files if each.get("$schema") in shapes]
    assert len(data) >= len(catalogue.record_types()) + 3
    for each in data:
        shapes[each["$schema"]].validate(each)


RECORD = "records/contract.json"


def test_a_change_a_loss_and_a_leftover_are_told_by_name(schemas: Path) -> None:
    (schemas / RECORD).write_text((schemas / RECORD).read_text("utf-8") + " ", encoding="utf-8")
    (schemas / "bundle.json").unlink()
    (schemas / "records/arrears.json").rename(schemas / "records/debts.json")
    told = ["bundle.json", "records/arrears.json", RECORD, "records/debts.json"]
    assert differing(schemas) == told
    ended = run("generate", "--to", schemas)
    assert (ended.status, sorted(ended.out.splitlines()[:-1])) == (0, [str(schemas / name) for name in told])
    assert differing(schemas) == []
    assert not (schemas / "records/debts.json").exists()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{}", b"\r\n"])
def test_whatever_stands_in_a_file_is_told_and_mended(schemas: Path, content: bytes) -> None:
    (schemas / RECORD).write_bytes(content)
    assert differing(schemas) == [RECORD]
    assert run("generate", "--to", schemas).status == 0
    assert differing(schemas) == []


def test_other_line_ends_are_a_difference(schemas: Path) -> None:
    (schemas / RECORD).write_bytes((schemas / RECORD).read_bytes().replace(b"\n", b"\r\n"))
    assert differing(schemas) == [RECORD]


def test_a_file_that_was_never_generated_is_nobodys_to_remove(schemas: Path) -> None:
    own = schemas / "data" / "receipt.json"
    own.parent.mkdir()
    own.write_text('{"type": "receipt"}', encoding="utf-8")
    assert differing(schemas) == ["data/receipt.json"]
    assert run("generate", "--to", schemas).status == 0
    assert own.exists()


def test_a_second_time_nothing_is_written(schemas: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in schemas.rglob("*.json")}
    assert run("generate", "--to", schemas).out == "写了 0 个文件\n"
    assert {path: path.stat().st_mtime_ns for path in schemas.rglob("*.json")} == before


def test_a_missing_folder_differs_in_everything(tmp_path: Path) -> None:
    assert len(differing(tmp_path / "nothing")) == len(dict(generated.files()))


@pytest.mark.parametrize(("name", "status"), [("file", 2), ("file/below", 5)])
def test_a_folder_that_cannot_be_is_told(tmp_path: Path, name: str, status: int) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    ended = run("generate", "--to", tmp_path / name)
    assert (ended.status, "Traceback" in ended.told, bool(ended.err)) == (status, False, True)


def test_the_example_of_every_record_has_the_generated_shape(schemas: Path) -> None:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - wanted here only

    bundle = Draft202012Validator(json.loads((schemas / "bundle.json").read_text("utf-8")))
    for record in catalogue.record_types():
        own = Draft202012Validator(json.loads((schemas / f"records/{record.record_id}.json").read_text("utf-8")))
        assert own.is_valid(dict(record.example)), record.record_id
        assert bundle.is_valid(dict(record.example)), record.record_id
        assert not own.is_valid({**record.example, "type": "nothing"})
