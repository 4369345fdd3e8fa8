"""各行缺格 — does every row have the same number of cells too few?"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.cause import Cause, Evidence, Planted, Reach, Sample, Threshold
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

_HEADER: Final = ("合同编号", "合同名称", "合同签订日期")
_DAYS: Final = tuple(f"2024-03-0{day}" for day in range(1, 7))


def _sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
    short = [len(row) for row in sample.rows if len(row) < sample.width]
    usual = max(set(short), key=short.count, default=0)
    if threshold.met(short.count(usual), len(sample.rows)):
        yield Evidence(
            shows=lambda cells, _numbers: len(cells) == usual,
            slots={"seen": str(usual), "expected": str(sample.width)},
        )


cause = Cause(
    code="CSV330",
    id="cells-missing",
    level=ERROR,
    reach=Reach.TABLE,
    says=Say(
        "有 {affected} 行都只有 {seen} 格，而表头有 {expected} 格，这些行没有读取",
        "{affected} rows all have {seen} cells under a header of {expected}; they were not read",
    ),
    todo=Say(
        "导出时漏了一列，或者表头多了一列；改好导出设置后整表重报。",
        "The export lacks a column, or the header has one too many; mend the export and send the table again.",
    ),
    sees=_sees,
    examples=(
        Planted("contract", _HEADER, tuple(("示采合1号", day) for day in _DAYS), affected=6),
        Planted("contract", _HEADER, tuple(("示采合1号", "示例合同", day) for day in _DAYS), affected=0),
    ),
)
