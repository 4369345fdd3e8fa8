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

from gov_integrity.forms.say import Say, pick

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "docs/proof"
PAGES: Final = {"zh": ROOT / "docs/how-tested.md", "en": ROOT / "docs/en/how-tested.md"}
MARK: Final = "<!-- tools/proof.py -->"  # what stands below it on a page is made here
TOLD_BY: Final = ROOT / "tests/folders.toml"
KNOWN: Final = ROOT / "tests/known-failures.toml"
RUNS: Final = {
    "prove": Say(
        "完整的一套（`make prove PART=suite`）：每个测试，随机用例放大到最多",
        "The longer set (`make prove PART=suite`): every test, generated cases at their most",
    ),
    "test": Say("日常的一套（`make test`）", "The daily set (`make test`)"),
}
PARTS: Final = {
    "hostile": Say(
        "敌意输入，真实大小（`make prove PART=hostile`）", "Hostile inputs in full size (`make prove PART=hostile`)"
    ),
    "lines": Say(
        "千万行改动过的记录（`make prove PART=lines`）", "Changed lines by the million (`make prove PART=lines`)"
    ),
    "site": Say(
        "网站的每一页，在真的浏览器里打开（`make prove PART=site`）",
        "Every page of the site in a real browser (`make prove PART=site`)",
    ),
}
TOLD: Final[Mapping[str, tuple[Say, Callable[[list[float]], float]]]] = {
    "lines": (Say("改动过的行", "changed lines"), sum),
    "accepted": (Say("其中接收的行", "of these accepted"), sum),
    "unsound": (Say("不应接收而接收的行", "accepted and ought not to be"), sum),
    "openings": (
        Say("打开网页的次数（从 http，从文件；中文和英文）", "pages opened (over http, from files; Chinese, English)"),
        sum,
    ),
    "speaking": (
        Say("其中控制台有话说，或者访问别的主机的页", "pages with a word on the console, or a request to another host"),
        sum,
    ),
    "judged": (
        Say("用 axe 检查的页（桌面浅色和手机深色各一次）", "pages judged by axe (a light desktop, a dark phone)"),
        sum,
    ),
    "barred": (Say("其中有严重无障碍问题的页", "of these with a serious barrier"), sum),
    "mebibytes": (Say("最多占用的内存（MiB）", "most memory used (MiB)"), max),
    "seconds": (Say("最长的一个（秒）", "the longest of them (seconds)"), max),
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
    for case in ET.parse(results).iterfind(".//testcase[@name!='']"):  # noqa: S314 - as above; one that was cut short has no name
        name = case.get("name", "")
        if case.find("skipped") is None:
            told = {each.get("name", ""): float(each.get("value", "0")) for each in case.iter("property")}
            ended = "passed" if case.find("failure") is None and case.find("error") is None else "failed"
            kept[name] = {"on": on, "ended": ended, "machine": machine(), **told}
    _write(path, {"part": part, "cases": dict(sorted(kept.items()))})


def keep_figures(name: str, title: Say, on: str, figures: Mapping[Say, Say | int]) -> None:
    """Keep the figures of another proof, each with its name, and write the page; a figure may be told in words."""
    rows = [
        {"name": _both(each), "value": _both(value) if isinstance(value, Say) else value}
        for each, value in figures.items()
    ]
    _write(FOLDER / f"{name}.json", {"title": _both(title), "on": on, "machine": machine(), "figures": rows})
    write_pages()


def _both(say: Say) -> dict[str, str]:
    return {language: say.in_(language) for language in PAGES}


def _write(path: Path, told: Mapping[str, object]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def machine() -> str:
    """Return on what this runs: system, processor, cores, Python."""
    import os  # noqa: PLC0415 - nothing else needs it

    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def write_pages() -> None:
    """Write the page in both languages."""
    for language, path in PAGES.items():
        path.write_text(page(language), encoding="utf-8", newline="\n")


def page(language: str = "zh") -> str:
    """Return the page: what is written by hand as it stands, then what every file of figures that is there gives."""
    by_hand = PAGES[language].read_text("utf-8").partition(MARK)[0]
    return by_hand + "\n".join((MARK, *_made(language))) + "\n"


def _made(language: str) -> Iterator[str]:
    suites = {run: _held(f"suite-{run}") for run in RUNS}
    yield ""
    yield pick(language, "## 每个文件夹测什么", "## What each folder tests")
    yield ""
    yield from _folders(suites, language)
    for run, told in RUNS.items():
        kept = suites[run]
        yield from ("", f"## {told.in_(language)}", "")
        yield (
            _suite(kept, language)
            if kept
            else pick(language, "还没有留下完整跑完的结果。", "No whole run was kept yet.")
        )
    for part, told in PARTS.items():
        kept = _held(f"part-{part}")
        yield from ("", f"## {told.in_(language)}", "")
        yield from _part(kept["cases"], language) if kept else (pick(language, "还没有跑过。", "Not run yet."),)
    for path in sorted(FOLDER.glob("*.json")):
        if not path.stem.startswith(("suite-", "part-")):
            yield from _figures(json.loads(path.read_text("utf-8")), language)
    yield ""
    yield pick(language, "## 已知的失败", "## Known failures")
    yield ""
    yield from _known(language)


def _held(name: str) -> dict[str, Any]:
    path = FOLDER / f"{name}.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def _folders(suites: Mapping[str, Mapping[str, Any]], language: str) -> Iterator[str]:
    """Yield the folders with what each shows, and how many of its tests a run had where one was kept."""
    kept = {run: held["folders"] for run, held in suites.items() if held}
    heads = [pick(language, "文件夹", "folder"), pick(language, "测什么", "what it shows")]
    names = {"prove": Say("完整的一套", "longer set"), "test": Say("日常的一套", "daily set")}
    yield "| " + " | ".join([*heads, *(names[run].in_(language) for run in kept)]) + " |"
    yield "|---|---|" + "---:|" * len(kept)
    for folder, told in tomllib.loads(TOLD_BY.read_text("utf-8")).items():
        counts = [str(held.get(folder, 0)) for held in kept.values()]
        yield "| " + " | ".join([f"`tests/{folder}`", told[language], *counts]) + " |"


def _suite(figures: Mapping[str, Any], language: str) -> str:
    how = {name: figures[name] for name in ("on", "machine", "seconds", "tests", "failures", "errors", "skipped")}
    return Say(
        "{on}，{machine}，用时合计 {seconds} 秒（各进程相加）。测试 {tests}，失败 {failures}，出错 {errors}，"
        "跳过（缺少工具）{skipped}。",
        "{on}, {machine}, {seconds} seconds in all (of all processes). Tests {tests}, failures {failures}, "
        "errors {errors}, skipped for want of a tool {skipped}.",
    ).in_(language, how)


def _part(cases: Mapping[str, Mapping[str, Any]], language: str) -> Iterator[str]:
    """Yield what a part has shown so far: the days, how many of its tests were run, how they ended, what they told."""
    days = sorted({str(each["on"]) for each in cases.values()})
    machines = pick(language, "；", "; ").join(sorted({str(each["machine"]) for each in cases.values()}))
    failed = [name for name, each in cases.items() if each["ended"] != "passed"]
    until = pick(language, "至", " to ") + days[-1] if len(days) > 1 else ""
    yield f"{days[0]}{until}{pick(language, '，', ', ')}{machines}{pick(language, '。', '.')}"
    yield ""
    yield pick(language, "| 什么 | 数 |", "| what | number |")
    yield "|---|---:|"
    yield f"| {pick(language, '已跑的测试', 'tests run')} | {len(cases)} |"
    yield f"| {pick(language, '没有通过', 'not passed')} | {len(failed)} |"
    for name, (title, joined) in TOLD.items():
        told = [float(each[name]) for each in cases.values() if name in each]
        if told:
            yield f"| {title.in_(language)} | {joined(told):,.0f} |"
    for name in failed:
        yield f"| {pick(language, '没有通过：', 'not passed: ')}{name} | {cases[name]['on']} |"


def _figures(kept: Mapping[str, Any], language: str) -> Iterator[str]:
    """Yield what another proof keeps: ``title``, ``on``, ``machine`` and the rows of a table ``figures``."""
    yield ""
    yield f"## {kept['title'][language]}"
    yield ""
    yield pick(language, f"{kept['on']}，{kept['machine']}。", f"{kept['on']}, {kept['machine']}.")
    yield ""
    yield pick(language, "| 什么 | 数 |", "| what | figure |")
    yield "|---|---:|"
    for row in kept["figures"]:
        value = row["value"][language] if isinstance(row["value"], dict) else f"{row['value']:,}"
        yield f"| {row['name'][language]} | {value} |"


def known_failures() -> list[dict[str, Any]]:
    """Return the failures that are known: each has ``what``, ``reason`` and ``expires_on``."""
    found: list[dict[str, Any]] = tomllib.loads(KNOWN.read_text("utf-8")).get("failure", [])
    return found


def _known(language: str) -> Iterator[str]:
    failures = known_failures()
    if not failures:
        yield pick(language, "没有。", "None.")
        return
    yield pick(language, "| 什么 | 为什么 | 到期 |", "| what | why | until |")
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
    write_pages()


if __name__ == "__main__":
    main()
