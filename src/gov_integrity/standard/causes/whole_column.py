"""整列同错 — is nearly a whole column wrong in one and the same way, whatever the way?

Asked last, of what no other cause explains.
"""

from collections import Counter
from collections.abc import Callable, Iterator

from gov_integrity.forms.cause import Cause, Cell, Evidence, Planted, Reach, Sample, Threshold, in_cell
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say


def _wrong(code: str) -> Callable[[Cell], bool]:
    return lambda cell: cell.fault == code


def _sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
    for column in sample.columns:
        if column.element is None:
            continue
        faults = [cell.fault for cell in column.filled()]
        (code, times), *_ = Counter(faults).most_common(1) or [("", 0)]
        if code and threshold.met(times, len(faults)):
            yield Evidence(shows=in_cell(column, _wrong(code)), columns=(column.index,), slots={"fault": code})


cause = Cause(
    code="TXT331",
    id="whole-column",
    level=ERROR,
    reach=Reach.REST,
    says=Say(
        "“{column}”一列几乎都有同一个问题（{fault}），有 {affected} 行",
        "nearly all of {column} is wrong in one way ({fault}), in {affected} rows",
    ),
    todo=Say(
        "查看问题 {fault} 的说明，在导出设置或原系统里改一次，整表重报；不用逐行改。",
        "Read what {fault} means, mend it once in the export or the original system, and send the table again.",
    ),
    sees=_sees,
    examples=(
        Planted.column("contract", "合同类型", ("示例类",) * 6, affected=6),
        Planted.column("contract", "合同类型", ("招商引资", "其他", "示例类", "招商引资", "其他"), affected=0),
    ),
)
