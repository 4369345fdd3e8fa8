"""行列颠倒 — does a table have its names in the first column and its records side by side?"""

from collections.abc import Mapping, Sequence
from typing import Final

from gov_integrity.forms.cause import Cause, Cells, Headers, Planted, Reach
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

_LEAST_NAMES: Final = 3  # ours


def _headless(rows: Sequence[Cells], headers: Headers) -> tuple[int, Mapping[str, str]] | None:
    for column in (0, 1):  # the second, where the first holds numbers
        names = [row[column] for row in rows if len(row) > column and row[column]]
        if len(names) >= _LEAST_NAMES and headers.type_of(names):
            return 0, {}
    return None


cause = Cause(
    code="CSV338",
    id="transposed",
    level=ERROR,
    reach=Reach.FILE,
    says=Say(
        "这张表行列颠倒了：列名在第一列，每条记录占一列，{affected} 行没有读取",
        "the table is turned over: its names stand in the first column; {affected} rows were not read",
    ),
    todo=Say(
        "用“选择性粘贴—转置”把行列换过来，列名放在第一行。",
        "Paste it transposed, so that the names stand in the first row and every record has a row.",
    ),
    headless=_headless,
    unreadable=True,
    examples=(
        Planted(
            "contract",
            ("合同编号", "示采合1号", "示采合2号"),
            (("采购人（甲方）", "示例局", "示例局"), ("合同签订日期", "2024-03-01", "2024-03-02"), ("备注", "", "无")),
            affected=4,
        ),
        Planted(
            "contract",
            ("合同编号", "采购人（甲方）", "合同签订日期"),
            (("示采合1号", "示例局", "2024-03-01"), ("示采合2号", "示例局", "2024-03-02")),
            affected=0,
        ),
    ),
)
