"""整体错位 — did the contents move to the next column, from some column on to the end of the table?

Seen by elements that have a form (days, codes, amounts). The first whose own contents do not fit it is where the shift
begins; from there on all of them must fit the contents beside, so that two exchanged columns are no shift.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from gov_integrity.forms.cause import Cause, Cells, Evidence, Planted, Reach, Sample, Seen, Threshold, fault
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Link, Text
from gov_integrity.forms.say import Say

_LEAST_COLUMNS: Final = 2
_SIDES: Final = ((1, "右", "right"), (-1, "左", "left"))
_HEADER: Final = ("合同编号", "合同名称", "合同类型", "合同签订日期", "备注")
_RIGHT: Final = tuple((f"示采合{n}号", "示例", "合同", "招商引资", f"2024-03-0{n}") for n in range(1, 7))
_GOOD: Final = tuple((f"示采合{n}号", "示例合同", "招商引资", f"2024-03-0{n}", "") for n in range(1, 7))


def _typed(column: Seen) -> bool:
    return column.element is not None and not isinstance(column.element.kind, Text | Link)


def _at(cells: Cells, index: int) -> str:
    return cells[index] if 0 <= index < len(cells) else ""


def _fits(column: Seen, text: str) -> bool:
    return text not in column.nothing and not fault(column, text)


def _misfits(column: Seen, text: str) -> bool:
    return text not in column.nothing and bool(fault(column, text))


def _moved(columns: Sequence[Seen], side: int) -> Callable[[Cells, Sequence[bool]], bool]:
    def moved(cells: Cells, _numbers: Sequence[bool]) -> bool:
        beside = sum(_fits(column, _at(cells, column.index + side)) for column in columns)
        return beside > sum(_fits(column, _at(cells, column.index)) for column in columns)

    return moved


def _sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
    rows = [row for row in sample.rows if len(row) >= sample.width]
    typed = [column for column in sample.columns if _typed(column)]
    wrong = (
        place
        for place, column in enumerate(typed)
        if threshold.met(sum(_misfits(column, _at(row, column.index)) for row in rows), len(rows))
    )
    begin = next(wrong, None)
    for side, zh, en in _SIDES if begin is not None else ():
        columns = typed[begin:]
        beside = [[_at(row, column.index + side) for row in rows] for column in columns]
        filled = [
            (column, texts)
            for column, each in zip(columns, beside, strict=True)
            if (texts := [text for text in each if text not in column.nothing])
        ]
        agree = all(
            threshold.share * len(texts) <= sum(_fits(column, text) for text in texts) for column, texts in filled
        )
        if agree and len(filled) >= _LEAST_COLUMNS and filled[0][0] is columns[0]:
            slots = {"side": zh, "side_en": en, "first": columns[0].header}
            yield Evidence(shows=_moved(columns, side), slots=slots)
            return


cause = Cause(
    code="CSV069",
    id="shifted-columns",
    level=ERROR,
    reach=Reach.TABLE,
    says=Say(
        "从“{first}”起，各列的内容整体向{side}错了一列，这 {affected} 行没有读取",
        "from {first} on, the contents stand one column too far to the {side_en}; these {affected} rows were not read",
    ),
    todo=Say(
        "在导出的表里找到多出或漏掉的一格，移回各列后重报；不用逐行改。",
        "Find the surplus or missing cell in the export, move the columns back and send again; no row needs mending.",
    ),
    sees=_sees,
    examples=(Planted("contract", _HEADER, _RIGHT, affected=6), Planted("contract", _HEADER, _GOOD, affected=0)),
)
