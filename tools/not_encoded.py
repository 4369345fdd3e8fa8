"""未编入清单 — rebuild ``docs/not_encoded.md`` from the declarations.

Development only; ``python tools/not_encoded.py``. A test compares the page with what this writes.
"""

from pathlib import Path

from gov_integrity.publish.not_encoded import page

PAGE = Path(__file__).resolve().parent.parent / "docs/not_encoded.md"


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
