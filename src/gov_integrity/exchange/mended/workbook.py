"""工作簿的修正 — the same sheets and rows again, the mended cells as text.

Numbers stay numbers, errors stay errors: a fault that a mend cannot take away is still seen. What a sheet of cells
cannot keep (hidden sheets, merged cells, macros) is a reason not to write it at all.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final

from gov_integrity.exchange.row import CellKind, Grid, Row
from gov_integrity.exchange.tables import new_workbook

NOT_KEPT: Final = frozenset({"XLS074", "XLS075", "XLS076", "SEC083", "SEC084"})
"""What is found in a workbook of which a copy would lose something."""

Texts = Mapping[tuple[str, int], Mapping[int, str]]


def write(grids: Iterable[Grid], changed: Texts, out: BinaryIO, folder: Path) -> None:
    """Write every sheet; ``changed`` holds new texts by sheet, line and column; rows wait in ``folder``.

    Raises ``MissingExtraError`` without the writer.
    """
    workbook = new_workbook(out, rows_in=folder)
    text = workbook.add_format({"num_format": "@"})
    for grid in grids:
        sheet = workbook.add_worksheet(grid.sheet)
        for row in grid.rows:
            if isinstance(row, Row):
                _row(sheet, row, changed.get((grid.sheet, row.place.line), {}), text)
    workbook.close()


def _row(sheet: Any, row: Row, changed: Mapping[int, str], text: Any) -> None:
    line = row.place.line - 1
    for column, held in enumerate(row.cells):
        kind = row.kinds[column] if row.kinds else CellKind.TEXT
        match kind:
            case CellKind.NUMBER if _is_kept(float(held)):
                sheet.write_number(line, column, float(held))
            case CellKind.FLAG:
                sheet.write_boolean(line, column, held == "TRUE")
            case CellKind.ERROR:
                sheet.write_formula(line, column, "=NA()", None, held or "#N/A")
            case CellKind.FORMULA:
                sheet.write_formula(line, column, "=NA()", None, "")
            case CellKind.EMPTY:
                pass
            case _:
                sheet.write_string(line, column, changed.get(column, held), text)


def _is_kept(number: float) -> bool:
    """Return whether the writer, which writes 16 digits, keeps a number: others are written as the text they read as.

    Of a whole number so large the digits were lost before, and as a number it is still seen as one.
    """
    return number.is_integer() or float(f"{number:.16G}") == number
