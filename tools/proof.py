"""证明 — what did the last long run of the tests show? Its figures are kept, and the page is made from them.

Development only. ``make prove`` calls it with the results of pytest, the day and which part was run; without arguments
only the page is written again. No figure is typed by hand: what has not been run is not on the page. A part may be run
over several nights: of its tests each keeps the day on which it was last run.
"""

import argparse
import json
import platform
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "docs/proof"
PAGE: Final = ROOT / "docs/how-tested.md"
KNOWN: Final = ROOT / "tests/known-failures.toml"
RUNS: Final = {
    "prove": "完整的一套（`make prove PART=suite`）：每个测试，随机用例放大到最多",
    "test": "日常的一套（`make test`）",
}
PARTS: Final = {
    "hostile": "敌意输入，真实大小（`make prove PART=hostile`）",
    "lines": "千万行改动过的记录（`make prove PART=lines`）",
    "site": "网站的每一页，在真的浏览器里打开（`make prove PART=site`）",
}
TOLD: Final[Mapping[str, tuple[str, Callable[[list[float]], float]]]] = {
    "lines": ("改动过的行", sum),
    "accepted": ("其中接收的行", sum),
    "unsound": ("不应接收而接收的行", sum),
    "openings": ("打开网页的次数（从 http，从文件；中文和英文）", sum),
    "speaking": ("其中控制台有话说，或者访问别的主机的页", sum),
    "judged": ("用 axe 检查的页（桌面浅色和手机深色各一次）", sum),
    "barred": ("其中有严重无障碍问题的页", sum),
    "mebibytes": ("最多占用的内存（MiB）", max),
    "seconds": ("最长的一个（秒）", max),
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
    _write(FOLDER / f"suite-{run}.json", figures)


def keep_cases(results: Path, part: str, on: str) -> None:
    """Keep, of every test of a part that was run, the day, how it ended and what it told; others stay as they are."""
    path = FOLDER / f"part-{part}.json"
    kept = json.loads(path.read_text("utf-8"))["cases"] if path.exists() else {}
    for case in ET.parse(results).iter("testcase"):  # noqa: S314 - as above
        name = case.get("name", "")
        if case.find("skipped") is None:
            told = {each.get("name", ""): float(each.get("value", "0")) for each in case.iter("property")}
            ended = "passed" if case.find("failure") is None and case.find("error") is None else "failed"
            kept[name] = {"on": on, "ended": ended, "machine": machine(), **told}
    _write(path, {"part": part, "cases": dict(sorted(kept.items()))})


def keep_figures(name: str, title: str, on: str, figures: Mapping[str, object]) -> None:
    """Keep the figures of another proof, and write the page."""
    _write(FOLDER / f"{name}.json", {"title": title, "on": on, "machine": machine(), "figures": figures})
    PAGE.write_text(page(), encoding="utf-8", newline="\n")


def _write(path: Path, told: Mapping[str, object]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


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
    for part, told in PARTS.items():
        path = FOLDER / f"part-{part}.json"
        yield ""
        yield f"## {told}"
        yield ""
        yield from _part(json.loads(path.read_text("utf-8"))["cases"]) if path.exists() else ("还没有跑过。",)
    for path in sorted(FOLDER.glob("*.json")):
        if not path.stem.startswith(("suite-", "part-")):
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


def _part(cases: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield what a part has shown so far: the days, how many of its tests were run, how they ended, what they told."""
    days = sorted({str(each["on"]) for each in cases.values()})
    machines = "；".join(sorted({str(each["machine"]) for each in cases.values()}))
    failed = [name for name, each in cases.items() if each["ended"] != "passed"]
    yield f"{days[0]}{f'至{days[-1]}' if len(days) > 1 else ''}，{machines}。"
    yield ""
    yield "| | |"
    yield "|---|---:|"
    yield f"| 已跑的测试 | {len(cases)} |"
    yield f"| 没有通过 | {len(failed)} |"
    for name, (title, joined) in TOLD.items():
        told = [float(each[name]) for each in cases.values() if name in each]
        if told:
            yield f"| {title} | {joined(told):,.0f} |"
    for name in failed:
        yield f"| 没有通过：{name} | {cases[name]['on']} |"


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


def known_failures() -> list[dict[str, Any]]:
    """Return the failures that are known: each has ``what``, ``reason`` and ``expires_on``."""
    found: list[dict[str, Any]] = tomllib.loads(KNOWN.read_text("utf-8")).get("failure", [])
    return found


def _known() -> Iterator[str]:
    failures = known_failures()
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
    asked.add_argument("--run", choices=(*RUNS, *PARTS), default="prove", help="the set, or the part of the longer one")
    asked.add_argument("--on", default="", help="the day of the run")
    given = asked.parse_args()
    if given.results is not None and given.run in PARTS:
        keep_cases(given.results, given.run, given.on)
    elif given.results is not None:
        keep(given.results, given.run, given.on)
    PAGE.write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
