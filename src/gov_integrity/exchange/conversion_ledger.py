"""转换账 — what became of every item of a converted file, and for which reason?

The ledger holds no value of the data. Rows with the same entry share one line, which names all of them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from gov_integrity.forms.say import Say


class Fate(StrEnum):
    """What became of an item: it moved, is demanded but not given, was dropped, or may belong in several places."""

    MOVED = "moved"
    DEFAULTED = "defaulted"
    DROPPED = "dropped"
    AMBIGUOUS = "ambiguous"


class Reason(StrEnum):
    """Why an item had its fate."""

    SAME = "same"
    REWRITTEN = "rewritten"
    JOINED = "joined"
    DIVIDED = "divided"
    AS_IT_STANDS = "as-it-stands"
    UNMET = "unmet"
    UNMET_IF = "unmet-if"
    NO_ITEM = "no-item"
    NO_CODE = "no-code"
    STRANGE = "strange"
    WHICH_ITEM = "which-item"
    WHICH_UNIT = "which-unit"
    TWICE = "twice"


SAYS: Final[Mapping[Reason | Fate, Say]] = {
    Fate.MOVED: Say("移入", "moved"),
    Fate.DEFAULTED: Say("缺省", "defaulted"),
    Fate.DROPPED: Say("舍弃", "dropped"),
    Fate.AMBIGUOUS: Say("两可", "ambiguous"),
    Reason.SAME: Say("原样移入", "moved as it is"),
    Reason.REWRITTEN: Say("按目标格式的单位、日期或代码写法改写", "rewritten in the target's unit, days or codes"),
    Reason.JOINED: Say("同一数据项的几列合为一项", "several columns of one element were joined"),
    Reason.DIVIDED: Say("一项分写在几列", "one item was spread over several columns"),
    Reason.AS_IT_STANDS: Say(
        "照录：不是登记的写法，转换不改正它", "carried as it stands: not a known spelling, and not mended here"
    ),
    Reason.UNMET: Say("目标格式必填，来源没有，留空，不编造", "demanded by the target, not given, left empty"),
    Reason.UNMET_IF: Say(
        "就这一行的内容，目标格式必填，来源没有，留空，不编造",
        "demanded by the target for a row such as this, not given, left empty",
    ),
    Reason.NO_ITEM: Say("目标格式没有这一项", "the target has no such item"),
    Reason.NO_CODE: Say("目标格式的这一项没有这个代码", "the target's item has no such code"),
    Reason.STRANGE: Say("不是本标准的数据项，无从对应", "not an element of the standard, so nothing corresponds"),
    Reason.WHICH_ITEM: Say(
        "可能是目标格式的这几项之一，或者与来源的另一项争同一项，须由报送方判断",
        "may be any of these items of the target, or one of several for the same item; the sender must tell",
    ),
    Reason.WHICH_UNIT: Say("金额没有写明单位是元还是万元", "the unit of the amount is stated nowhere"),
    Reason.TWICE: Say(
        "同一数据项有几列，不知以哪一列为准", "several columns hold this element; nothing tells which counts"
    ),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger: the sender's header (none for what the source lacks), the target's items, and why."""

    fate: Fate
    source: str
    target: tuple[str, ...]
    reason: Reason


@dataclass(frozen=True, slots=True)
class Converted:
    """A row by the items of the target, and what became of each item of the source that says something."""

    row: Mapping[str, str]
    ledger: tuple[Entry, ...]


@dataclass(slots=True)
class Account:
    """The ledger of a file: each entry of each sheet with the rows that it concerns, in the order of the file."""

    lines: dict[tuple[str, Entry], list[list[int]]] = field(default_factory=dict)
    counts: dict[Fate, int] = field(default_factory=lambda: dict.fromkeys(Fate, 0))

    def add(self, sheet: str, line: int, ledger: tuple[Entry, ...]) -> None:
        """Add the entries of one row."""
        for entry in ledger:
            self.counts[entry.fate] += 1
            ranges = self.lines.setdefault((sheet, entry), [])
            if ranges and ranges[-1][1] == line - 1:
                ranges[-1][1] = line
            else:
                ranges.append([line, line])

    @property
    def lossless(self) -> bool:
        """Whether everything moved and nothing is demanded in vain."""
        return not any(count for fate, count in self.counts.items() if fate is not Fate.MOVED)

    def rows(self, language: str) -> Iterator[tuple[str, ...]]:
        """Yield the lines as they are written, what moved last."""
        order = [fate for fate in Fate if fate is not Fate.MOVED] + [Fate.MOVED]
        for (sheet, entry), ranges in sorted(self.lines.items(), key=lambda line: order.index(line[0][1].fate)):
            rows = str(sum(last - first + 1 for first, last in ranges))
            where = ",".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)
            what = SAYS[entry.fate].in_(language), entry.source, "、".join(entry.target)
            yield *what, SAYS[entry.reason].in_(language), rows, sheet, where
