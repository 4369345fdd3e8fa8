"""停用代码的页 — since when is a code not given, and what is said instead?"""

from collections.abc import Iterator

from gov_integrity.forms.retired_code import RetiredCode
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.page import Family, link, literal
from gov_integrity.publish.pages import _notice
from gov_integrity.standard import catalogue
from gov_integrity.standard.retired_codes import retired_codes


def lines(retired: RetiredCode, language: str) -> Iterator[str]:
    """Yield since when it is not given, why, and what the code that is given instead says."""
    successor = catalogue.notice(retired.successor)
    yield pick(
        language,
        f"这个代码从{retired.retired_on}起停用，不再给出，也不再用于别的意思。以前的回执里仍有它。",
        f"Not given since {retired.retired_on}, and never to mean anything else. Earlier receipts hold it.",
    )
    yield ""
    yield pick(language, "原来是：", "It was: ") + literal(retired.id)
    yield ""
    yield pick(language, "为什么：", "Why: ") + retired.why.in_(language)
    yield ""
    yield pick(language, "现在给出：", "Given instead: ") + link(successor, language=language)
    yield ""
    yield from _notice.said(successor, language)


family = Family(
    id="retired-codes",
    short="retired",
    title=Say("停用的代码", "retired codes"),
    meaning=Say(
        "给出过、不再给出的代码：何时停用，由什么接替", "codes that are given no more: since when, and what came after"
    ),
    form=RetiredCode,
    things=retired_codes,
    named=lambda retired: str(retired.code),
    heading=lambda _retired, language: pick(language, "停用的代码", "retired code"),
    brief=lambda retired, language: str(retired.why.in_(language)),
    lines=lines,
    folder=_notice.FOLDER,
)
