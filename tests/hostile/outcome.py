"""What a receipt says of an input, in the words of the catalogue."""

import json
from pathlib import Path
from typing import Final

COUNTED: Final = ("read", "accepted", "warned", "rejected", "blank", "structural")


def outcome(folder: Path) -> tuple[str, str]:
    """Return the codes with their counts, and the counts of rows; nothing where there is no receipt."""
    path = folder / "out" / "receipt.json"
    if not path.exists():
        return "", ""
    receipt = json.loads(path.read_bytes())
    found = {each["code"]: each["count"] for each in receipt["findings_by_code"]}
    codes = (code if count == 1 else f"{code}*{count}" for code, count in sorted(found.items()))
    return " ".join(codes), " ".join(str(receipt["counts"][name]) for name in COUNTED)


def results(folder: Path) -> dict[str, bytes]:
    """Return every file that a run left, by name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
