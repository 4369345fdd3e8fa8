"""密级标志 — does a name, a title or a cell carry the mark of a state secret?

The mark of a document is its grade with a star and a term (``机密★10年``), or the grade standing alone. The same words
inside a sentence, or a trade secret (商业秘密), are no mark. What is marked is refused unread: it may not be exchanged
here. The form of the mark is ours to recognise; that secrets are not shared is the law's.
"""

import re
from collections.abc import Iterable
from typing import Final

_GRADE: Final = "(?:绝密|机密|秘密)"
_STARRED: Final = re.compile(f"(?<![商业工作国家个人]){_GRADE}[级件]?[ \u3000]?★")
_TERM: Final = "(?:[ \u3000]?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[ \u3000]?(?:年|个月)|[ \u3000]?长期)?"
_ALONE: Final = re.compile(f"[ \u3000]*(?:密级[ \u3000]*[:：]?[ \u3000]*)?{_GRADE}[级件]?{_TERM}[ \u3000]*")
_LETTERS: Final = "\u3400-\u9fff0-9A-Za-z"
_IN_NAME: Final = re.compile(f"(?<![{_LETTERS}]){_GRADE}[级件]?(?![{_LETTERS}])")


def is_marked(text: str) -> bool:
    """Return whether a title or a cell carries a mark: ``is_marked("机密★10年")``, not ``is_marked("商业秘密")``."""
    return "密" in text and (_STARRED.search(text) is not None or _ALONE.fullmatch(text) is not None)


def is_marked_name(name: str) -> bool:
    """Return whether the name of a file or a sheet carries a mark: ``【机密】名单.csv``, not ``保密工作要点.csv``."""
    return "密" in name and (_STARRED.search(name) is not None or _IN_NAME.search(name) is not None)


def first_marked(cells: Iterable[str]) -> int:
    """Return the index of the first cell that carries a mark, or -1."""
    return next((index for index, cell in enumerate(cells) if "密" in cell and is_marked(cell)), -1)


def marked_in(value: object) -> bool:
    """Return whether any text inside a JSON value carries a mark."""
    if isinstance(value, str):
        return is_marked(value)
    if isinstance(value, dict):
        return any(map(marked_in, value.values()))
    return isinstance(value, list) and any(map(marked_in, value))
