"""工作簿标记 — how is a workbook of ours recognised when it comes back: a template filled in, a marked workbook mended?

Its last sheet names what it is, the standard and the edition, and a template also the record type. The sheets that only
help are then not taken for data, and the verdicts that we put beside the rows not for columns.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from gov_integrity.exchange.row import Row
from gov_integrity.forms.finding import Finding

FILL_IN, CODES, HOW_TO, VERSION = "填报", "代码表", "填报说明", "版本"
FAULTS: Final = ("错误清单", "faults")
MENDING: Final = ("怎么改", "how to mend")
COUNTS: Final = ("统计", "counts")
VERDICT: Final = ("校验结果", "result")
OLD_LINE: Final = ("原文件行号", "line of the file")
_TEMPLATE: Final = "gov-integrity-template"
_MARKED: Final = "gov-integrity-marked"
_OF_A_TEMPLATE: Final = frozenset({CODES, HOW_TO, VERSION})
_OURS: Final = frozenset(zip(VERDICT, OLD_LINE, strict=True))


@dataclass(frozen=True, slots=True)
class Returned:
    """What a workbook of ours says of itself: sheets that hold no data, the record type, whether it holds verdicts."""

    helpers: frozenset[str] = frozenset()
    record: str = ""
    is_marked: bool = False


NOT_OURS: Final = Returned()


def mark_of(edition: str, record_id: str) -> str:
    """Return what the version sheet of a template says."""
    return f"{_TEMPLATE}/{edition}/{record_id}"


def mark_of_marked(edition: str, helpers: Iterable[str]) -> str:
    """Return what the version sheet of a marked workbook says, with the names of the sheets that hold no data."""
    return "/".join((_MARKED, edition, *helpers))


def returned(mark: str) -> Returned:
    """Return what a version sheet says; of any other text that the workbook is none of ours."""
    name, _edition, *rest = (*mark.split("/"), "", "")
    if name == _TEMPLATE and rest[0]:
        return Returned(_OF_A_TEMPLATE, rest[0])
    return Returned(frozenset({*rest, VERSION}) - {""}, is_marked=True) if name == _MARKED else NOT_OURS


def without_verdicts(rows: Iterable[Row | Finding]) -> Iterator[Row | Finding]:
    """Yield rows without the two columns that we put beside them, from the header on."""
    width = -1
    for row in rows:
        if isinstance(row, Row) and width < 0:
            pairs = zip(row.cells, row.cells[1:], strict=False)
            width = next((index for index, pair in enumerate(pairs) if pair in _OURS), -1)
        if isinstance(row, Finding) or width < 0:
            yield row
        else:
            yield row._replace(cells=row.cells[:width], kinds=row.kinds[:width] if row.kinds else None)
