"""校验计数 — rebuild ``docs/check_counts.md`` from the declarations.

Development only; ``python tools/check_counts.py``. A test compares the page with what this writes.
"""

from pathlib import Path

from gov_integrity.publish.check_counts import page

PAGE = Path(__file__).resolve().parent.parent / "docs/check_counts.md"


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
