"""模板标记 — how is a template recognised when it comes back filled in?

Its last sheet names the standard, the edition and the record type. The sheets that only help to fill it in are then not
taken for data.
"""

from typing import Final

FILL_IN, CODES, HOW_TO, VERSION = "填报", "代码表", "填报说明", "版本"
HELPERS: Final = frozenset({CODES, HOW_TO, VERSION})
_NAME: Final = "gov-integrity-template"


def mark_of(edition: str, record_id: str) -> str:
    """Return what the version sheet of a template says."""
    return f"{_NAME}/{edition}/{record_id}"


def record_of_mark(mark: str) -> str:
    """Return the record type that a version sheet names, or nothing where the text is no such mark."""
    name, _, rest = mark.partition("/")
    return rest.partition("/")[2] if name == _NAME else ""
