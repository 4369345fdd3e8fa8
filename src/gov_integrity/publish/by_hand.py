"""表格里怎么改 — how does a person with a spreadsheet mend what was found: by which command, on which column?

Said once by kind of element, by mend, and by family of faults; ``explain`` puts it behind every fault and check.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from gov_integrity.forms.check import Beside, Check
from gov_integrity.forms.expr import elements_of
from gov_integrity.forms.fault import Fault
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Pattern, Ref
from gov_integrity.forms.mend import mends_of
from gov_integrity.forms.quantities import Amount, Count, Day, Money
from gov_integrity.forms.say import Say, pick

_AS_TEXT: Final = Say(
    "先把整列设为“文本”格式，再按证照或原件重新键入；先键入后改格式，丢掉的数字回不来。",
    "Set the whole column to text first, then enter the value again from the original.",
)
_DAY: Final = Say(
    "按原件核对后键入 2024-02-29 的形式；整列设为 yyyy-mm-dd 或者“文本”格式。",
    "Enter the day from the original like 2024-02-29; format the column as yyyy-mm-dd or as text.",
)
_NUMBER: Final = Say(
    "按原件核对后只键入数字和小数点；单位写在列名里，整列用同一个单位。",
    "Enter digits and a point only, from the original; the header names one unit for the whole column.",
)
_CODE: Final = Say(
    "从列表中选：用 template 生成的模板带有下拉列表，也可以用 explain 查看全部代码。",
    "Choose from the list: the workbook of template offers it, and explain shows all codes.",
)
_WORDS: Final = Say(
    "找到这一格，按原件改写或者补填。", "Go to the cell and correct it, or fill it in, from the original."
)
_FAMILIES: Final[Mapping[str, Say]] = {
    "CSV": Say(
        "在表格软件里核对表头和列：一行表头、一列一项、各行等宽，改后另存为“CSV UTF-8”。",
        "Check the header and the columns: one header row, one element a column; save as CSV UTF-8.",
    ),
    "ENC": Say(
        "从原系统重新导出，或者在表格软件里打开确认文字无误后另存为“CSV UTF-8”。",
        "Export again from the source, or open it, see that the text is right, and save as CSV UTF-8.",
    ),
    "XLS": Say(
        "取消隐藏和合并，把公式选择性粘贴为数值，另存为 .xlsx。",
        "Unhide and unmerge, paste formulas as values, and save as .xlsx.",
    ),
    "DAT": _DAY,
    "NUM": _NUMBER,
    "IDN": _AS_TEXT,
    "REF": Say(
        "按这一列排序或筛选，找到重复的或者对不上的行，与原件核对后改正。",
        "Sort or filter by the column, find the rows that repeat or do not match, and compare with the originals.",
    ),
    "TXT": _WORDS,
}
_SINGLE: Final[Mapping[str, Say]] = {
    **dict.fromkeys(("TXT203", "TXT205", "TXT206"), _CODE),
    **dict.fromkeys(("XLS041", "CSV066"), _AS_TEXT),
    "DAT119": _DAY,
}


def lines(said: Iterable[Say], language: str) -> Iterator[str]:
    """Yield what is said, as the paragraphs of a page."""
    for each in said:
        yield pick(language, "在表格里改：", "In a spreadsheet: ") + each.in_(language)
        yield ""


def by_kind(kind: Kind) -> Say:
    """Return how a value of a kind is mended in a spreadsheet."""
    match kind:
        case Many():
            return by_kind(kind.of)
        case Identified() | Pattern() | Ref():
            return _AS_TEXT
        case Day():
            return _DAY
        case Money() | Amount() | Count():
            return _NUMBER
        case Coded() | Flag():
            return _CODE
    return _WORDS


def of_fault(fault: Fault) -> tuple[Say, ...]:
    """Return how a fault is mended in a spreadsheet; nothing where a spreadsheet is no help."""
    mends = tuple(mend.by_hand for mend in mends_of(fault.code))
    if mends:
        return mends
    told = _SINGLE.get(fault.code) or _FAMILIES.get(fault.code[:3])
    return (told,) if told else ()


def of_check(check: Check) -> tuple[Say, ...]:
    """Return how what a check finds is mended in a spreadsheet, by the kinds of the elements that it reads."""
    names = check.fails.elements if isinstance(check.fails, Beside) else sorted(elements_of(check.fails))
    kinds = [check.of.elements[name].kind for name in names if name in check.of.elements]
    said = [by_kind(kind) for kind in kinds if not isinstance(kind, Parts)]
    return _told(said or [_WORDS])


def _told(said: Iterable[Say]) -> tuple[Say, ...]:
    return tuple(dict.fromkeys(said))
