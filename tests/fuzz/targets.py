"""What has to hold of every text that a parser is given: it answers, with nothing that it does not declare.

Each target takes bytes, as a fuzzer makes them, and starts from those of ``SEEDS``.
"""

import json
import re
import tempfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from gov_integrity.exchange import formats
from gov_integrity.exchange.encoding import survey
from gov_integrity.exchange.limits import LIMITS
from gov_integrity.exchange.row import Document, Grid, Source
from gov_integrity.forms.day_text import is_day, mended_day, read_day
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.identifier import Identifier, InvalidIdentifierError
from gov_integrity.forms.number_text import MOST_DIGITS, mended_number, read_decimal
from gov_integrity.standard import catalogue
from tests.exchange.tables import contract, penalties

Target = Callable[[bytes], None]
_DECIMAL: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?")
_FOLDER: Final = Path(tempfile.gettempdir())
ON: Final = date(2026, 11, 28)


def text_of(data: bytes) -> str:
    """Return bytes as text, halves of surrogate pairs too; bytes that are no UTF-8 as characters up to U+00FF."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def days(data: bytes) -> None:
    """A day is real and in one form, or there is a declared code; what is mended reads as itself."""
    text = text_of(data)
    day, code = read_day(text)
    assert bool(day) is not bool(code)
    assert not day or (is_day(day) and read_day(day) == (day, ""))
    assert not code or catalogue.notice(code)
    mended = mended_day(text)
    assert not mended or is_day(mended)
    assert is_day(text) is (re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text) is not None and day == text)


def numbers(data: bytes) -> None:
    """A number is plain and exact, and reads as itself; one in 万元 may have become too long to be read again."""
    text = text_of(data)
    for shift in (0, 4):
        number, code = read_decimal(text, shift=shift)
        assert bool(number) is not bool(code)
        assert not code or catalogue.notice(code)
        if number:
            assert _DECIMAL.fullmatch(number)
            assert read_decimal(number) == (number, "") or (shift and len(number) > MOST_DIGITS)
    mended = mended_number(text)
    assert not mended or read_decimal(mended) == (mended, "")


def identifiers(data: bytes) -> None:
    """A number has its parts or a declared fault that never repeats it; what is suggested is valid."""
    text = text_of(data)
    for number in catalogue.identifiers():
        for on in (None, ON):
            _identifier(number, text, on)


def _identifier(number: Identifier, text: str, on: date | None) -> None:
    fault = _fault(number, text, on)
    if fault is None:
        assert re.fullmatch(number.pattern, text)
        assert number.shortest <= len(text) <= number.longest
    else:
        told = f"{fault} {fault.part} {fault.suggestion}"
        assert fault.code in number.codes
        assert not number.secret or len(text) < number.shortest or text not in told
    suggested = number.suggest(text)
    assert not suggested or (suggested != text and number.is_valid(suggested))


def _fault(number: Identifier, text: str, on: date | None) -> InvalidIdentifierError | None:
    try:
        number.parse(text, on=on)
    except InvalidIdentifierError as fault:
        return fault
    return None


def encodings(data: bytes) -> None:
    """A file has an encoding that decodes its head, or a finding that says why not."""
    encoding, findings = survey(_file(data, "a.csv"), LIMITS)
    assert encoding is not None or findings
    assert all(catalogue.notice(each.code) for each in findings)


def csv(data: bytes) -> None:
    """Every row and every finding has its place; nothing is raised."""
    _read(data, "a.csv")


def json_text(data: bytes) -> None:
    """As of CSV; a document that is read is what strict JSON reads there."""
    _read(data, "a.json")


def ndjson(data: bytes) -> None:
    """As of JSON, line by line."""
    _read(data, "a.ndjson")


def _file(data: bytes, name: str) -> Source:
    path = _FOLDER / f"fuzz-{name}"
    path.write_bytes(data)
    return Source(path, name)


def _read(data: bytes, name: str) -> None:
    last = 0
    for part in formats.read(_file(data, name)):
        if isinstance(part, Finding):
            assert catalogue.notice(part.code)
            continue
        for item in part.rows if isinstance(part, Grid) else part.records:
            place = item.place
            assert place.file == name
            assert not isinstance(item, Finding) or catalogue.notice(item.code)
            if isinstance(item, Document):
                json.dumps(item.document, ensure_ascii=True)
                assert place.record is not None
                assert place.record > last
                last = place.record


TARGETS: Final[Mapping[str, Target]] = {
    "days": days,
    "numbers": numbers,
    "identifiers": identifiers,
    "encodings": encodings,
    "csv": csv,
    "json": json_text,
    "ndjson": ndjson,
}
_TABLE: Final = penalties(2)
_RECORD: Final = json.dumps(contract(1), ensure_ascii=False)
SEEDS: Final[Mapping[str, tuple[bytes, ...]]] = {
    "days": tuple(
        text.encode()
        for text in (
            "2024-02-29",
            "2024年2月9日",
            "20240229",
            "２０２４－０２－２９",
            "二〇二四年二月九日",
            "45351",
            "长期",
            "民国113年",
        )
    ),
    "numbers": tuple(text.encode() for text in ("0.5", "1,000.00", "-0", "1e5", "￥１，０００", "5000元", "9" * 41)),
    "identifiers": tuple(
        text.encode()
        for number in catalogue.identifiers()
        for text in (*number.valid, *(each for each, _ in number.invalid))
    ),
    "encodings": tuple(_TABLE.encode(codec) for codec in ("utf-8", "utf-8-sig", "gb18030", "utf-16")),
    "csv": (_TABLE.encode(), _TABLE.encode("gb18030"), b'a,b\r\n"1\n2",3\n'),
    "json": (f"[{_RECORD}]".encode(), _RECORD.encode(), b'{"records": [{}]}', b"[1e400, NaN]"),
    "ndjson": (f"{_RECORD}\n{_RECORD}\n".encode(), b'{"a": "\\ud800"}\n'),
}
