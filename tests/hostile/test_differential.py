"""What the door accepts, strict readers, the models and the published schema accept too: over many changed lines."""

import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import jsonschema_rs
import pydantic_core
import pytest

from gov_integrity.exchange import formats
from gov_integrity.exchange.intake import Sent
from gov_integrity.exchange.judging import Judge
from gov_integrity.exchange.row import Document, Documents, Source
from gov_integrity.forms.finding import Place
from gov_integrity.forms.record import Record
from gov_integrity.judgement.engine import Engine
from gov_integrity.publish.json_schema import record_schema
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.major_decision import MajorDecision
from tests.hostile.mutation import lines

BATCH = 2_500
SHARDS, BATCHES = 8, 26  # 520,000 lines
PROVED_SHARDS, PROVED_BATCHES = 50, 80  # 10,000,000 lines
_DECIMAL = re.compile(r"-?[0-9]+\.[0-9]+|-?[0-9]+")
_END = re.compile(rb"\r\n|\r|\n")
SCHEMAS: dict[str, jsonschema_rs.Validator] = {}


def published(record: type[Record]) -> jsonschema_rs.Validator:
    """The published schema, compiled once."""
    if record.record_id not in SCHEMAS:
        SCHEMAS[record.record_id] = jsonschema_rs.validator_for(record_schema(record))
    return SCHEMAS[record.record_id]


def accepted(path: Path, judge: Judge) -> Iterator[tuple[bytes, dict[str, object], dict[str, object]]]:
    """Yield the raw line, what was given and what is kept, of every record that is received without an error."""
    content = path.read_bytes()
    for part in formats.read(Source(path, path.name)):
        for item in part.records if isinstance(part, Documents) else ():
            if isinstance(item, Document):
                kept = judge.kept(Sent(0, item), 0)
                if kept.errors == 0:
                    assert kept.document is not None
                    start = item.place.offset
                    end = _END.search(content, start)
                    yield content[start : end.start() if end else None], item.document, dict(kept.document)


def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    held = dict(pairs)
    assert len(held) == len(pairs), "a key stands twice"
    return held


def unsound(raw: bytes, given: dict[str, object], kept: dict[str, object]) -> str:
    """Return why a line should not have been accepted, or nothing."""
    try:
        strict = pydantic_core.from_json(raw, allow_inf_nan=False)
        standard = json.loads(raw.decode(), object_pairs_hook=once)
    except (ValueError, AssertionError) as error:
        return f"a strict reader refuses it: {error}"
    if not strict == standard == given:
        return "strict readers read something else"
    record = catalogue.record_type(str(kept["type"]))
    if not isinstance(record.take(kept), Record):
        return "the model refuses what is kept"
    if not published(record).is_valid(kept):
        return "the published schema refuses what is kept"
    changed = [name for name, value in kept.items() if not _same(value, strict.get(name))]
    return f"kept otherwise than given: {changed}" if changed else ""


def _same(kept: object, given: object) -> bool:
    """Return whether a value is kept as given, but for members of parts that are null or not of the standard."""
    if isinstance(kept, dict) and isinstance(given, dict):
        return all(name in given and _same(value, given[name]) for name, value in kept.items())
    if isinstance(kept, list) and isinstance(given, list):
        return len(kept) == len(given) and all(map(_same, kept, given))
    if isinstance(kept, str) and isinstance(given, str) and _DECIMAL.fullmatch(given) and _DECIMAL.fullmatch(kept):
        return Decimal(kept) == Decimal(given)  # an amount is kept without zeros that say nothing
    return kept == given


Told = Callable[[str, object], None]


def run(folder: Path, shard: int, batches: int, told: Told) -> None:
    judge, count, taken, found = Judge(on=None, calendar=calendar()), 0, 0, []
    for batch in range(batches):
        made = list(lines(shard * 1_000 + batch, BATCH))
        count += len(made)
        path = folder / "a.ndjson"
        path.write_bytes(b"\n".join(made) + b"\n")
        for raw, given, kept in accepted(path, judge):
            taken += 1
            why = unsound(raw, given, kept)
            if why:
                found.append((why, raw))
    for name, number in (("lines", count), ("accepted", taken), ("unsound", len(found))):
        told(name, number)
    assert found == []
    assert count == batches * BATCH
    assert 0.1 < taken / count < 0.6, "too few, or too many, are accepted to show anything"


@pytest.mark.parametrize("shard", range(SHARDS))
def test_what_is_accepted_is_accepted_by_every_reader(shard: int, tmp_path: Path, record_property: Told) -> None:
    run(tmp_path, shard, BATCHES, record_property)


@pytest.mark.prove
@pytest.mark.parametrize("shard", range(PROVED_SHARDS))
def test_what_is_accepted_of_ten_million_is_accepted_by_every_reader(
    shard: int, tmp_path: Path, record_property: Told
) -> None:
    run(tmp_path, 100 + shard, PROVED_BATCHES, record_property)


def test_an_obligation_inside_a_part_is_judged() -> None:
    """Found by the lines above: a step that was left out has to say why."""
    steps = [{"step_kind": "risk_assessment", "step_outcome": "not_required"}]
    taken = MajorDecision.take({**MajorDecision.example, "steps": steps})
    assert isinstance(taken, MajorDecision)
    findings = Engine(MajorDecision, calendar=calendar(), on=None).run(taken, Place())
    (found,) = [each for each in findings if each.code == "TXT201"]
    assert found.place.path == "/steps/0/reason"


def test_the_numbers_are_those_promised() -> None:
    assert SHARDS * BATCHES * BATCH >= 500_000
    assert PROVED_SHARDS * PROVED_BATCHES * BATCH >= 10_000_000
