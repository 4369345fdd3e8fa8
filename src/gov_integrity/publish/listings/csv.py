"""CSV 清单 — findings as a table for a spreadsheet: what it would take for a formula gets an apostrophe."""

import csv
from collections.abc import Iterable, Iterator
from typing import Final, TextIO

from gov_integrity.forms.finding import Finding
from gov_integrity.forms.say import pick
from gov_integrity.publish import sentences
from gov_integrity.publish.listings import Listing

HEADERS: Final = (
    ("代码", "code"),
    ("级别", "level"),
    ("文件", "file"),
    ("工作表", "sheet"),
    ("行", "line"),
    ("末行", "last line"),
    ("记录", "record"),
    ("单元格", "cell"),
    ("列", "column"),
    ("数据项", "element"),
    ("看到的内容", "seen"),
    ("说明", "what is wrong"),
    ("怎么办", "what to do"),
    ("影响行数", "rows affected"),
    ("豁免文号", "waived by"),
)
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")


def _write(findings: Iterable[Finding], out: TextIO, language: str) -> None:
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(pick(language, *header) for header in HEADERS)
    for finding in findings:
        table.writerow(map(neutral, _cells(finding, language)))


def _cells(finding: Finding, language: str) -> Iterator[str]:
    place = finding.place
    yield finding.code
    yield sentences.level(finding.level, language)
    yield place.file
    yield place.sheet
    yield from (str(number) if number else "" for number in (place.line, place.last_line, place.record))
    yield place.cell
    yield place.column or place.path
    yield place.element
    yield finding.seen
    yield sentences.says(finding, language)
    yield sentences.todo(finding, language)
    yield str(finding.affected)
    yield finding.waived


def neutral(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def plainly(cell: str) -> str:
    """Return the text of a cell that ``neutral`` wrote."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA_STARTS) else cell


listing = Listing("csv", _write)
