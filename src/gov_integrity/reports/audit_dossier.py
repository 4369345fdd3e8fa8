"""核查卷宗 — everything about one record or one body as it was known on a day, in a folder that proves itself.

The same sources give the same folder, byte for byte. ``index.json`` says what was asked for and names every file with
its SHA-256; the digest of the index itself is what a letter or a court file can quote.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import gov_integrity
from gov_integrity.exchange import query_log
from gov_integrity.exchange.outbox import Outbox
from gov_integrity.figures.timeline import MOST
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.key import Key
from gov_integrity.forms.record import Record
from gov_integrity.judgement import ask
from gov_integrity.judgement.engine import check
from gov_integrity.judgement.record_life import State, history
from gov_integrity.judgement.replay import by_target
from gov_integrity.judgement.timeline import Timeline, timeline
from gov_integrity.publish import sentences
from gov_integrity.publish.json_schema import EDITION
from gov_integrity.reports.timeline_figure import svg
from gov_integrity.standard.records.record_change import RecordChange

INDEX: Final = "index.json"
FORM: Final = "1.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a dossier is about: one record or one body, judged on a day, by what was known at the end of another.

    ``receipts`` and ``accesses`` are files that are taken along: receipts whole, of a query log the accesses to the
    records of the dossier, which only the ``key`` of the log tells. Raises ``ValueError`` for a log without one.
    """

    on: date
    known_on: date
    identity: str = ""
    body: str = ""
    region: str = ""
    calendar: Calendar
    receipts: Sequence[Path] = field(default=())
    accesses: Sequence[Path] = field(default=())
    key: Key | None = None

    def __post_init__(self) -> None:
        """Refuse a log that nobody can read."""
        if self.accesses and self.key is None:
            message = "whom a query log concerns is told by its key only"
            raise ValueError(message)

    def wants(self, record: Record) -> bool:
        """Return whether the dossier is about a record: it is the one, or it names the body in some role."""
        if self.identity:
            return record.identity == self.identity
        return any(getattr(record, name) == self.body for name in record.elements if name.endswith("_code"))

    @property
    def subject(self) -> str:
        """The id of the record, or the code of the body."""
        return self.identity or self.body


Find = Callable[[str], Record | None]


def write(
    asked: Asked, records: Iterable[Record], changes: Sequence[RecordChange], folder: Path, find: Find | None = None
) -> str:
    """Write the dossier into a folder and return the SHA-256 of its index; raise ``CannotWriteError``.

    With ``find``, which finds a record by its id, the records are gone through once and only those of the dossier are
    kept. Raises ``LookupError`` where no record of it was known on the day, ``BrokenLogError`` for a query log that was
    changed.
    """
    if find is None:
        held = {each.identity: each for each in records}
        records, find = held.values(), held.get
    own = by_target(changes)

    def state_of(record: Record) -> State:
        told = own.get(record.identity, ())
        return history(record, told, known_on=asked.known_on).in_effect_on(asked.known_on)

    def linked(ref: str) -> Record | None:
        record = find(ref)
        return None if record is None else state_of(record).record

    decided: dict[str, Record] = {}
    states: dict[str, State] = {}
    now: dict[str, Record] = {}
    for record in records:
        name, state = record.identity, state_of(record)
        decided.pop(name, None)
        if state.record is not None and (asked.wants(state.record) or asked.wants(record)):
            decided[name], states[name], now[name] = record, state, state.record
    mine = sorted(decided)
    if not mine:
        raise LookupError(asked.subject)
    told = [each for name in mine for each in own.get(name, ()) if each.received_on <= asked.known_on]
    with Outbox(folder) as box:
        _lines(box, "records.ndjson", (_state(name, states[name]) for name in mine))
        _lines(box, "as-decided.ndjson", (decided[name].document() for name in mine))
        _lines(box, "changes.ndjson", (each.document() for each in sorted(told, key=lambda each: each.identity)))
        _lines(box, "findings.ndjson", (line for name in mine for line in _findings(now[name], asked.on)))
        _lines(box, "answers.ndjson", (line for name in mine for line in _answers(now[name], linked, asked)))
        lives = [_timeline(now[name], linked, asked) for name in mine]
        _lines(box, "timelines.ndjson", (each.document() for each in lives))
        for number, each in enumerate(lives, start=1):
            if len(each.states) <= MOST:
                with box.writing(f"timelines/{number:04d}.svg") as out:
                    out.write(svg(each, f"timeline-{number}") + "\n")
        counted = {"receipts": _receipts(box, asked), "accesses": _accesses(box, asked, mine)}
        files = box.written()
        index = {
            "dossier": FORM,
            "release": gov_integrity.__version__,
            "edition": EDITION,
            "subject": {"record": asked.identity} if asked.identity else {"body": asked.body},
            "on": asked.on.isoformat(),
            "known_on": asked.known_on.isoformat(),
            "region": asked.region,
            "records": mine,
            "taken_along": counted,
            "files": files,
        }
        box.write_json(INDEX, index)
        box.finish()
    return sha256((folder / INDEX).read_bytes()).hexdigest()


def _lines(box: Outbox, name: str, documents: Iterable[Mapping[str, Any]]) -> None:
    """Write documents one a line; what there is nothing of is an empty file, so that its absence is no question."""
    with box.writing(name) as out:
        for document in documents:
            out.write(json.dumps(document, ensure_ascii=False) + "\n")


def _state(name: str, state: State) -> dict[str, Any]:
    record = state.record
    return {
        "id": name,
        "standing": str(state.standing),
        "change": state.change,
        "document": record.document() if record is not None else None,
    }


def _findings(record: Record, on: date) -> Iterator[dict[str, Any]]:
    for found in check(record, on=on):
        says = {language: sentences.says(found, language) for language in ("zh", "en")}
        yield {"id": record.identity, "code": found.code, "level": str(found.level), "says": says}


def _answers(record: Record, linked: Find, asked: Asked) -> Iterator[dict[str, Any]]:
    for rule in ask.rules_of(record):
        decision = ask.ask(rule, record, on=asked.on, region=asked.region, linked=linked, calendar=asked.calendar)
        yield {"id": record.identity, **ask.plain(decision, trace=True)}


def _timeline(record: Record, linked: Find, asked: Asked) -> Timeline:
    return timeline(record, on=asked.on, region=asked.region, linked=linked, calendar=asked.calendar)


def _receipts(box: Outbox, asked: Asked) -> int:
    for number, path in enumerate(asked.receipts, start=1):
        with box.writing_bytes(f"receipts/{number:04d}.json") as out:
            out.write(path.read_bytes())
    return len(asked.receipts)


def _accesses(box: Outbox, asked: Asked, mine: Sequence[str]) -> int:
    """Keep the accesses to the records of the dossier, of logs whose chains hold."""
    found = (
        asdict(query)
        for path in asked.accesses
        if asked.key is not None
        for query in query_log.concerning(path, mine, asked.key)
    )
    kept = list(found)
    _lines(box, "accesses.ndjson", kept)
    return len(kept)
