"""Who holds a key tells ids that nobody else can check a guess against; without a key they are hashes that can be."""

import json
from hashlib import sha256
from pathlib import Path

from gov_integrity.forms.record import Record
from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.records.breach import Breach
from tests.cli.door import run
from tests.exchange.tables import lines

ORDER = ("--on", "2024-10-08", "--profile", "six-dimensions-2025", "--region", "410100", "--workers", "1")
RECORDS: tuple[type[Record], ...] = (Arrears, Breach)
PLAIN = [
    {**{name: value for name, value in record.example.items() if name != "id"}, "type": record.record_id}
    for record in RECORDS
]


def guessed(document: dict[str, object], record: type[Record]) -> str:
    """Return the id that anybody can compute who guesses the values of a record, from what is published of it."""
    values = "\x1f".join(str(document.get(name, "") or "") for name in record.key)
    return f"{record.record_id}:{sha256(values.encode()).hexdigest()[:24]}"


def told(place: Path, *more: object) -> bytes:
    source = place / "in.ndjson"
    source.write_text(lines(PLAIN), encoding="utf-8")
    out = place / f"out-{len(list(place.iterdir()))}"
    assert run("receive", source, *ORDER, "--out", out, *more).status in {0, 1}
    return b"".join(path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file())


def ids(answers: bytes) -> set[str]:
    found = (line for line in answers.splitlines() if line.startswith(b'{"record"'))
    return {json.loads(line)["id"] for line in found}


def test_a_guess_can_be_checked_without_a_key_and_not_with_one(tmp_path: Path) -> None:
    keys = [tmp_path / name for name in ("one", "two")]
    for number, path in enumerate(keys):
        path.write_text(f"a key of a test, thirty-two bytes, {number}")
    guesses = {guessed(document, record).encode() for document, record in zip(PLAIN, RECORDS, strict=True)}
    plain = told(tmp_path)
    assert {guess for guess in guesses if guess in plain} == guesses
    first, again, other = (told(tmp_path, "--key-file", key) for key in (keys[0], keys[0], keys[1]))
    assert not {guess for guess in guesses if guess.partition(b":")[2] in first + other}
    assert ids(first) == ids(again)
    assert not ids(first) & ids(other)
    assert len(ids(first)) == len(ids(plain))


def test_an_id_that_was_given_is_told_as_it_is(tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_text("a key of a test, thirty-two bytes")
    source = tmp_path / "in.ndjson"
    source.write_text(lines([{**PLAIN[0], "id": "arrears-77"}]), encoding="utf-8")
    out = tmp_path / "out"
    assert run("receive", source, *ORDER, "--out", out, "--key-file", key).status in {0, 1}
    assert ids((out / "answers.ndjson").read_bytes()) == {"arrears-77"}
