"""校验结果的话 — what does a page say of any thing with a finding code: what is wrong, and what to do about it?"""

from collections.abc import Iterator

from gov_integrity.forms.finding import Notice
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.sentences import level

FOLDER = "findings"


def heading(notice: Notice, language: str) -> str:
    """Return the code and the level."""
    return f"{notice.code} {level(notice.level, language)}"


def code(notice: Notice) -> str:
    """Return the finding code, which names the page."""
    return notice.code


def named(notice: Notice) -> str:
    """Return the id of what owns the code."""
    return notice.id


def brief(notice: Notice, language: str) -> str:
    """Return what is wrong."""
    return _told(notice, notice.says, language)


def said(notice: Notice, language: str) -> Iterator[str]:
    """Yield what is wrong and what to do."""
    yield _told(notice, notice.says, language)
    yield ""
    yield pick(language, "怎么办：", "What to do: ") + _told(notice, notice.todo, language)
    yield ""


def _told(notice: Notice, say: Say, language: str) -> str:
    """Return a sentence whose slots for elements show what people call them."""
    elements = getattr(getattr(notice, "of", None), "elements", {})
    named = (elements[name] for name in sorted(say.slots) if name in elements)
    return say.in_(language, {each.name: f"〔{pick(language, each.title, each.title_en)}〕" for each in named})
