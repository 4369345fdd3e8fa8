"""整表乱码 — was a whole table, header and all, read in a wrong encoding before it was exported?"""

from collections.abc import Mapping, Sequence
from typing import Final

from gov_integrity.forms.cause import Cause, Cells, Headers, Planted, Reach
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.garbled import turned_back
from gov_integrity.forms.say import Say

_HEADER: Final = ("合同编号", "采购人（甲方）", "合同签订日期")


def _headless(rows: Sequence[Cells], headers: Headers) -> tuple[int, Mapping[str, str]] | None:
    for above, row in enumerate(rows, 1):
        before = [turned_back(cell) or cell for cell in row]
        if before != list(row) and headers.type_of(before):
            return above, {}
    return None


cause = Cause(
    code="ENC331",
    id="mojibake-header",
    level=ERROR,
    reach=Reach.FILE,
    says=Say(
        "整张表连表头都是乱码，{affected} 行没有读取",
        "the whole table is garbled text, header and all; {affected} rows were not read",
    ),
    todo=Say(
        "导出时编码用错了一次：以 UTF-8 重新导出，不要另存后再改编码。",
        "An encoding was mistaken on the way: export again as UTF-8, and do not save it under another encoding later.",
    ),
    headless=_headless,
    unreadable=True,
    examples=(
        Planted(
            "contract",
            tuple(title.encode().decode("gb18030", "replace") for title in _HEADER),
            tuple((f"{n}", "", "2024-03-01") for n in range(1, 7)),
            affected=6,
        ),
        Planted("contract", _HEADER, tuple((f"{n}", "示例局", "2024-03-01") for n in range(1, 7)), affected=0),
    ),
)
