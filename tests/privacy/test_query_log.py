"""Whoever is not the public is written down before anything is shown, and no line can be changed unseen."""

import json
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from gov_integrity.exchange import query_log
from gov_integrity.exchange.query_log import BrokenLogError, Query
from gov_integrity.forms.key import Key
from gov_integrity.standard.records.complaint import Complaint
from tests.cli.door import run
from tests.exchange.tables import lines

KEY: Final = Key(b"a key of a test, thirty-two bytes")
WHO: Final = (
    "--by",
    "示例经办人",
    "--recipient",
    "示例市信用中心",
    "--purpose",
    "办理异议",
    "--authority",
    "示授〔2026〕1号",
)
AT: Final = ("--at", "2026-11-28T10:00:00+08:00")


def query(number: int = 1) -> Query:
    return Query(
        at=f"2026-11-{number:02}T10:00:00+08:00",
        by="示例经办人",
        recipient="示例市信用中心",
        audience="authorised",
        purpose="办理异议",
        authority="示授〔2026〕1号",
        on="2026-11-28",
        record="complaint",
        subject=query_log.subject(f"c-{number}", KEY, source="", number=0),
        shown=("about_name",),
    )


def logged(folder: Path, count: int = 5) -> Path:
    path = folder / "queries.ndjson"
    for number in range(1, count + 1):
        query_log.append(path, (query(number),))
    return path


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = logged(tmp_path)
    assert list(query_log.queries(path)) == [query(number) for number in range(1, 6)]
    assert list(query_log.concerning(path, ("c-3",), KEY)) == [query(3)]
    assert list(query_log.concerning(path, ("c-3",), Key(b"another key, as long as the first"))) == []
    assert path.stat().st_mode & 0o077 == 0
    assert "c-3" not in path.read_text("utf-8")


@pytest.mark.parametrize("line", range(1, 6))
@pytest.mark.parametrize("spoil", ["change", "remove", "repeat", "cut"])
def test_a_line_that_is_tampered_with_is_found(line: int, spoil: str, tmp_path: Path) -> None:
    path = logged(tmp_path)
    held = path.read_bytes().splitlines(keepends=True)
    index = line - 1
    changed = {
        "change": [*held[:index], held[index].replace("办理异议".encode(), "好奇".encode()), *held[index + 1 :]],
        "remove": [*held[:index], *held[index + 1 :]],
        "repeat": [*held[: index + 1], *held[index:]],
        "cut": [*held[:index], held[index][:-9]],
    }[spoil]
    path.write_bytes(b"".join(changed))
    if spoil == "remove" and line == len(held):
        assert query_log.head(path) == json.loads(held[-2])["hash"]  # only who keeps the head can tell
        return
    with pytest.raises(BrokenLogError) as broken:
        query_log.head(path)
    assert broken.value.line == line + (spoil == "repeat")
    with pytest.raises(BrokenLogError):
        query_log.append(path, (query(),))
    assert path.read_bytes() == b"".join(changed)


def test_it_is_kept_five_years() -> None:
    """深圳经济特区社会信用条例 art. 45."""
    assert query(28).kept_until == date(2031, 11, 28)


def complaints(folder: Path) -> Path:
    source = folder / "complaints.ndjson"
    source.write_text(lines([Complaint.example]), encoding="utf-8")
    return source


def test_nobody_but_the_public_sees_anything_unlogged(tmp_path: Path) -> None:
    source, log = complaints(tmp_path), tmp_path / "log.ndjson"
    order = ("view", source, "--on", "2026-11-28", "--audience", "restricted")
    for missing in ((), WHO, (*WHO, *AT), (*WHO, "--log", log), (*WHO, "--at", "gestern", "--log", log)):
        ended = run(*order, *missing)
        assert (ended.status, ended.out, log.exists()) == (2, "", False)
    ended = run(*order, *WHO, *AT, "--log", log)
    assert ended.status == 0, ended.err
    (shown,) = ended.out.splitlines()
    (told,) = query_log.queries(log)
    assert set(told.shown) == set(json.loads(shown))
    assert told.subject.endswith("#1"), "without a key the place of the record, and no hash of who it is"


def test_a_broken_log_shows_nothing(tmp_path: Path) -> None:
    source, log = complaints(tmp_path), tmp_path / "log.ndjson"
    log.write_text("{}\n", encoding="utf-8")
    ended = run("view", source, "--on", "2026-11-28", "--audience", "shared", *WHO, *AT, "--log", log)
    assert (ended.status, ended.out, log.read_text("utf-8")) == (2, "", "{}\n")


def test_accesses_are_listed_and_the_chain_is_checked(tmp_path: Path) -> None:
    path, key = logged(tmp_path), tmp_path / "key"
    key.write_bytes(KEY.secret + b"\n")
    ended = run("accesses", path)
    assert (ended.status, len(ended.out.splitlines()), "2031-11-05" in ended.err) == (0, 5, True)
    assert len(run("accesses", path, "--id", "c-2", "--key-file", key).out.splitlines()) == 1
    assert run("accesses", path, "--id", "c-2").status == 2
    path.write_bytes(path.read_bytes()[:-5])
    assert run("accesses", path).status == 1
    key.write_bytes(b"short")
    ended = run("accesses", path, "--id", "c-2", "--key-file", key)
    assert (ended.status, "short" in ended.told) == (2, False)
