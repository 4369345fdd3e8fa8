"""Coverage-guided fuzzing of the parsers of text, with atheris, each target in a process of its own.

``python -m tests.fuzz.run --seconds 60 --on DAY`` runs every target so long, and keeps how many texts were tried, how
many places of the code they reached and whether any broke a promise, in ``docs/proof/fuzz.json``. atheris has wheels
for Linux on x86-64 and some Pythons only; where it is not installed this says so and tries nothing.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
_LAST: Final = re.compile(r"#([0-9]+)\s+(?:DONE|pulse|NEW|REDUCE|RELOAD|INITED)\s+cov: ([0-9]+) ft: ([0-9]+)")
_LONGEST: Final = 4_096


def one(name: str, seconds: int, corpus: Path) -> None:
    """Become the fuzzer of one target; never comes back."""
    atheris = import_module("atheris")  # it has no types, and is not there for every Python
    with atheris.instrument_imports(include=["gov_integrity"]):
        from tests.fuzz.targets import SEEDS, TARGETS  # noqa: PLC0415 - instrumented as it is imported

    for at, seed in enumerate(SEEDS[name]):
        (corpus / f"seed-{at}").write_bytes(seed)
    arguments = [f"-max_total_time={seconds}", f"-max_len={_LONGEST}", f"-artifact_prefix={corpus.parent}/"]
    atheris.Setup([sys.argv[0], *arguments, str(corpus)], TARGETS[name])
    atheris.Fuzz()


def tried(name: str, seconds: int) -> dict[str, int]:
    """Run one target and return what came of it; a text that broke a promise is left in ``build/fuzz``."""
    kept = ROOT / "build/fuzz" / name
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        corpus = Path(place) / "corpus"
        corpus.mkdir()
        given = ("--target", name, "--seconds", str(seconds), "--corpus", str(corpus))
        command = [sys.executable, "-m", "tests.fuzz.run", *given]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
        if ended.returncode:
            (kept / "output.txt").write_text(ended.stderr, encoding="utf-8")
            for artifact in (each for each in Path(place).iterdir() if each.is_file()):
                shutil.copy(artifact, kept)
    found = _LAST.findall(ended.stderr)
    count, places, features = found[-1] if found else ("0", "0", "0")
    return {"runs": int(count), "places": int(places), "features": int(features), "broken": int(ended.returncode != 0)}


def main() -> None:
    """Run one target, or all of them one after the other, and keep the figures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--target", default="")
    asked.add_argument("--corpus", type=Path)
    asked.add_argument("--seconds", type=int, default=60, help="for each target")
    asked.add_argument("--on", default="", help="the day of the run; without it nothing is kept")
    given = asked.parse_args()
    if find_spec("atheris") is None:
        sys.stderr.write(
            "跳过 fuzz：没有安装 atheris（它只有 Linux x86-64 和几个 Python 版本的轮子）\n"
            "skipped: fuzz (atheris is not installed; it has wheels for Linux on x86-64 and some Pythons only)\n"
        )
        return
    if given.corpus:
        one(given.target, given.seconds, given.corpus)
    from tests.fuzz.targets import TARGETS  # noqa: PLC0415 - the child above imports them instrumented

    told = {name: tried(name, given.seconds) for name in ([given.target] if given.target else TARGETS)}
    sys.stdout.write(json.dumps(told, indent=1) + "\n")
    if given.on:
        keep(told, given.seconds, given.on)
    if any(each["broken"] for each in told.values()):
        raise SystemExit(1)


def keep(told: dict[str, dict[str, int]], seconds: int, on: str) -> None:
    """Keep the figures for the page."""
    from gov_integrity.forms.say import Say  # noqa: PLC0415 - instrumented in the child
    from tools.proof import keep_figures  # noqa: PLC0415 - as above

    figures: dict[Say, Say | int] = {
        Say("每个目标的秒数", "seconds for each target"): seconds,
        Say("违背承诺的目标", "targets that broke a promise"): sum(each["broken"] for each in told.values()),
    }
    for name, each in told.items():
        figures[Say(f"`{name}`", f"`{name}`")] = Say(
            f"试过 {each['runs']:,} 段文字，到达 {each['places']:,} 处代码",
            f"{each['runs']:,} texts tried, {each['places']:,} places of the code reached",
        )
    title = Say("覆盖率引导的模糊测试（`make prove PART=fuzz`）", "Coverage-guided fuzzing (`make prove PART=fuzz`)")
    keep_figures("fuzz", title, on, figures)


if __name__ == "__main__":
    main()
