"""故障的页 — what is wrong with a file or a text, and what does it look like?"""

from collections.abc import Iterator

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish import by_hand
from gov_integrity.publish.basis import basis
from gov_integrity.publish.page import Family, literal
from gov_integrity.publish.pages import _notice
from gov_integrity.standard import catalogue


def lines(fault: Fault, language: str) -> Iterator[str]:
    """Yield the fault with its pair of examples."""
    yield from _notice.said(fault, language)
    yield pick(language, "不对的例子：", "Bad: ") + literal(fault.bad)
    yield ""
    yield pick(language, "对的例子：", "Good: ") + literal(fault.good)
    yield ""
    if fault.mendable:
        yield pick(language, "可以无损修正（命令 fix）。", "Can be mended without loss (fix).")
        yield ""
    yield from by_hand.lines(by_hand.of_fault(fault), language)
    if fault.unreadable:
        yield pick(
            language, "有这个毛病的文件读不了，退出码为3。", "A file with this fault cannot be read: exit status 3."
        )
        yield ""
    if fault.hides_value:
        yield pick(language, "所见的值属于隐私，一概不显示。", "What was seen is private and never shown.")
        yield ""
    if fault.cite:
        yield from basis(fault.cite, Confidence.OURS, language)


family = Family(
    id="faults",
    short="fault",
    title=Say("文件和文字的毛病", "faults of files and texts"),
    meaning=Say(
        "文件、编码、表格、JSON、日期、数字、标识符自身的毛病，与记录的含义无关",
        "what is wrong with a file, an encoding, a table, JSON, a day, a number or an identifier by itself",
    ),
    form=Fault,
    things=catalogue.faults,
    named=_notice.named,
    heading=_notice.heading,
    brief=_notice.brief,
    lines=lines,
    folder=_notice.FOLDER,
    key=_notice.code,
)
