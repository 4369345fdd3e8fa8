"""结果文件 — what does a run leave for people and machines: findings, rejected rows, scores?

The findings file is complete, whatever the receipt lists. A rejected row is given back as it came, in the same kind
of file, so that it can be mended and sent again; nothing that was read is lost.
"""

import csv
import json
from collections.abc import Iterator
from typing import Final, TextIO

from gov_integrity.exchange import rejected
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.outbox import Outbox
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.say import pick
from gov_integrity.judgement.scorecard import plain
from gov_integrity.publish import sentences

FINDINGS: Final = "findings.csv"
ANSWERS: Final = "answers.ndjson"
SCORES: Final = "scores.json"
_HEADERS: Final = (
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
)
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")


def write(results: Results, spool: Spool, box: Outbox, *, language: str) -> None:
    """Write everything but the answers (written while they are given), the report and the receipt."""
    with box.writing(FINDINGS, encoding="utf-8-sig") as out:
        write_findings(spool.findings(), out, language=language)
    with box.writing(SCORES) as out:
        json.dump({"scorecards": [plain(card, language) for card in results.cards]}, out, ensure_ascii=False, indent=2)
        out.write("\n")
    rejected.write(results, spool, box)


def write_findings(findings: Iterator[Finding], out: TextIO, *, language: str) -> None:
    """Write findings as CSV for a spreadsheet: text that a spreadsheet would take for a formula gets an apostrophe."""
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(pick(language, *header) for header in _HEADERS)
    for finding in findings:
        table.writerow(map(_neutral, _cells(finding, language)))


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


def _neutral(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
