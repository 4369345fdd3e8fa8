"""Templates: filled in and sent back they are read whole, by their mark and without their helper sheets."""

import io
import re
import zipfile
from fractions import Fraction
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from gov_integrity.exchange import journey
from gov_integrity.exchange.journey import Order
from gov_integrity.exchange.spool import Spool
from gov_integrity.exchange.template_mark import CODES, FILL_IN, NOT_OURS, VERSION, mark_of, mark_of_marked, returned
from gov_integrity.exchange.workbooks.template import Template
from gov_integrity.forms.finding import HINT
from gov_integrity.forms.kinds import Coded
from gov_integrity.forms.record import Record
from gov_integrity.publish.samples import SampleMaker
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar

ENVELOPES = {"package", "receipt"}
WITHOUT_TABLE = {"integrity-file", "objection", "personal-matters-report", "project", "record-change"}
TYPES = [record for record in catalogue.record_types() if record.record_id not in ENVELOPES]
records = pytest.mark.parametrize("record", TYPES, ids=lambda record: record.record_id)
filled = pytest.mark.parametrize(
    "record", [each for each in TYPES if each.record_id not in WITHOUT_TABLE], ids=lambda record: record.record_id
)


def made(record: type[Record], count: int = 0) -> bytes:
    out = io.BytesIO()
    documents = [each.document for each in SampleMaker(record, seed=5, flat=True).samples(count)] if count else []
    Template(record).write(out, documents)
    return out.getvalue()


@filled
def test_a_template_filled_in_is_read_whole(record: type[Record], tmp_path: Path) -> None:
    path = tmp_path / "填好的模板.xlsx"
    path.write_bytes(made(record, 6))
    with Spool(tmp_path / "spool.sqlite") as spool:
        read = journey.run(Order(paths=(path,), calendar=calendar()), spool)
        assert [finding for finding in spool.findings() if finding.level is not HINT] == []
        (tally,) = read.intake.tallies
        assert [(table["sheet"], table["record"], table["rows"]) for table in tally.tables] == [
            (FILL_IN, record.record_id, 6)
        ]


@records
def test_every_code_is_offered_once_and_columns_are_text(record: type[Record]) -> None:
    content = made(record)
    sheets = CalamineWorkbook.from_filelike(io.BytesIO(content))
    assert sheets.sheet_names == [FILL_IN, CODES, "填报说明", VERSION]
    columns = list(zip(*sheets.get_sheet_by_name(CODES).to_python(), strict=True)) if Template(record).lists else []
    offered = {str(column[0]): [word for word in column[1:] if word] for column in columns}
    lists = {element.kind.codes for element in Template(record).table.elements if isinstance(element.kind, Coded)}
    assert offered == {
        codes.list_title.zh: [member.label() for member in codes if member.declared.until is None] for codes in lists
    }
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode()
    columns_as_text = re.findall(r'<col min="([0-9]+)" max="([0-9]+)" width="[0-9.]+" style="1"', sheet)
    wide = sum(int(last) - int(first) + 1 for first, last in columns_as_text)
    assert wide == len(Template(record).table.elements)
    assert "<f>" not in sheet


def test_equal_releases_write_equal_bytes() -> None:
    record = catalogue.record_type("contract")
    assert made(record) == made(record)
    core = zipfile.ZipFile(io.BytesIO(made(record))).read("docProps/core.xml").decode()
    assert "1980-01-01T00:00:00Z" in core


@pytest.mark.parametrize("mark", ["", "版本 1.0", "other-template/1.0/contract", "gov-integrity-template"])
def test_only_our_own_mark_names_a_record_type(mark: str) -> None:
    assert returned(mark) == NOT_OURS
    assert returned(mark_of("1.0", "contract")).record == "contract"
    assert FILL_IN not in returned(mark_of("1.0", "contract")).helpers
    assert returned(mark_of_marked("1.0", ["统计", "错误清单"])).helpers == {"统计", "错误清单", VERSION}


def test_faulty_rows_of_a_template_are_found(tmp_path: Path) -> None:
    record = catalogue.record_type("contract")
    samples = list(SampleMaker(record, seed=5, flat=True).samples(10, Fraction(1, 2)))
    path = tmp_path / "a.xlsx"
    with path.open("wb") as out:
        Template(record).write(out, [each.document for each in samples])
    with Spool(tmp_path / "spool.sqlite") as spool:
        journey.run(Order(paths=(path,), calendar=calendar()), spool)
        found = {finding.place.record: finding.code for finding in spool.findings() if finding.level is not HINT}
    assert set(found) == {number for number, each in enumerate(samples, 1) if each.planted}
