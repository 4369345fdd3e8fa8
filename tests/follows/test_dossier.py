"""A dossier holds everything about a record or a body as it was known, the same at every run, and proves itself."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.door import run
from tests.follows.test_replay import BREACH, ON, REVOKED

OTHER = BREACH.document() | {
    "id": "dishonesty-2",
    "about_code": "12410105005000018X",
    "document_number": "示〔2024〕9号",
}
CODE = "114101050050000181"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "all.ndjson"
    documents = (BREACH.document(), OTHER, REVOKED.document())
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in documents), encoding="utf-8")
    return path


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_everything_is_there_and_the_index_proves_it(source: Path, tmp_path: Path) -> None:
    log, receipt = tmp_path / "log.ndjson", tmp_path / "receipt.json"
    log.write_text(
        '{"who": "P-7", "record": "dishonesty-example-1"}\n{"who": "P-8", "record": "dishonesty-2"}\nno json\n', "utf-8"
    )
    receipt.write_text("{}\n", encoding="utf-8")
    out = tmp_path / "out"
    given = ("--id", "dishonesty-example-1", "--accesses", log, "--receipt", receipt, "--out", out)
    ended = run("dossier", source, "--on", ON, *given)
    index = json.loads((out / "index.json").read_text("utf-8"))
    assert f"sha256:{sha256((out / 'index.json').read_bytes()).hexdigest()}" in ended.out
    assert {each["file"]: each["sha256"] for each in index["files"]} == {
        path.relative_to(out).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in out.rglob("*")
        if path.is_file() and path.name != "index.json"
    }
    assert index["records"] == ["dishonesty-example-1"]
    assert lines(out / "accesses.ndjson") == [{"who": "P-7", "record": "dishonesty-example-1"}]
    assert index["taken_along"] == {"receipts": 1, "accesses": 1}
    answers = lines(out / "answers.ndjson")
    assert answers
    assert all("trace" in each for each in answers)
    assert (out / "timelines" / "0001.svg").read_text("utf-8").startswith("<svg")


def test_what_was_not_known_is_not_in_it(source: Path, tmp_path: Path) -> None:
    """The revocation was received on 1 November."""
    for day, standing, changes in (("2024-10-31", "live", 0), ("2024-11-01", "revoked", 1)):
        out = tmp_path / day
        run("dossier", source, "--on", ON, "--id", "dishonesty-example-1", "--known-on", day, "--out", out)
        [state] = lines(out / "records.ndjson")
        assert state["standing"] == standing
        assert len(lines(out / "changes.ndjson")) == changes
        assert lines(out / "as-decided.ndjson") == [BREACH.document()]


def test_the_same_sources_give_the_same_folder(source: Path, tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        run("dossier", source, "--on", ON, "--body", CODE, "--out", tmp_path / name)
        made.append({path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")})
    assert made[0] == made[1]
    assert json.loads((tmp_path / "one" / "index.json").read_text("utf-8"))["records"] == ["dishonesty-example-1"]


@pytest.mark.parametrize("given", [(), ("--id", "x", "--body", "y"), ("--id", "no-such-record")])
def test_a_dossier_is_about_one_thing_that_is_there(source: Path, tmp_path: Path, given: tuple[str, ...]) -> None:
    assert run("dossier", source, "--on", ON, *given, "--out", tmp_path / "out").status == 2


def test_it_is_not_mixed_with_what_is_there(source: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old.txt").write_text("x", encoding="utf-8")
    assert run("dossier", source, "--on", ON, "--id", "dishonesty-example-1", "--out", tmp_path / "out").status == 2
