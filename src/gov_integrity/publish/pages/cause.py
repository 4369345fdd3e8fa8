"""根因的页 — what spoils many rows at once, from how many cells on, and what does it look like?"""

from collections.abc import Iterator

from gov_integrity.forms.cause import Cause
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.basis import basis, confidence
from gov_integrity.publish.page import Family, link, literal, table
from gov_integrity.publish.pages import _notice
from gov_integrity.standard import catalogue


def lines(cause: Cause, language: str) -> Iterator[str]:
    """Yield the cause, its threshold, and tables that show it and that do not."""
    yield from _notice.said(cause, language)
    least, share = cause.threshold.least, round(100 * cause.threshold.share)
    known = confidence(cause.threshold.confidence, language)
    yield pick(
        language,
        f"门槛：至少看到 {least} 格，其中 {share}% 如此（{known}）",
        f"Threshold: at least {least} cells looked at, {share} % of them so ({known})",
    )
    yield ""
    for example in cause.examples:
        of = link(catalogue.record_type(example.record), language=language)
        shown = pick(language, f"，{example.affected} 行如此", f", {example.affected} rows of it")
        head = pick(language, "不对的例子", "Bad") if example.affected else pick(language, "对的例子", "Good")
        yield f"{head}（{of}{shown if example.affected else ''}）："
        yield ""
        yield from table(example.header, ([literal(each) for each in row] for row in example.rows))
    yield from basis(cause.cite, Confidence.OURS, language)


family = Family(
    id="causes",
    short="cause",
    title=Say("根因", "root causes"),
    meaning=Say("一次毁掉许多行的一个原因，只报一次", "one cause that spoils many rows, said once"),
    form=Cause,
    things=catalogue.causes,
    named=_notice.named,
    heading=_notice.heading,
    brief=_notice.brief,
    lines=lines,
    folder=_notice.FOLDER,
    key=_notice.code,
)
