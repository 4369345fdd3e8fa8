"""混用数据格式 — does a column bear a name that only another layout of the same record knows?

Where the element stands under its own name as well, nothing is lost; otherwise its values would not be read.
"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.cause import Cause, Evidence, Planted, Reach, Sample, Threshold
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

_HEADER: Final = ("CF_WSH", "CF_WFXW", "CF_SY", "CF_YJ", "CF_CFLB", "CF_JG")
_OF_2018: Final = (*_HEADER[:-1], "CF_NR")
_CELLS: Final = ("违反食品标签管理规定", "标签不符合规定", "《食品安全法》", "罚款", "罚款5000元")
_ROWS: Final = tuple((f"示罚〔2024〕{number}号", *_CELLS) for number in range(1, 7))


def _sees(sample: Sample, _threshold: Threshold) -> Iterator[Evidence]:
    for column in sample.columns:
        name = column.elsewhere
        if column.element is None and name and sample.of(name) is None:
            explained = frozenset({("CSV060", column.header), ("CSV061", name)})
            yield Evidence(
                shows=lambda _cells, _numbers: True, columns=(column.index,), element=name, explains=explained
            )


cause = Cause(
    code="CSV340",
    id="other-layout",
    level=ERROR,
    reach=Reach.TABLE,
    says=Say(
        "“{column}”是另一种数据格式版本的列名（{title}），与其他列不是同一版本，这 {affected} 行的这一项没有读取",
        "{column} is the name of {title} in another layout than the rest; it was not read in these {affected} rows",
    ),
    todo=Say(
        "全表用同一种版本的列名；可以用 convert 换成另一版本后重报。",
        "Use the names of one layout throughout; convert turns one layout into another.",
    ),
    sees=_sees,
    examples=(
        Planted("administrative-penalty", _HEADER, _ROWS, affected=6),
        Planted("administrative-penalty", _OF_2018, _ROWS, affected=0),
    ),
)
