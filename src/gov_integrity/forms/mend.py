"""无损修正 — how may a text be written otherwise without any doubt about what it means?

A mend changes how something is written and never what it says: whoever reads both texts reads the same. A letter O for
a zero, a unit that is not stated, a day in two orders are guesses, and no mend makes them. Every kind names the mends
that it allows.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from gov_integrity.forms.day_text import mended_day
from gov_integrity.forms.kind import PLAIN, Dialect, Kind, Misread
from gov_integrity.forms.kinds import SEPARATORS, Identified, Many, Text
from gov_integrity.forms.quantities import Amount, Day, Money
from gov_integrity.forms.say import Say

SPACES: Final = " \t\u3000\u00a0"
_WIDTH: Final = {0xFF01 + offset: 0x21 + offset for offset in range(94)} | {0x3000: 0x20}
_NO_WIDTH: Final = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_CHINESE: Final = "[\u00d7\u3007\u3400-\u9fff]"
_BREAKS: Final = {True: "[\t\x0b\x0c\r\x85]+", False: "[\t\n\x0b\x0c\r\x85]+"}  # by whether line feeds are allowed
_CURRENCY: Final = re.compile(r"[+＋]?\s*[¥￥]?\s*(.+?)\s*元?")
_OF_ANOTHER_FORM: Final = frozenset({"IDN203", "IDN204"})


@dataclass(frozen=True, slots=True)
class Mend:
    """One mend: its id, what it does, and how it is done in a spreadsheet.

    ``apply`` returns how a text of a kind looks after it; ``codes`` are those of the faults that it takes away.
    """

    id: str
    says: Say
    by_hand: Say
    apply: Callable[[Kind, str, Dialect], str]
    codes: tuple[str, ...]


Mended = tuple[str, tuple[str, ...]]


def mended(kind: Kind, text: str, dialect: Dialect = PLAIN) -> Mended:
    """Return how the text of a cell is written after the mends of its kind, and the ids of those that changed it.

    A text that can be read keeps its form; one that cannot is changed only if it can be read then. Whoever mends again
    changes nothing.
    """
    plain = text.strip(SPACES)
    if plain in kind.null_words:
        return text, ()
    if isinstance(kind, Many):
        return _items(kind, text, dialect)
    through = _through(kind, kind.mends, text, dialect)
    if isinstance(kind, Text | Identified) or (not _reads(kind, plain, dialect) and _reads(kind, through[0], dialect)):
        return through
    return _through(kind, ("trim",), text, dialect)


def mended_value(kind: Kind, text: str) -> Mended:
    """Return a text of a document after the mends of its kind, and their ids.

    A document holds days and numbers in one form only, so they are put into it. Spaces at both ends are part of a text
    there, for nothing reads over them.
    """
    if isinstance(kind, Text):
        return _through(kind, (name for name in kind.mends if name != "trim"), text, PLAIN)
    if isinstance(kind, Identified):
        return _through(kind, kind.mends, text, PLAIN)
    if not isinstance(kind, Day | Money | Amount) or not isinstance(kind.take(text), Misread):
        return text, ()
    after, done = mended(kind, text)
    read = kind.read(after)
    return (read, done or kind.mends[-1:]) if isinstance(read, str) and _reads(kind, after, PLAIN) else (text, ())


def _through(kind: Kind, names: Iterable[str], text: str, dialect: Dialect) -> Mended:
    """Apply mends in turn; one that would leave nothing is not made."""
    done: list[str] = []
    for name in names:
        after = MENDS[name].apply(kind, text, dialect)
        if after and after != text:
            text = after
            done.append(name)
    return text, tuple(done)


def _items(kind: Many, text: str, dialect: Dialect) -> Mended:
    """Mend every item of a list in a cell; what stands between the items stays."""
    text, done = _through(kind, ("trim",), text, dialect)
    parts = re.split(f"({SEPARATORS.pattern})", text)
    for index in range(0, len(parts), 2):
        item = parts[index].strip()
        after, mends = mended(kind.of, item, dialect)
        parts[index] = parts[index].replace(item, after) if mends else parts[index]
        done += tuple(name for name in mends if name not in done)
    return "".join(parts), done


def _reads(kind: Kind, text: str, dialect: Dialect) -> bool:
    read = kind.read(text, dialect)
    return not isinstance(read, Misread) and not isinstance(kind.take(read), Misread)


def _trim(_kind: Kind, text: str, _dialect: Dialect) -> str:
    return text.strip(SPACES)


def _without_width(_kind: Kind, text: str, _dialect: Dialect) -> str:
    return _NO_WIDTH.sub("", text)


def _without_control(kind: Kind, text: str, _dialect: Dialect) -> str:
    """Between two Chinese characters a break goes without a trace, elsewhere a space keeps the words apart."""
    breaks = _BREAKS[isinstance(kind, Text) and kind.lines]
    plain = _CONTROL.sub("", text)
    if isinstance(kind, Text) and kind.lines:
        plain = plain.replace("\r\n", "\n")
    plain = re.sub(f"(?<={_CHINESE}){breaks}(?={_CHINESE})", "", plain)
    return re.sub(breaks, " ", plain)


def _currency(_kind: Kind, text: str, dialect: Dialect) -> str:
    """Leave it in a column of another unit: 3元 under 万元 may mean either."""
    found = None if dialect.shift else _CURRENCY.fullmatch(text)
    return found[1] if found else text


def _number(_kind: Kind, text: str, _dialect: Dialect) -> str:
    return text.translate(_WIDTH)


def _day(_kind: Kind, text: str, _dialect: Dialect) -> str:
    return mended_day(text) or text


def _form(kind: Kind, text: str, _dialect: Dialect) -> str:
    if not isinstance(kind, Identified):
        return text
    after = kind.identifier.plain(text)
    taken = kind.take(after)
    return text if isinstance(taken, Misread) and taken.code in _OF_ANOTHER_FORM else after


_ALL: Final = (
    Mend(
        "zero-width",
        Say("去掉看不见的零宽字符", "characters without width are taken out"),
        Say(
            "用“查找和替换”删去看不见的字符，或者把这一格重新键入。",
            "Enter the cell again, without what cannot be seen.",
        ),
        _without_width,
        ("TXT133",),
    ),
    Mend(
        "control",
        Say("去掉换行、制表符等控制字符", "line breaks, tabs and other control characters are taken out"),
        Say(
            "在旁边一列用 CLEAN 函数，再把结果选择性粘贴为数值。",
            "Use CLEAN in a column beside it and paste its values.",
        ),
        _without_control,
        ("TXT028",),
    ),
    Mend(
        "trim",
        Say("去掉首尾空格", "spaces around the content are taken out"),
        Say(
            "在旁边一列用 TRIM 函数，再把结果选择性粘贴为数值。", "Use TRIM in a column beside it and paste its values."
        ),
        _trim,
        ("TXT141",),
    ),
    Mend(
        "form",
        Say(
            "号码改为规定写法：半角、大写、不夹空格和连字符，文号的年份用六角括号",
            "a number in its proper form: half-width, capital, nothing in between, the year in 〔〕",
        ),
        Say(
            "先把这一列设为“文本”，再用 ASC 和 UPPER 函数转为半角大写，用“查找和替换”删去空格和连字符。",
            "Set the column to text; use ASC and UPPER, then find and replace spaces and hyphens.",
        ),
        _form,
        ("IDN102", "IDN104", "IDN108", "IDN114"),
    ),
    Mend(
        "day",
        Say("日期改为 2024-02-29 的形式", "a day written like 2024-02-29"),
        Say(
            "选中这一列，用“数据—分列”的最后一步选“日期：YMD”，再设单元格格式为 yyyy-mm-dd。",
            "Select the column, use Data, Text to Columns with date YMD, and format it as yyyy-mm-dd.",
        ),
        _day,
        ("DAT116", "DAT120"),
    ),
    Mend(
        "currency",
        Say("去掉货币符号和“元”字", "the currency sign and 元 are taken out"),
        Say(
            "用“查找和替换”删去货币符号和“元”，单位写在列名里。",
            "Find and replace the sign and 元; name the unit in the header.",
        ),
        _currency,
        ("NUM129",),
    ),
    Mend(
        "number",
        Say("数字改为半角", "digits written in half width"),
        Say("用 ASC 函数转为半角，再把结果选择性粘贴为数值。", "Use ASC and paste its values."),
        _number,
        ("NUM129",),
    ),
)
MENDS: Final[Mapping[str, Mend]] = {mend.id: mend for mend in _ALL}
"""Every mend by its id."""


def mends_of(code: str) -> tuple[Mend, ...]:
    """Return the mends that may take a fault away."""
    return tuple(mend for mend in _ALL if code in mend.codes)
