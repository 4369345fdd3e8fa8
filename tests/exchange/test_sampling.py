"""Samples: clean ones pass the whole way, faulty ones are found with the code that they name, equal seeds are equal."""

from fractions import Fraction
from pathlib import Path

import pytest

from gov_integrity.exchange import journey
from gov_integrity.exchange.journey import Order
from gov_integrity.exchange.sampling import NoTableError, sampled
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import HINT
from gov_integrity.forms.record import Record
from gov_integrity.publish.samples import body_code
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.identifiers import uscc

ENVELOPES = {"package", "receipt"}
TYPES = [record for record in catalogue.record_types() if record.record_id not in ENVELOPES]
WITHOUT_TABLE = {"integrity-file", "objection", "personal-matters-report", "project", "record-change"}
records = pytest.mark.parametrize("record", TYPES, ids=lambda record: record.record_id)


def found_in(content: bytes, name: str, record: type[Record], folder: Path) -> dict[int, set[str]]:
    """Return the codes found in each record (by number) of a file."""
    path = folder / name
    path.write_bytes(content)
    with Spool(folder / "spool.sqlite") as spool:
        journey.run(Order(paths=(path,), calendar=calendar(), record=record.record_id), spool)
        found: dict[int, set[str]] = {}
        for finding in spool.findings():
            if finding.level is not HINT:
                found.setdefault(finding.place.record, set()).add(finding.code)
        return found


@records
@pytest.mark.parametrize("shape", ["ndjson", "csv", "xlsx"])
def test_what_was_planted_is_found_and_nothing_else(record: type[Record], shape: str, tmp_path: Path) -> None:
    if shape != "ndjson" and record.record_id in WITHOUT_TABLE:
        with pytest.raises(NoTableError):
            sampled(record, 1, seed=1, faults=Fraction(0), shape=shape)
        return
    made = sampled(record, 20, seed=11, faults=Fraction(1, 5), shape=shape)
    assert len(made.planted) == 4
    found = found_in(made.content, f"sample.{shape}", record, tmp_path)
    assert set(found) == set(made.planted)
    assert [number for number, code in made.planted.items() if code not in found[number]] == []


@pytest.mark.parametrize("shape", ["ndjson", "json", "csv", "xlsx"])
def test_equal_seeds_make_equal_bytes(shape: str) -> None:
    record = catalogue.record_type("administrative-penalty")
    one, same, other = (sampled(record, 5, seed=seed, faults=Fraction(1, 2), shape=shape) for seed in (1, 1, 2))
    assert one == same
    assert one.content != other.content


@pytest.mark.parametrize("number", [1, 31, 960, 29_790])
def test_a_fictitious_body_has_a_code_of_its_own(number: int) -> None:
    assert uscc.is_valid(body_code(number))
    assert body_code(number) != body_code(number + 1)
    assert body_code(number).startswith("11990100EXAMP")
