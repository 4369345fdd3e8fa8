"""A browser with a real Chinese face sets the words as the estimates promise: inside the figure, apart, no wider."""

import json
import re
import subprocess
from collections.abc import Callable
from datetime import date
from html import unescape
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest

from gov_integrity.figures.bars import Bar, bars
from gov_integrity.figures.heatmap import Cell, heatmap
from gov_integrity.figures.lettering import Box, breadth
from gov_integrity.figures.radar import Axis, radar
from gov_integrity.figures.rank_intervals import RankRow, rank_intervals
from gov_integrity.figures.timeline import DatedMark, DatedSpan, timeline
from gov_integrity.figures.trend_line import Moment, trend_line
from gov_integrity.figures.waterfall import Step, waterfall
from tests.figures.words_on import DIMENSIONS, HOSTILE, LONG, MIXED

LABELS = (*DIMENSIONS, LONG, *HOSTILE, *MIXED)
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--virtual-time-budget=3000",
)
MEASURE = """<script>document.fonts.ready.then(() => {
  const lines = [];
  for (const figure of document.querySelectorAll("svg")) {
    const edge = figure.getBoundingClientRect();
    for (const line of figure.querySelectorAll("tspan")) {
      const box = line.getBoundingClientRect();
      lines.push([figure.querySelector("title").textContent, line.textContent,
        Number(line.parentNode.getAttribute("font-size")),
        box.left - edge.left, box.top - edge.top, box.right - edge.left, box.bottom - edge.top,
        edge.width, edge.height]);
    }
  }
  document.body.innerHTML = "";
  document.body.append(Object.assign(document.createElement("pre"), {textContent: JSON.stringify(lines)}));
})</script>"""


class Line(NamedTuple):
    """One line of words as the browser set it, in pixels from the corner of its figure."""

    figure: str
    text: str
    size: float
    left: float
    top: float
    right: float
    bottom: float
    width: float
    height: float

    @property
    def ink(self) -> Box:
        """The part of the line box that holds the characters: the face adds room above and below."""
        middle, half = (self.top + self.bottom) / 2, self.size * 0.5
        return Box(self.left, middle - half, self.right, middle + half)


def figures() -> list[str]:
    axes = [Axis(label, 0.5, "14.75/20") for label in LABELS]
    rows = [Bar(label, 0.5, "14.75", "20", LABELS[i // 4], "数据尚未报送") for i, label in enumerate(LABELS)]
    spans = [DatedSpan(label, date(2024, 1, 1 + i), date(2025, 1 + i % 12, 1)) for i, label in enumerate(LABELS)]
    marks = [DatedMark(label, date(2024, 1 + i % 12, 1)) for i, label in enumerate(LABELS)]
    steps = [Step("满分", 100, "100.00", total=True), *(Step(label, -2, "−2.00") for label in LABELS)]
    ranked = [RankRow(label, i, i, i + 3, i, f"{i}（{i}–{i + 3}）") for i, label in enumerate(LABELS, 1)]
    moments = [Moment(f"2024-{month:02d}", 80 + month % 5, f"{80 + month % 5}.00") for month in range(1, 13)]
    cells = [[Cell(0.5, "80.80") for _ in DIMENSIONS] for _ in LABELS]
    return [
        *(radar(axes[:count], key=f"r{count}", title=f"r{count}", description="") for count in range(3, 13)),
        radar(axes[6:12], key="rh", title="rh", description=""),
        bars(rows, key="b", title="b", description=""),
        timeline(spans, marks, on=DatedMark("判定日", date(2024, 6, 30)), key="t", title="t", description=""),
        heatmap(LABELS, DIMENSIONS, cells, key="h", title="h", description=""),
        waterfall(steps, key="w", title="w", description=""),
        rank_intervals(ranked, key="i", title="i", description=""),
        trend_line(moments, key="m", title="m", description=""),
    ]


@pytest.mark.needs("chromium", "chinese-font")
def test_words_as_a_browser_sets_them(tool: Callable[[str], Path], tmp_path: Path) -> None:
    page = tmp_path / "figures.html"
    figure = "".join(f"<div>{svg}</div>" for svg in figures())
    page.write_text(
        f'<!doctype html><meta charset="utf-8"><body style="width:1200px">{figure}{MEASURE}', encoding="utf-8"
    )
    command = [str(tool("chromium")), *QUIET, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", page.as_uri()]
    shown = subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode()
    measured = re.search(r"<pre>(.*?)</pre>", shown, re.DOTALL)
    assert measured, "the browser measured nothing"
    lines = [Line(*line) for line in json.loads(unescape(measured[1]))]
    assert {line.figure for line in lines} >= {"r3", "r12", "b", "t", "h", "w", "i", "m"}
    for line in lines:
        assert line.left >= 0, line
        assert line.right <= line.width, line
        assert line.ink.top >= 0, line
        assert line.ink.bottom <= line.height, line
        assert line.right - line.left <= breadth(line.text, line.size) * 1.01 + 0.1, line
    for one, other in combinations(lines, 2):
        assert one.figure != other.figure or not one.ink.meets(other.ink), (one, other)
