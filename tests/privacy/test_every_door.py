"""Through every command, whatever happens to it, nothing that is planted is told: not on the screen, not in a crash."""

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from gov_integrity.exchange import judging
from gov_integrity.judgement import ask, engine, public_view
from gov_integrity.publish import sentences
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.complaint import Complaint
from tests.cli.door import Ended, run
from tests.cli.test_help import VERBS
from tests.exchange.tables import HEADER, cells, lines, penalty, table
from tests.privacy.plants import NAME, NUMBER, PHONE, TELLING, planted, renamed

ON: Final = ("--on", "2026-11-23")
FACTS: Final = [record for record in catalogue.record_types() if record.record_id not in {"package", "receipt"}]
# what may stand neither in a name of a file nor in a header that nobody knows: numbers; a name is not known from others
NUMBERS: Final = tuple(mark for mark in TELLING if mark.isascii())
SHARED_WITH_INPUT: Final = {"rejected", "marked"}  # copies of what was sent, with its classification


def leaks(told: str | bytes, marks: tuple[str, ...] = TELLING) -> list[str]:
    raw = told if isinstance(told, bytes) else told.encode()
    return [mark for mark in marks if mark.encode() in raw or mark.encode("utf-16-le") in raw]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of planted sources, and let temporary files be made where the test can see them."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    source = tmp_path / "in"
    source.mkdir()
    documents = list(renamed(planted(record, record.example) for record in FACTS))
    documents[0] = {**documents[0], "id": f"x-{NUMBER}", PHONE: NUMBER}
    (source / f"{NUMBER}.ndjson").write_text(lines(documents), encoding="utf-8")
    rows = [[*HEADER, "证件号码", f"自编{NUMBER}"], [*cells(penalty(1), HEADER), NUMBER, f"{NAME}{PHONE}"]]
    (source / f"{PHONE}.csv").write_text(table(rows), encoding="utf-8")
    return tmp_path


def orders(place: Path) -> dict[str, tuple[object, ...]]:
    """Return for every command how it is given the planted sources, or what else it may be given of them."""
    source = place / "in"
    grid, document = sorted(source.iterdir(), key=lambda path: path.suffix)
    key = place / "key"
    key.write_text("a key of a test, thirty-two bytes")
    log = ("--by", "甲", "--recipient", "乙", "--purpose", "丙", "--authority", "丁", "--at", "2026-11-23T10:00:00Z")
    return {
        "accesses": (place / "log.ndjson", "--key-file", key),
        "check": (source, *ON),
        "convert": (grid, "--to", "dual-publicity-2016", "-o", place / "converted" / "out.csv"),
        "decide": ("publicity-state", document, *ON),
        "dossier": (source, *ON, "--id", "document-1", "--out", place / "converted" / "dossier"),
        "fix": (grid, "-o", place / "converted" / "fixed.csv"),
        "forward": (
            *(place / "package.zip", "--out", place / "converted" / "forwarded.zip", "--on", "2024-10-08"),
            *("--from", "甲", "--from-level", "county", "--to", "乙", "--to-level", "prefecture"),
        ),
        "impact": (document, *ON, "--new", "order-36=never"),
        "letter": ("handover", document, "-o", place / "converted" / "letter.html"),
        "map": (grid, "--record", "administrative-penalty", "-o", place / "map.toml"),
        "package": (
            *(source, "--out", place / "package.zip", "--id", "package-1", "--sender", "甲", "--receiver", "乙"),
            *("--from", "2024-09-01", "--to", "2024-09-30"),
        ),
        "receipt chain": (place / "out",),
        "receipt verify": (place / "out",),
        "receive": (source, *ON, "--profile", "six-dimensions-2025", "--region", "410100", "--out", place / "out"),
        "rejections": (grid, source, "--of", place / "out"),
        "replay": (source, *ON),
        "report": (place / "out", source, "-o", place / "again" / "report.html"),
        "retention": (document, "--from", "2026-01-01", "--to", "2035-12-31", "--key-file", key),
        "score": (source, "--profile", "six-dimensions-2025", "--period", "2025"),
        "timeline": (document, *ON),
        "view": (source, *ON, "--key-file", key, "--audience", "public", *log, "--log", place / "log.ndjson"),
    }


# what takes no data of anyone
WITHOUT_DATA: Final = {"doctor", "explain", "gap", "generate", "profile check", "profile compare", "sample", "template"}
# these read a register of senders, a receipt of theirs, or the answers of another program: no record
OTHER_DATA: Final = {"senders", "conformance answer", "conformance run"}
TRIED: Final = tuple(verb for verb in VERBS if verb not in WITHOUT_DATA | OTHER_DATA)


def test_every_command_is_tried_or_takes_no_data(place: Path) -> None:
    """A new command either has an order above or is named among those that take nothing."""
    assert set(orders(place)) == set(TRIED)


# what reads the results of another command
AFTER: Final = {
    "accesses": "view",
    "forward": "package",
    "receipt chain": "receive",
    "receipt verify": "receive",
    "rejections": "receive",
    "report": "receive",
}


def left(place: Path) -> Iterator[Path]:
    for path in place.rglob("*"):
        inside = path.relative_to(place).parts
        if (
            path.is_file()
            and inside[0] not in {"in", "converted", "package.zip"}
            and not SHARED_WITH_INPUT & set(inside)
        ):
            yield path


@pytest.mark.parametrize("verb", TRIED)
def test_a_command_tells_nothing(verb: str, place: Path) -> None:
    given = orders(place)
    first = AFTER.get(verb)
    if first is not None:
        before = run(first, *given[first])
        assert before.status in {0, 1}, before.err
    ended = run(*verb.split(), *given[verb])
    assert ended.status != 4, ended.err
    assert leaks(ended.told) == []
    assert {path.name: found for path in left(place) if (found := leaks(path.read_bytes()))} == {}
    assert [path.name for path in left(place) if leaks(path.name)] == []


CRASHES: Final[tuple[tuple[object, str], ...]] = (
    (judging, "about_of"),
    (engine.Engine, "run"),
    (ask, "ask"),
    (sentences, "says"),
    (public_view, "visibility"),
)


@pytest.mark.parametrize("verb", ["check", "receive", "decide", "view", "score"])
@pytest.mark.parametrize(("home", "name"), CRASHES)
def test_a_crash_tells_nothing(
    home: object, name: str, verb: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever the program breaks, its error may hold the very record; it is told by its kind and place only."""
    monkeypatch.setattr(home, name, _breaking(json.dumps([NAME, NUMBER, PHONE], ensure_ascii=False)))
    ended: Ended = run(verb, *orders(place)[verb], *(() if verb in {"decide", "score", "view"} else ("--workers", "1")))
    assert ended.status in {0, 1, 4}, ended.err
    assert "Traceback" not in ended.told
    assert leaks(ended.told) == []
    assert {path.name: found for path in left(place) if (found := leaks(path.read_bytes()))} == {}
    assert list((place / "tmp").iterdir()) == []


def _breaking(message: str) -> Callable[..., object]:
    def broken(*_given: object, **_named: object) -> object:
        raise RuntimeError(message)

    return broken


@pytest.mark.parametrize("kind", ["csv", "ndjson"])
def test_values_are_shown_only_where_they_are_asked_for(kind: str, tmp_path: Path) -> None:
    source = tmp_path / f"in.{kind}"
    wrong = f"{NAME}\u0007"
    if kind == "csv":
        rows = [[*HEADER, "法定代表人"], [*cells(penalty(1), HEADER), wrong]]
        source.write_text(table(rows), encoding="utf-8")
    else:
        source.write_text(lines([{**Complaint.example, "complainant_name": wrong}]), encoding="utf-8")
    assert leaks(run("check", source, *ON).told) == []
    ended = run("check", source, *ON, "--show-values")
    assert leaks(ended.out) == []
    assert wrong.encode("unicode_escape").decode() in ended.err
    assert run("receive", source, *ON, "--out", tmp_path / "out", "--show-values").status == 2
