"""问法 — the second pass: what does the law say of every record that was accepted, and is every deadline kept?

A record may point to others, so nothing is asked before all are known. A missed deadline is a finding of the record
and is kept with its row; the record stays accepted, with a warning.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final

from gov_integrity.exchange.chunks import chunks
from gov_integrity.exchange.spool import Kept, Spool
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.instrument import Instrument
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Open, Outcome, Rule
from gov_integrity.judgement import ask
from gov_integrity.judgement.engine import Ledger, Verdict
from gov_integrity.judgement.plain import outcome_name
from gov_integrity.standard import catalogue

CHUNK: Final = 1_000
REMEMBERED_RECORDS: Final = 4_096


class Questions:
    """Asks every rule that applies of every accepted record, and counts how the answers end."""

    def __init__(
        self, spool: Spool, *, on: date | None, region: str, calendar: Calendar, only: Rule | None = None
    ) -> None:
        """Ask on a day, in a place (where a record names none), by a calendar.

        Every rule is asked of accepted records; ``only`` one rule of every record that has the shape, because a
        question of law does not wait for the rest of a package. Without a day nothing is asked.
        """
        self.on, self.region, self.calendar, self.only = on, region, calendar, only
        self.outcomes: Counter[tuple[str, str]] = Counter()
        self.ledgers: dict[str, Ledger] = {}
        self._spool = spool
        self._instruments: dict[str, Instrument] = {}
        self._linked = lru_cache(maxsize=REMEMBERED_RECORDS)(self._find)

    def instruments(self) -> list[Instrument]:
        """Return the instruments that an answer relied on, in the order of their ids."""
        return [self._instruments[name] for name in sorted(self._instruments)]

    def asked(self) -> Iterator[tuple[Record, list[dict[str, object]]]]:
        """Yield every accepted record with its answers as plain data, in the order of the rows."""
        if self.on is None:
            return
        asked = self._spool.rows(accepted=True) if self.only is None else self._spool.records()
        for rows in chunks(asked, CHUNK):
            for row in rows:
                record = _record(row.record, row.document)
                yield record, [self._answer(rule, record, row) for rule in self._rules(record)]

    def _rules(self, record: Record) -> tuple[Rule, ...]:
        if self.only is None:
            return ask.rules_of(record)
        return (self.only,) if isinstance(record, self.only.of) else ()

    def _answer(self, rule: Rule, record: Record, row: Kept) -> dict[str, object]:
        decision = ask.ask(rule, record, on=self.on, region=self.region, linked=self._linked, calendar=self.calendar)
        self.outcomes[rule.id, outcome_name(decision.outcome)] += 1
        self._rely_on(decision.outcome)
        verdict, finding = ask.kept_findings(rule, record, decision, on=self.on, place=row.place)
        if rule.kept is not None:
            ledger = self.ledgers.setdefault(rule.id, Ledger(ended={rule.id: {}}))
            ledger.records += 1
            if verdict is not Verdict.PASS:
                ledger.note(rule.id, verdict)
        if finding is not None:
            self._spool.found_later(row.seq, [finding])
        told = ask.plain(decision, trace=self.only is not None)
        return {"record": row.record, "id": row.identity, "place": row.place.known(), **told}

    def _rely_on(self, outcome: Outcome) -> None:
        for place in outcome.cite:
            self._instruments[place.instrument.id] = place.instrument
        if isinstance(outcome, Open):
            for reading in outcome.readings:
                self._rely_on(reading.outcome)

    def _find(self, ref: str) -> Record | None:
        found = self._spool.document(ref)
        return None if found is None else _record(*found)


def _record(record_id: str, document: object) -> Record:
    """Return a record of the spool, which was taken once already."""
    taken = catalogue.record_type(record_id).take(document)  # type: ignore[arg-type]  # only documents are kept
    if not isinstance(taken, Record):
        message = f"{record_id} was accepted and is refused now"
        raise TypeError(message)
    return taken
