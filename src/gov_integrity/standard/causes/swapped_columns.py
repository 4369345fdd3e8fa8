"""两列互换 — does each of two columns hold what the other should?

One of the two must have a form (a code, a day, a number) that its own contents never fit and those of the other do; a
column of words takes anything, so it is the other half only when its contents have that form.
"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.cause import Cause, Evidence, Planted, Reach, Sample, Seen, Threshold, fault
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Coded, Flag, Identified, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.say import Say

_FORMED: Final = (Identified, Day, Coded, Flag)
_CODES: Final = ("91410105005000018Q", "12410105005000018X", "114101050050000181")


def _share(column: Seen, other: Seen, threshold: Threshold, *, fit: bool) -> bool:
    """Return whether the cells of ``other`` mostly fit (or mostly do not fit) the element of ``column``."""
    held = [not fault(column, cell.text) for cell in other.filled()]
    return threshold.met(held.count(fit), len(held))


def _exchanged(one: Seen, other: Seen, threshold: Threshold) -> bool:
    if other.element is None or not _share(one, other, threshold, fit=True):
        return False
    if isinstance(other.element.kind, Text):
        return True
    return _share(other, other, threshold, fit=False) and _share(other, one, threshold, fit=True)


def _sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
    done: set[int] = set()
    for one in sample.columns:
        if one.index in done or one.element is None or not isinstance(one.element.kind, _FORMED):
            continue
        if not _share(one, one, threshold, fit=False):
            continue
        others = [each for each in sample.columns if each is not one and _exchanged(one, each, threshold)]
        if len(others) == 1:
            (other,) = others
            done |= {one.index, other.index}
            yield Evidence(
                shows=lambda cells, _numbers, one=one, other=other: bool(  # type: ignore[misc]  # bound for the loop
                    fault(one, cells[one.index]) and not fault(one, cells[other.index])
                ),
                columns=(one.index, other.index),
                slots={"other": other.header},
            )


cause = Cause(
    code="CSV332",
    id="swapped-columns",
    level=ERROR,
    reach=Reach.TABLE,
    says=Say(
        "“{column}”与“{other}”两列的内容互换了，这 {affected} 行的这两项没有读取",
        "{column} and {other} hold each other's contents; the two were not read in these {affected} rows",
    ),
    todo=Say("把两列的列名对调后整表重报。", "Exchange the names of the two columns and send the table again."),
    sees=_sees,
    examples=(
        Planted(
            "contract",
            ("采购人（甲方）", "甲方统一社会信用代码"),
            tuple((code, "示例市示例局") for code in _CODES * 2),
            affected=6,
        ),
        Planted(
            "contract",
            ("采购人（甲方）", "甲方统一社会信用代码"),
            tuple(("示例市示例局", code) for code in _CODES * 2),
            affected=0,
        ),
    ),
)
