"""覆盖台账 — rebuild ``docs/coverage_table.md`` from the declarations and the ledger.

Development only; ``python tools/coverage.py``. A test compares the page with what this writes.
"""

import tomllib
from pathlib import Path

from gov_integrity.publish.coverage import Line, page

ROOT = Path(__file__).resolve().parent.parent
LEDGER = ROOT / "tests/journeys/seeds/ledger.toml"
PAGE = ROOT / "docs/coverage_table.md"


def main() -> None:
    """Write the page."""
    declared = tomllib.loads(LEDGER.read_text("utf-8"))["line"]
    PAGE.write_text(page(Line.of(line) for line in declared), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
