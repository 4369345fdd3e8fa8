"""Who holds a key tells ids that nobody else can check a guess against; without a key they are hashes that can be."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from gov_integrity.forms.personal import HIDDEN
from gov_integrity.forms.record import Record
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.records.breach import Breach
from gov_integrity.standard.records.record_change import RecordChange
from tests.cli.door import run
from tests.exchange.tables import lines
from tests.privacy.plants import NUMBER

ON = ("--on", "2026-05-08")
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


def asked(source: Path) -> dict[str, tuple[object, ...]]:
    """Every question about single records of a file, in every form that tells ids."""
    timeline, impact = ("timeline", source, *ON), ("impact", source, *ON, "--old", "order-36=never")
    return {
        "timeline": timeline,
        "timeline json": (*timeline, "--format", "json"),
        "timeline svg": (*timeline, "--format", "svg"),
        "sweep": (*timeline, "--from", "2026-01-01", "--to", "2035-12-31"),
        "sweep json": (*timeline, "--from", "2026-01-01", "--to", "2035-12-31", "--format", "json"),
        "impact": impact,
        "impact json": (*impact, "--format", "json"),
    }


@pytest.fixture
def penalty(tmp_path: Path) -> Callable[..., Path]:
    def written(**changes: object) -> Path:
        without = dict.fromkeys(("id", "published_on", "publicity_started_on", "publicity_ends_on", "special_field"))
        made = {
            **AdministrativePenalty.example,
            **without,
            "gravity": "ordinary",
            "decided_on": "2026-04-20",
            **changes,
        }
        document = {"type": AdministrativePenalty.record_id, **{name: each for name, each in made.items() if each}}
        path = tmp_path / "penalty.ndjson"
        path.write_text(lines([document]), encoding="utf-8")
        return path

    return written


def test_questions_about_a_record_tell_no_hash_that_can_be_guessed(penalty: Callable[..., Path]) -> None:
    source = penalty()
    guess = guessed(json.loads(source.read_bytes()), AdministrativePenalty)
    key = source.with_name("key")
    key.write_text("a key of a test, thirty-two bytes")
    for name, order in asked(source).items():
        assert guess in run(*order).out, name
        out = run(*order, "--key-file", key).out
        assert f"{AdministrativePenalty.record_id}:" in out, name
        assert guess.partition(":")[2] not in out, name


def test_the_number_of_a_person_in_an_id_is_hidden(penalty: Callable[..., Path]) -> None:
    source = penalty(id=f"x-{NUMBER}")
    for name, order in asked(source).items():
        out = run(*order).out
        assert f"x-{HIDDEN}" in out, name
        assert NUMBER not in out, name


def test_a_notice_of_correction_hides_the_number_of_a_person_in_an_id(penalty: Callable[..., Path]) -> None:
    source = penalty(id=f"x-{NUMBER}")
    change = {**RecordChange.example, "record": AdministrativePenalty.record_id, "target": f"x-{NUMBER}"}
    change |= {"type": RecordChange.record_id, "operation": "revoke", "hops": None, "changes": None}
    change |= {"decided_on": "2026-04-30", "received_on": "2026-05-02"}
    sign_offs = json.loads(json.dumps(RecordChange.example["sign_offs"]))
    signed = [{**each, "signed_on": "2026-04-30"} for each in sign_offs]
    given = {name: each for name, each in {**change, "sign_offs": signed}.items() if each is not None}
    with source.open("a", encoding="utf-8") as out:
        out.write(lines([given]))
    told = run("replay", source, *ON).out
    assert f"x-{HIDDEN}" in told
    assert NUMBER not in told
