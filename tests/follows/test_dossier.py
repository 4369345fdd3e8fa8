"""A dossier holds everything about a record or a body as it was known, the same at every run, and proves itself."""

import json
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

import pytest

from gov_integrity.exchange import query_log
from gov_integrity.exchange.query_log import Query
from gov_integrity.forms.key import Key
from gov_integrity.reports import audit_dossier
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from tests.cli.door import run
from tests.follows.test_replay import BREACH, ON, REVOKED

OTHER = BREACH.document() | {
    "id": "dishonesty-2",
    "about_code": "12410105005000018X",
    "document_number": "示〔2024〕9号",
}
CODE = "114101050050000181"
KEY = Key(b"a key of this test, long enough")


def seen(identity: str) -> Query:
    return Query(
        at="2024-10-02T10:00:00+08:00",
        by="示例经办人",
        recipient="示例市信用中心",
        audience="authorised",
        purpose="办理异议",
        authority="示授〔2024〕1号",
        on="2024-10-02",
        record="dishonesty-record",
        subject=query_log.subject(identity, KEY, source="", number=0),
        shown=("about_name",),
    )


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "all.ndjson"
    documents = (BREACH.document(), OTHER, REVOKED.document())
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in documents), encoding="utf-8")
    return path


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_everything_is_there_and_the_index_proves_it(source: Path, tmp_path: Path) -> None:
    log, receipt, secret = tmp_path / "log.ndjson", tmp_path / "receipt.json", tmp_path / "key"
    mine, other = (seen("dishonesty-example-1"), seen("dishonesty-2"))
    query_log.append(log, (mine, other))
    secret.write_bytes(KEY.secret)
    receipt.write_text("{}\n", encoding="utf-8")
    out = tmp_path / "out"
    given = ("--id", "dishonesty-example-1", "--accesses", log, "--receipt", receipt, "--out", out)
    assert run("dossier", source, "--on", ON, *given).status == 2  # whom a log concerns is told by its key only
    ended = run("dossier", source, "--on", ON, *given, "--key-file", secret)
    index = json.loads((out / "index.json").read_text("utf-8"))
    assert f"sha256:{sha256((out / 'index.json').read_bytes()).hexdigest()}" in ended.out
    assert {each["file"]: each["sha256"] for each in index["files"]} == {
        path.relative_to(out).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in out.rglob("*")
        if path.is_file() and path.name != "index.json"
    }
    assert index["records"] == ["dishonesty-example-1"]
    [kept] = lines(out / "accesses.ndjson")
    assert kept == {**asdict(mine), "shown": list(mine.shown)}
    assert index["taken_along"] == {"receipts": 1, "accesses": 1}
    answers = lines(out / "answers.ndjson")
    assert answers
    assert all("trace" in each for each in answers)
    assert (out / "timelines" / "0001.svg").read_text("utf-8").startswith("<svg")


def test_a_log_that_was_changed_is_no_evidence(source: Path, tmp_path: Path) -> None:
    log, secret, out = tmp_path / "log.ndjson", tmp_path / "key", tmp_path / "out"
    query_log.append(log, (seen("dishonesty-example-1"),))
    log.write_text(log.read_text("utf-8").replace("办理异议", "随便看看"), encoding="utf-8")
    secret.write_bytes(KEY.secret)
    given = ("--id", "dishonesty-example-1", "--accesses", log, "--key-file", secret, "--out", out)
    ended = run("dossier", source, "--on", ON, *given)
    assert (ended.status, "第 1 行" in ended.err) == (2, True)
    assert not (out / "index.json").exists()


def test_records_gone_through_once_make_the_same_dossier(tmp_path: Path) -> None:
    """Found one by one where an answer needs them, or all in memory."""
    records = [DishonestyRecord.take(each) for each in (BREACH.document(), OTHER)]
    held = {each.identity: each for each in records if isinstance(each, DishonestyRecord)}
    asked = audit_dossier.Asked(on=ON, known_on=ON, body=CODE, calendar=calendar())
    digests = {
        audit_dossier.write(asked, iter(held.values()), [REVOKED], tmp_path / "one", held.get),
        audit_dossier.write(asked, list(held.values()), [REVOKED], tmp_path / "two"),
    }
    assert len(digests) == 1


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
