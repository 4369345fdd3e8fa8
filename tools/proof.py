"""证明 — what did the last long run of the tests show? Its figures are kept, and the page is made from them.

Development only. ``make prove`` calls it with the results of pytest, the day and what kind of run it was; without
arguments only the page is written again. No figure is typed by hand: what has not been run is not on the page.
"""

import argparse
import json
import platform
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "docs/proof"
PAGE: Final = ROOT / "docs/how-tested.md"
KNOWN: Final = ROOT / "tests/known-failures.toml"
RUNS: Final = {
    "prove": "完整的一套（`make prove`）：每个测试，随机用例放大到最多",
    "test": "日常的一套（`make test`）",
}


def keep(results: Path, run: str, on: str) -> None:
    """Keep the figures of a run: tests by folder, how they ended, how long they took in all, on which machine."""
    suite = next(ET.parse(results).iter("testsuite"))  # noqa: S314 - as above
    cases = list(suite.iter("testcase"))
    folders = Counter(case.get("classname", "").split(".")[1] for case in cases)
    ended = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
    figures = {
        "run": run,
        "on": on,
        "machine": machine(),
        "seconds": round(float(suite.get("time", "0"))),
        **ended,
        "folders": dict(sorted(folders.items())),
    }
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps(figures, ensure_ascii=False, indent=1) + "\n"
    (FOLDER / f"suite-{run}.json").write_text(text, encoding="utf-8", newline="\n")


def machine() -> str:
    """Return on what this runs: system, processor, cores, Python."""
    import os  # noqa: PLC0415 - nothing else needs it

    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def page() -> str:
    """Return the page, made from every file of figures that is there."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    yield "# 怎样测试的"
    yield ""
    yield "<!-- 由 tools/proof.py 根据 docs/proof/ 写成，不手工修改 -->"
    yield ""
    yield "数字都是程序运行后写下的，带着日期和机器；没有跑过的不写。各文件夹测的是什么，见[设计](design.md)。"
    for run, told in RUNS.items():
        path = FOLDER / f"suite-{run}.json"
        yield ""
        yield f"## {told}"
        yield ""
        yield from _suite(json.loads(path.read_text("utf-8"))) if path.exists() else ("还没有留下完整跑完的结果。",)
    for path in sorted(FOLDER.glob("*.json")):
        if not path.stem.startswith("suite-"):
            yield from _figures(json.loads(path.read_text("utf-8")))
    yield ""
    yield "## 已知的失败"
    yield ""
    yield from _known()


def _suite(figures: Mapping[str, Any]) -> Iterator[str]:
    yield f"{figures['on']}，{figures['machine']}，用时合计 {figures['seconds']} 秒（各进程相加）。"
    yield ""
    counts = (("测试", "tests"), ("失败", "failures"), ("出错", "errors"), ("跳过（缺少工具）", "skipped"))
    yield "，".join(f"{title} {figures[name]}" for title, name in counts) + "。"
    yield ""
    yield "| 文件夹 | 测试数 |"
    yield "|---|---:|"
    for folder, count in figures["folders"].items():
        yield f"| `tests/{folder}` | {count} |"


def _figures(kept: Mapping[str, Any]) -> Iterator[str]:
    """Yield what another proof keeps: ``title``, ``on``, ``machine`` and a table ``figures`` of names and values."""
    yield ""
    yield f"## {kept['title']}"
    yield ""
    yield f"{kept['on']}，{kept['machine']}。"
    yield ""
    yield "| | |"
    yield "|---|---:|"
    for name, value in kept["figures"].items():
        yield f"| {name} | {value} |"


def _known() -> Iterator[str]:
    failures = tomllib.loads(KNOWN.read_text("utf-8")).get("failure", []) if KNOWN.exists() else []
    if not failures:
        yield "没有。"
        return
    yield "| 什么 | 为什么 | 到期 |"
    yield "|---|---|---|"
    for each in failures:
        yield f"| {each['what']} | {each['reason']} | {each['expires_on']} |"


def main() -> None:
    """Keep the figures of a run, where its results are named, and write the page."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("results", type=Path, nargs="?", help="what pytest wrote with --junitxml")
    asked.add_argument("--run", choices=tuple(RUNS), default="prove")
    asked.add_argument("--on", default="", help="the day of the run")
    given = asked.parse_args()
    if given.results is not None:
        keep(given.results, given.run, given.on)
    PAGE.write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
