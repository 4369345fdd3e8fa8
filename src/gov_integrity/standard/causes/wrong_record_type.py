"""记录类型不符 — is the table one of another record type than the sender named?"""

from collections.abc import Mapping, Sequence

from gov_integrity.forms.cause import Cause, Cells, Headers, Planted, Reach
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say


def _headless(rows: Sequence[Cells], headers: Headers) -> tuple[int, Mapping[str, str]] | None:
    for above, row in enumerate(rows, 1):
        found = headers.type_of(row) if headers.asked else ""
        if found not in {"", headers.asked}:
            return above, {"asked": headers.asked, "found": found}
    return None


cause = Cause(
    code="CSV339",
    id="wrong-record-type",
    level=ERROR,
    reach=Reach.FILE,
    says=Say(
        "指定的记录类型是 {asked}，表头却是 {found} 的，{affected} 行没有读取",
        "{asked} was named, but the header is that of {found}; {affected} rows were not read",
    ),
    todo=Say(
        "核对选项中的记录类型，或者换成正确的文件。", "Check the record type that was named, or send the right file."
    ),
    headless=_headless,
    unreadable=True,
    examples=(
        Planted(
            "contract",
            ("处罚机关", "行政处罚决定书文号", "处罚决定日期"),
            tuple(("示例局", f"示罚〔2024〕{n}号", f"2024-03-0{n}") for n in range(1, 7)),
            affected=6,
        ),
        Planted(
            "contract",
            ("合同编号", "采购人（甲方）", "合同签订日期"),
            tuple((f"示采合{n}号", "示例局", f"2024-03-0{n}") for n in range(1, 7)),
            affected=0,
        ),
    ),
)
