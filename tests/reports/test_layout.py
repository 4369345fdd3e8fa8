"""On a phone, a small and a large screen nothing is wider than the window."""

import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from tests.reports import made
from tests.reports.browser import browsed

WIDTHS = (360, 390, 768, 1024, 1440)
MEASURE = """<!doctype html><meta charset="utf-8">{frames}<script>
addEventListener("load", () => {{
  const found = [...document.querySelectorAll("iframe")].map((frame) => {{
    const page = frame.contentDocument;
    const wide = [...page.querySelectorAll("td, th, p, li, dd, dt, h1, h2, h3, h4")].filter((each) =>
      each.checkVisibility() && !each.closest(".unseen, thead") && each.scrollWidth > each.clientWidth + 1 &&
      getComputedStyle(each).display !== "inline");
    return [frame.width, page.documentElement.scrollWidth, wide.map((each) => each.textContent.trim().slice(0, 40))];
  }});
  document.body.append(Object.assign(document.createElement("pre"), {{textContent: JSON.stringify(found)}}));
}})</script>"""


@pytest.mark.needs("chromium", "chinese-font")
@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_is_wider_than_its_window(language: str, tool: Callable[[str], Path], tmp_path: Path) -> None:
    with made.run(made.month()) as run:
        page = run.page(language)
    frames = "".join(f'<iframe src="/report.html" width="{width}" height="900"></iframe>' for width in WIDTHS)
    pages = {"/measure.html": MEASURE.format(frames=frames), "/report.html": page}
    document, _console, _asked = browsed(tool("chromium"), tmp_path, pages)
    measured = re.search(r"<pre>(.*?)</pre>", document, re.DOTALL)
    assert measured, "the browser measured nothing"
    found = json.loads(unescape(measured[1]))
    assert [int(width) for width, *_ in found] == list(WIDTHS)
    assert [(width, reach, wide) for width, reach, wide in found if reach > int(width) or wide] == []
