"""The readers that judge the shape of a document: the record with its obligations, and two of the published schema."""

from collections.abc import Callable, Mapping
from functools import cache

import jsonschema_rs
from jsonschema import Draft202012Validator

from gov_integrity.forms.finding import Place
from gov_integrity.forms.record import Record
from gov_integrity.judgement.engine import Engine
from gov_integrity.publish.json_schema import gaps, record_schema
from gov_integrity.standard.calendars import calendar

Reader = Callable[[Mapping[str, object]], bool]
OBLIGATIONS = {"TXT201", "TXT202"}
CRASHED = "RUN200"


@cache
def ours(record: type[Record]) -> Reader:
    """The record takes the document, and every obligation under a condition is kept that the schema can say."""
    engine = Engine(record, calendar=calendar(), on=None)
    unsaid = {gap.partition(".")[2] for gap in gaps() if gap.startswith(f"{record.record_id}.")}

    def accepts(document: Mapping[str, object]) -> bool:
        taken = record.take(document)
        if not isinstance(taken, Record):
            return False
        findings = engine.run(taken, Place())
        assert CRASHED not in {finding.code for finding in findings}
        return not any(each.code in OBLIGATIONS and each.place.element not in unsaid for each in findings)

    return accepts


@cache
def published(record: type[Record]) -> Reader:
    """The published schema, read in Python."""
    return Draft202012Validator(record_schema(record)).is_valid


@cache
def published_in_rust(record: type[Record]) -> Reader:
    """The published schema, read by another implementation with another regular-expression engine."""
    return jsonschema_rs.validator_for(record_schema(record)).is_valid
