"""各行多格 — does every row have the same number of cells too many?"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.cause import Cause, Evidence, Planted, Reach, Sample, Threshold
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

_HEADER: Final = ("合同编号", "合同名称", "合同签订日期")
_DAYS: Final = tuple(f"2024-03-0{day}" for day in range(1, 7))


def _sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
    width = sample.width
    long = [len(row) for row in sample.rows if any(cell.strip() for cell in row[width:])]
    usual = max(set(long), key=long.count, default=0)
    if threshold.met(long.count(usual), len(sample.rows)):
        yield Evidence(
            shows=lambda cells, _numbers: len(cells) == usual and any(cell.strip() for cell in cells[width:]),
            slots={"seen": str(usual), "expected": str(width)},
        )


cause = Cause(
    code="CSV331",
    id="cells-surplus",
    level=ERROR,
    reach=Reach.TABLE,
    says=Say(
        "有 {affected} 行都有 {seen} 格，而表头只有 {expected} 格，这些行没有读取",
        "{affected} rows all have {seen} cells under a header of {expected}; they were not read",
    ),
    todo=Say(
        "表头漏了一列，或者某列文字里有没加引号的分隔符；改好导出设置后整表重报。",
        "The header lacks a column, or a text holds separators without quotes; mend the export and send again.",
    ),
    sees=_sees,
    examples=(
        Planted("contract", _HEADER, tuple(("示采合1号", "示例", "合同", day) for day in _DAYS), affected=6),
        Planted("contract", _HEADER, tuple(("示采合1号", "示例合同", day, "") for day in _DAYS), affected=0),
    ),
)
