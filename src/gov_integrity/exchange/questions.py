"""问法 — what does the law say of every record that was accepted, and is every deadline kept?

A record may point to others, so nothing is asked before all are known. A missed deadline is a finding of the record; it
stays accepted, with a warning. Rows are asked about in spans, each without regard to any other.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from typing import Final, NamedTuple

from gov_integrity.exchange.kept import Kept, Ledgers, compact
from gov_integrity.exchange.notable import Notable
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.key import Key
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Open, Outcome, Rule
from gov_integrity.judgement import ask
from gov_integrity.judgement.engine import Ledger, Verdict
from gov_integrity.judgement.plain import outcome_name
from gov_integrity.standard import catalogue

CHUNK: Final = 500
REMEMBERED_RECORDS: Final = 4_096


class Span(NamedTuple):
    """Rows by their numbers, the last included."""

    number: int
    first: int
    last: int


@dataclass(slots=True)
class Answered:
    """What the law says of a span of rows: every answer as a line of JSON, and what is counted and found."""

    number: int = 0
    last: int = 0
    text: bytes = b""
    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    ledgers: Ledgers = field(default_factory=dict)
    instruments: set[str] = field(default_factory=set)
    late: list[tuple[int, Finding]] = field(default_factory=list)
    notable: Notable = field(default_factory=Notable)


class Questions:
    """Asks every rule that applies of every accepted record."""

    def __init__(  # noqa: PLR0913 - records, a day, a place, a calendar, and how much is told
        self,
        spool: Spool,
        *,
        on: date | None,
        region: str,
        calendar: Calendar,
        only: Rule | None = None,
        key: Key | None = None,
    ) -> None:
        """Ask on a day, in a place (where a record names none), by a calendar.

        Every rule is asked of accepted records; ``only`` one rule of every record that has the shape, because a
        question of law does not wait for the rest of a package. Without a day nothing is asked. ``key`` is that of the
        body that tells the answers, for the ids of records that have none of their own.
        """
        self.on, self.region, self.calendar, self.only = on, region, calendar, only
        self._spool, self._key = spool, key
        self._told = Answered()
        self._linked = finder(spool)

    def asked(self) -> Iterator[tuple[Record, list[dict[str, object]]]]:
        """Yield every accepted record with its answers as plain data, in the order of the rows."""
        if self.on is not None:
            yield from self._of(self._spool.rows(accepted=True) if self.only is None else self._spool.records())

    def answered(self, span: Span) -> Answered:
        """Return what the law says of the accepted rows of a span."""
        self._told = told = Answered(span.number, span.last)
        lines: list[str] = []
        for _record, answers in self._of(self._spool.between(span.first, span.last)):
            for answer in answers:
                told.notable.add(answer)
                lines.append(compact(answer) + "\n")
        told.text = "".join(lines).encode()
        return told

    def _of(self, rows: Iterable[Kept]) -> Iterator[tuple[Record, list[dict[str, object]]]]:
        for row in rows:
            record = record_of(row.record, row.document)
            self._count_unasked(record)
            yield record, [self._answer(rule, record, row) for rule in self._rules(record)]

    def _rules(self, record: Record) -> tuple[Rule, ...]:
        if self.only is None:
            return ask.rules_of(record)
        return (self.only,) if isinstance(record, self.only.of) else ()

    def _answer(self, rule: Rule, record: Record, row: Kept) -> dict[str, object]:
        decision = ask.ask(rule, record, on=self.on, region=self.region, linked=self._linked, calendar=self.calendar)
        self._told.outcomes[rule.id, outcome_name(decision.outcome)] += 1
        self._rely_on(decision.outcome)
        verdict, finding = ask.kept_findings(rule, record, decision, on=self.on, place=row.place)
        if rule.kept is not None:
            self._count(rule, verdict)
        if finding is not None:
            self._told.late.append((row.seq, finding))
        told = ask.plain(decision, trace=self.only is not None)
        return {"record": row.record, "id": record.told_to(self._key), "place": row.place.known(), **told}

    def _count(self, rule: Rule, verdict: Verdict) -> None:
        ledger = self._told.ledgers.setdefault(rule.id, Ledger(ended={rule.id: {}}))
        ledger.records += 1
        if verdict is not Verdict.PASS:
            ledger.note(rule.id, verdict)

    def _count_unasked(self, record: Record) -> None:
        """Count a deadline whose question does not arise for a record: not applicable, as with a check."""
        if self.only is None:
            for rule in _deadlines(type(record)):
                if not rule.concerns(record):
                    self._count(rule, Verdict.NOT_APPLICABLE)

    def _rely_on(self, outcome: Outcome) -> None:
        for place in outcome.cite:
            self._told.instruments.add(place.instrument.id)
        if isinstance(outcome, Open):
            for reading in outcome.readings:
                self._rely_on(reading.outcome)


def finder(spool: Spool) -> Callable[[str], Record | None]:
    """Return what finds the records of a run by the references to them; the last ones found are remembered."""

    def find(ref: str) -> Record | None:
        found = spool.document(ref)
        return None if found is None else record_of(*found)

    return lru_cache(maxsize=REMEMBERED_RECORDS)(find)


@cache
def _deadlines(record_type: type[Record]) -> tuple[Rule, ...]:
    return tuple(rule for rule in ask.rules_for(record_type) if rule.kept is not None)


def record_of(record_id: str, document: object) -> Record:
    """Return a record of the spool, which was taken once already."""
    taken = catalogue.record_type(record_id).take(document)  # type: ignore[arg-type]  # only documents are kept
    if not isinstance(taken, Record):
        message = f"{record_id} was accepted and is refused now"
        raise TypeError(message)
    return taken
