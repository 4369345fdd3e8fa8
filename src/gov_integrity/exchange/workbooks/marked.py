"""标注工作簿 — how does a clerk see, in the own rows, which cell is wrong and what to do about it?

The file that was sent is never edited: its rows are written into a new workbook, as text, so that no formula, number or
link comes alive. A faulty cell is coloured and says in a comment what is wrong and what to do; the last column tells
the verdict of each row. Of very many rows only those with findings are written, with their neighbours.
"""

import unicodedata
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final

from gov_integrity.exchange.row import Grid, Row, column_letters
from gov_integrity.exchange.tables import new_workbook
from gov_integrity.exchange.template_mark import OLD_LINE, VERDICT
from gov_integrity.exchange.workbooks.fault_list import FaultList, Listed
from gov_integrity.forms.finding import ERROR, HINT, WARNING, Finding, Level
from gov_integrity.forms.say import pick
from gov_integrity.publish import sentences

MOST_WHOLE_ROWS: Final = 200_000
NEIGHBOURS: Final = 2
MOST_COMMENTS: Final = 20_000
MOST_ROWS: Final = 1_000_000
_LONGEST_SHEET_NAME: Final = 31
_NARROWEST, _WIDEST, _MEASURED = 8, 40, 200
_COLOURS: Final[Mapping[Level, str]] = {ERROR: "#F8B4B4", WARNING: "#FFE699", HINT: "#DDEBF7"}
_WORST: Final = (ERROR, WARNING, HINT)

Findings = Callable[[str], Iterator[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """What is marked: findings by sheet, in the order of the lines; header lines by sheet; rows of the file in all."""

    findings: Findings
    header_lines: Mapping[str, int]
    rows: int
    language: str = "zh"

    @property
    def is_excerpt(self) -> bool:
        """Whether only rows with findings are written, with their neighbours."""
        return self.rows > MOST_WHOLE_ROWS


def write(grids: Iterator[Grid], marking: Marking, out: BinaryIO, folder: Path) -> None:
    """Write the marked workbook of a file; rows wait in ``folder``. Raises ``MissingExtraError`` without the writer."""
    workbook = new_workbook(out, rows_in=folder)
    styles = _Styles(workbook)
    listed = FaultList(marking.language)
    names: set[str] = set()
    for grid in grids:
        name = _free(grid.sheet or pick(marking.language, "数据", "data"), names)
        _Sheet(workbook.add_worksheet(name), name, marking, styles, listed).write(grid)
    listed.write(workbook, names)
    workbook.close()


class _Styles:
    """The looks of cells: plain, and faulty by level."""

    def __init__(self, workbook: Any) -> None:
        self.text = workbook.add_format({"num_format": "@"})
        self.header = workbook.add_format({"num_format": "@", "bold": True, "bottom": 1})
        self.faulty = {
            level: workbook.add_format({"num_format": "@", "bg_color": colour, "border": 1})
            for level, colour in _COLOURS.items()
        }


@dataclass(slots=True)
class _Held:
    """A row that waits to be written, with what was found in it."""

    row: Row
    found: list[Finding] = field(default_factory=list)


class _Sheet:
    """One sheet of the marked workbook, written row by row beside the findings of the same lines."""

    def __init__(self, sheet: Any, name: str, marking: Marking, styles: _Styles, listed: FaultList) -> None:
        self.sheet, self.name, self.marking, self.styles, self.listed = sheet, name, marking, styles, listed
        self.line, self.comments = 0, 0
        self.columns: Mapping[str, int] = {}
        self.width = 0
        self.head = -1
        self.widths: dict[int, int] = {}

    def write(self, grid: Grid) -> None:
        header = self.marking.header_lines.get(grid.sheet, 0)
        findings = _Findings(self.marking.findings(grid.sheet))
        self.listed.whole(findings.before_rows())
        for held in self._wanted(grid, findings, header):
            if held.row.place.line == header:
                self._note_columns(held.row)
            self._row(held, is_header=held.row.place.line == header)
        self.listed.whole(findings.rest())
        self._lay_out()

    def _lay_out(self) -> None:
        """Make columns as wide as what stands in them, keep the header in sight, and let rows be chosen by verdict."""
        for column, width in self.widths.items():
            self.sheet.set_column(column, column, min(_WIDEST, width + 2))
        self.sheet.freeze_panes(max(1, self.head + 1), 0)
        self.sheet.set_landscape()
        if self.head >= 0:
            self.sheet.repeat_rows(self.head)
            self.sheet.autofilter(self.head, 0, max(self.head, self.line - 1), self.width + 1)

    def _wanted(self, grid: Grid, findings: "_Findings", header: int) -> Iterator[_Held]:
        """Yield every row, or of very many those down to the header and those near a finding."""
        before: deque[_Held] = deque(maxlen=NEIGHBOURS)
        after = 0
        for row in grid.rows:
            if not isinstance(row, Row):
                self.listed.whole(findings.at(row.place.line, row.place.last_line))
                continue
            held = _Held(row, findings.at(row.place.line, row.place.last_line))
            if not self.marking.is_excerpt or row.place.line <= header:
                yield held
            elif any(finding.level is not HINT for finding in held.found):
                yield from before
                before.clear()
                after = NEIGHBOURS
                yield held
            elif after:
                after -= 1
                yield held
            else:
                before.append(held)

    def _note_columns(self, row: Row) -> None:
        self.columns = {cell.strip(): index for index, cell in reversed(list(enumerate(row.cells)))}
        self.width = len(row.cells)
        self.head = self.line

    def _row(self, held: _Held, *, is_header: bool) -> None:
        if self.line >= MOST_ROWS:
            self.listed.left_out += 1
            return
        by_column: dict[int, list[Finding]] = {}
        for finding in held.found:
            by_column.setdefault(self._column(finding), []).append(finding)
        verdict = max(self.width, len(held.row.cells))
        plain = self.styles.header if is_header else self.styles.text
        for column, text in enumerate(held.row.cells):
            self._cell(column, text, by_column.get(column, ()), plain)
        for column in by_column.keys() - set(range(len(held.row.cells))) - {-1}:
            self._cell(column, "", by_column[column], plain)
        if is_header:
            self._cell(verdict, pick(self.marking.language, *VERDICT), (), plain)
            self._cell(verdict + 1, pick(self.marking.language, *OLD_LINE), (), plain)
        elif self.columns and any(cell.strip() for cell in held.row.cells):
            told = "；".join(dict.fromkeys(self._short(finding) for finding in held.found))
            passed = pick(self.marking.language, "通过", "clean")
            looks = self.styles.faulty[_worst(held.found)] if held.found else plain
            self._cell(verdict, told or passed, by_column.get(-1, ()), looks)
            self._cell(verdict + 1, str(held.row.place.line), (), plain)
        for column, found in by_column.items():
            target = f"{column_letters(verdict if column < 0 else column)}{self.line + 1}"
            for finding in found:
                self.listed.add(Listed(finding, self.name, target))
        self.line += 1

    def _cell(self, column: int, text: str, found: "tuple[Finding, ...] | list[Finding]", plain: Any) -> None:
        if self.head < 0 or self.line - self.head < _MEASURED:
            self.widths[column] = max(self.widths.get(column, _NARROWEST), _width(text) if self.head >= 0 else 0)
        if not found:
            self.sheet.write_string(self.line, column, text, plain)
            return
        self.sheet.write_string(self.line, column, text, self.styles.faulty[_worst(found)])
        if self.comments < MOST_COMMENTS:
            self.comments += 1
            self.sheet.write_comment(self.line, column, "\n".join(map(self._comment, found)), {"x_scale": 2.5})

    def _column(self, finding: Finding) -> int:
        """Return the column of a finding, or -1 for one that concerns the row as a whole."""
        return self.columns.get(finding.place.column.strip(), -1) if finding.place.column else -1

    def _short(self, finding: Finding) -> str:
        language = self.marking.language
        what = finding.place.column or sentences.title(finding, language)
        return f"{sentences.level(finding.level, language)} {finding.code} {what}".rstrip()

    def _comment(self, finding: Finding) -> str:
        language = self.marking.language
        says, todo = sentences.says(finding, language), sentences.todo(finding, language)
        return f"{finding.code} {sentences.level(finding.level, language)}：{says}\n→ {todo}"


def _worst(found: Iterable[Finding]) -> Level:
    levels = {finding.level for finding in found}
    return next(level for level in _WORST if level in levels)


def _width(text: str) -> int:
    """Return how many columns a text takes on a screen: a Chinese character takes two."""
    return sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text[:_WIDEST])


class _Findings:
    """The findings of one sheet, taken line by line while its rows are read."""

    def __init__(self, findings: Iterator[Finding]) -> None:
        self._rest = findings
        self._next = next(findings, None)

    def _take(self) -> Finding:
        taken, self._next = self._next, next(self._rest, None)
        if taken is None:
            raise StopIteration
        return taken

    def before_rows(self) -> Iterator[Finding]:
        """Yield what concerns the sheet as a whole."""
        while self._next is not None and not self._next.place.line:
            yield self._take()

    def at(self, line: int, last_line: int) -> list[Finding]:
        """Return what was found at the lines of a row, and at lines before it that no row has."""
        found = []
        while self._next is not None and self._next.place.line <= max(line, last_line):
            found.append(self._take())
        return found

    def rest(self) -> Iterator[Finding]:
        """Yield what stands below the last row."""
        while self._next is not None:
            yield self._take()


def _free(name: str, taken: set[str]) -> str:
    """Return a name for a sheet that Excel takes and no other sheet of the workbook has."""
    plain = "".join("_" if sign in "[]:*?/\\" else sign for sign in name).strip("'")[:_LONGEST_SHEET_NAME] or "_"
    wanted, number = plain, 1
    while wanted.casefold() in {each.casefold() for each in taken}:
        number += 1
        wanted = f"{plain[: _LONGEST_SHEET_NAME - 4]}({number})"
    taken.add(wanted)
    return wanted
