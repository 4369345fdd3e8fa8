"""Documents and days for readers in other languages, and how Python judges them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import cycle
from random import Random

from gov_integrity.forms import expr
from gov_integrity.forms.expr import Condition
from gov_integrity.forms.record import Record
from gov_integrity.judgement.engine import Engine, Judged, Verdict, judged_of
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from tests.agreement.documents import Document, examples, good, obliged, swept

SEED = 20_261_128
ON = (None, date(2026, 11, 23), date(2024, 2, 29), date(1999, 12, 31), date(2199, 12, 31))
COMBINED = examples(0.1, least=40)  # documents for each check, with the elements that it reads changed together

Ends = dict[str, Verdict]


@dataclass(frozen=True, slots=True)
class Made:
    """A document of a record type, and the day on which it is judged."""

    record: type[Record]
    document: Document
    on: date | None


@cache
def made() -> tuple[Made, ...]:
    """Return every document, hostile ones too, each with a day."""
    days = cycle(ON)
    return tuple(
        Made(record, document, next(days)) for record in catalogue.record_types() for document in _documents(record)
    )


def _documents(record: type[Record]) -> Iterator[Document]:
    yield from swept(record)
    yield from obliged(record)
    chance = Random(f"{SEED} {record.record_id}")  # noqa: S311 - the same documents on every run
    for judged in judged_of(record):
        yield from (_changed(record, judged, chance) for _ in range(COMBINED))


def _changed(record: type[Record], judged: Judged, chance: Random) -> Document:
    """Return the record's example with everything that a check reads drawn anew; about one in six is not given."""
    conditions = [each for each in (judged.fails, judged.when) if each is not None]
    document = dict(record.example)
    for name in sorted({name for each in conditions for name in expr.elements_of(each)}):
        element = record.elements[name]
        values = (*good(element.kind), *_numbers(conditions, name))
        if element.required is not True and chance.random() < 1 / 6:
            document.pop(name, None)
        else:
            document[name] = chance.choice(values)
    return document


def _numbers(conditions: list[Condition], name: str) -> Iterator[str]:
    for condition in conditions:
        for word in condition.all_parts():
            if isinstance(word, expr.WellFormed) and word.of == expr.Value(name):
                yield from word.identifier.valid
                yield from (text for text, _ in word.identifier.invalid if text)


@cache
def engine(record: type[Record], on: date | None) -> Engine:
    return Engine(record, calendar=calendar(), on=on)


def taken(each: Made) -> Record | None:
    """Return the record of a document, if it has the shape."""
    record = each.record.take(each.document)
    return record if isinstance(record, Record) else None


def ends(each: Made, record: Record) -> Ends:
    """Return how every check of a record ends in Python."""
    return engine(each.record, each.on).verdicts(record)
