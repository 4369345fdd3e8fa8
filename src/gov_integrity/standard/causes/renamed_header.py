"""列名改了 — does a required element stand under a name that the standard does not know?

An element without a column and a column without an element belong together when the contents fit the element and the
names are alike; for words, which fit everything, the names alone must be enough.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from fractions import Fraction
from typing import Final

from gov_integrity.forms.cause import Cause, Evidence, Planted, Reach, Sample, Seen, Threshold, fits
from gov_integrity.forms.element import Element
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Text
from gov_integrity.forms.say import Say

_ALIKE: Final = 0.5  # ours, as for the name that is offered for an unknown column
_SOMEWHAT_ALIKE: Final = 0.3  # ours
_ANY_ROWS: Final = Threshold(least=1, share=Fraction(4, 5))


def _likeness(column: Seen, element: Element) -> float:
    return max(SequenceMatcher(None, column.header, name).ratio() for name in (element.title, element.name))


def _may_be(column: Seen, element: Element, threshold: Threshold) -> bool:
    held = [fits(element, cell.text) for cell in column.filled()]
    if not threshold.met(sum(held), len(held)):
        return False
    return _likeness(column, element) >= (_ALIKE if isinstance(element.kind, Text) else _SOMEWHAT_ALIKE)


def _sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
    unknown = [column for column in sample.columns if column.element is None and column.header]
    pairs = [
        (_likeness(column, element), -column.index, column, element)
        for column in unknown
        for element in sample.lacking
        if _may_be(column, element, threshold)
    ]
    taken: set[object] = set()
    for _alike, _index, column, element in sorted(pairs, key=lambda pair: pair[:2], reverse=True):
        if column.index not in taken and element.name not in taken:
            taken |= {column.index, element.name}
            yield Evidence(
                shows=lambda _cells, _numbers: True,
                columns=(column.index,),
                element=element.name,
                explains=frozenset({("CSV060", column.header), ("CSV061", element.name)}),
            )


cause = Cause(
    code="CSV333",
    id="renamed-header",
    level=ERROR,
    reach=Reach.TABLE,
    says=Say(
        "“{column}”一列应是“{title}”，列名写得不同，这 {affected} 行的这一项没有读取",
        "the column {column} seems to be {title} under another name; it was not read in these {affected} rows",
    ),
    todo=Say(
        "把列名改成“{title}”后整表重报；确是另一项的，补上“{title}”一列。",
        "Name the column {title} and send the table again; if it is something else, add the column {title}.",
    ),
    sees=_sees,
    threshold=_ANY_ROWS,
    examples=(
        Planted(
            "contract",
            ("合同编号", "合同名称", "签订合同日期"),
            tuple((f"示采合{n}号", "示例合同", f"2024-03-0{n}") for n in range(1, 7)),
            affected=6,
        ),
        Planted(
            "contract",
            ("合同编号", "合同名称", "合同签订日期"),
            tuple((f"示采合{n}号", "示例合同", f"2024-03-0{n}") for n in range(1, 7)),
            affected=0,
        ),
    ),
)
