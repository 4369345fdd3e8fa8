"""关键列全同 — do all rows name one and the same record, because a cell was filled down?

Looked at are the elements that tell a record from others: its id, or its key. One document for many addressees differs
in the addressee, so it is none.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from gov_integrity.forms.cause import Cause, Evidence, Planted, Reach, Sample, Threshold
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

_HEADER: Final = ("合同编号", "采购人（甲方）", "供应商（乙方）", "合同金额（元）")
_ROWS: Final = tuple(("示采合1号", "示例市示例局", "示例市示例公司", f"{n}00") for n in range(1, 7))


def _sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
    own = sample.of("id")
    key = (own,) if own else tuple(map(sample.of, sample.record.key))
    columns = [column.index for column in key if column is not None]
    rows = [row for row in sample.rows if len(row) >= sample.width]
    if len(columns) < len(key) or len(rows) < threshold.least:
        return  # what tells the records apart is not in the table
    first = tuple(rows[0][index] for index in columns)
    if all(first) and all(tuple(row[index] for index in columns) == first for row in rows):
        yield Evidence(
            shows=lambda cells, _numbers: tuple(cells[index] for index in columns if index < len(cells)) == first,
            slots={"columns": "、".join(sample.header[index] for index in columns)},
        )


cause = Cause(
    code="REF330",
    id="constant-key",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "有 {affected} 行的“{columns}”完全相同，分不出是哪一条记录，没有读取",
        "{affected} rows have the same {columns}, so that no record can be told from another; they were not read",
    ),
    todo=Say(
        "多半是向下填充时覆盖了编号：从原系统重新导出这一列后整表重报。",
        "A number was probably filled down: export the column from the original system and send the table again.",
    ),
    sees=_sees,
    threshold=Threshold(share=Fraction(1)),
    examples=(
        Planted("contract", _HEADER, _ROWS, affected=6),
        Planted("contract", _HEADER, tuple((f"示采合{n}号", *row[1:]) for n, row in enumerate(_ROWS)), affected=0),
    ),
)
