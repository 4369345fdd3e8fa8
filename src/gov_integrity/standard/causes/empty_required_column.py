"""必填列空着 — is a column that every record must fill left empty nearly throughout?"""

from collections.abc import Iterator

from gov_integrity.forms.cause import Cause, Evidence, Planted, Reach, Sample, Seen, Threshold
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say


def _sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
    for column in sample.columns:
        if column.element is None or column.element.required is not True:
            continue
        filled = sum(1 for _cell in column.filled())
        if threshold.met(len(column.cells) - filled, len(column.cells)):
            yield _evidence(column, column.element.kind.null_words)


def _evidence(column: Seen, none: frozenset[str]) -> Evidence:
    return Evidence(
        shows=lambda cells, _numbers: column.index < len(cells) and cells[column.index] in none,
        columns=(column.index,),
    )


cause = Cause(
    code="CSV335",
    id="empty-required-column",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "必填的“{title}”一列几乎全空，有 {affected} 行没有填",
        "the required column {title} is left empty nearly throughout, in {affected} rows",
    ),
    todo=Say(
        "多半是导出时没有带出这一列，或者合并了单元格：从原系统补齐后整表重报。",
        "The export probably left the column out, or cells were merged: fill it from the original system.",
    ),
    sees=_sees,
    examples=(
        Planted("contract", ("合同编号", "合同名称"), tuple((f"示采合{n}号", "") for n in range(6)), affected=6),
        Planted("contract", ("合同编号", "项目编号"), tuple((f"示采合{n}号", "") for n in range(6)), affected=0),
    ),
)
