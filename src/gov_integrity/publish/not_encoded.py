"""未编入清单 — the page that lists every fact of law that is known of but not encoded, and what is missing."""

from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.not_encoded import Reason
from gov_integrity.forms.say import Say
from gov_integrity.standard import not_encoded

REASONS: Final = {
    Reason.UNREAD: Say("原文未读到", "the text was not read"),
    Reason.MEMORY: Say("只凭记忆，未见出处", "from memory only, no source seen"),
    Reason.NOT_FOUND: Say("找过，未找到", "looked for, not found"),
}


def page() -> str:
    """Return the page as Markdown."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    entries = not_encoded.entries()
    yield from ("# 尚未编入的规定（生成）", "")
    yield "由 `standard/not_encoded/` 的声明生成，不手工修改；改了声明，用 `python tools/not_encoded.py` 重新生成。"
    yield "涉及这些事项的规则回答“无答复”（`silent`），并指明这里的条目。读到原文后，编入规则，删去条目。"
    yield ""
    yield f"共 {len(entries)} 项。Known of but not encoded: a rule that meets one of these is silent and names it."
    yield from ("", "| 条目 | 法律文件 | 事项 | 原因 | 尚缺 |", "|---|---|---|---|---|")
    for each in entries:
        yield (
            f"| `{each.id}` | {each.law} | {each.what.zh}<br>{each.what.en} | {REASONS[each.reason].zh} "
            f"| {each.missing.zh}<br>{each.missing.en} |"
        )
