"""文件特征 — what is a file by its first bytes, whatever its name says?"""

from typing import Final

ZIP: Final = b"PK\x03\x04"
PARQUET: Final = b"PAR1"
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
UNKNOWN: Final = "?"
_OTHERS: Final = (
    (b"PK\x05\x06", "ZIP"),
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7Z"),
    (b"\x1f\x8b", "GZIP"),
    (b"SQLite format 3", "SQLite"),
    (b"<?xml", "XML"),
    (b"<", "HTML"),
)
_CONTROL: Final = bytes((*range(1, 9), *range(14, 27), *range(28, 32)))
_CONTROL_SHARE: Final = 0.1


def other_kind(head: bytes) -> str:
    """Return what kind of file, that no format of ours reads, begins so; ``UNKNOWN`` for other binary content."""
    text = head.lstrip()
    known = next((kind for magic, kind in (*_OTHERS, (PARQUET, "Parquet")) if text.startswith(magic)), "")
    if known:
        return known
    control = len(head) - len(head.translate(None, _CONTROL))
    return UNKNOWN if control > _CONTROL_SHARE * len(head) else ""


def is_workbook(head: bytes) -> bool:
    """Return whether the first bytes are those of a zip or of an old compound file, as workbooks are."""
    return head.startswith((ZIP, OLE))


def is_json(head: bytes) -> bool:
    """Return whether a text begins as a JSON object or array does."""
    return head.lstrip().startswith((b"{", b"["))


def is_object_a_line(head: bytes) -> bool | None:
    """Return whether the first line, or most lines, are JSON objects; ``None`` for a single line: it may be either."""
    lines = [line.strip() for line in head.splitlines()]
    whole = [line for line in (lines if head.endswith((b"\n", b"\r")) else lines[:-1]) if line]
    objects = [line.startswith(b"{") and line.endswith(b"}") for line in whole]
    if len([line for line in lines if line]) <= 1:
        return None if head.lstrip().startswith(b"{") else False
    return any(objects[:1]) or 2 * sum(objects) > len(whole)
