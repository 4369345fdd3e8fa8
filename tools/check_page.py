"""检查一条记录的页面 — build the page that checks a record in a browser, as one file.

Development only; needs node and what ``make clients`` fetches. ``python -m tools.check_page site/check``.
"""

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from gov_integrity.publish.check_page.facts import facts

ROOT: Final = Path(__file__).resolve().parent.parent
BUILDER: Final = ROOT / "clients/browser/build.mjs"
PAGE: Final = "index.html"
SITE: Final = {"zh": "../", "en": "../en/"}


def build(folder: Path, node: str, *, on_site: bool = False) -> Path:
    """Write the page into a folder and return its path; ``on_site`` says that the folder is one of the site's."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as made:
        told, page = Path(made) / "facts.json", Path(made) / PAGE
        known = facts() | ({"site": SITE} if on_site else {})
        told.write_text(json.dumps(known, ensure_ascii=False), "utf-8")
        command = [node, str(BUILDER), str(ROOT / "schemas"), str(told), str(page)]
        subprocess.run(command, check=True)  # noqa: S603 - our own builder, by its full path
        return Path(shutil.copy(page, folder / PAGE))


def node() -> str | None:
    """Return where node is, if it is there and what the page is made of was fetched."""
    there = (BUILDER.parent / "node_modules/esbuild").exists()
    return (shutil.which("node") or shutil.which("nodejs")) if there else None


def main() -> int:
    """Build the page into the folder named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder, builder = parser.parse_args().folder, node()
    if builder is None:
        sys.stderr.write("node is not there, or not what the page is made of (make clients)\n")
        return 1
    sys.stdout.write(f"{build(folder, builder)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
