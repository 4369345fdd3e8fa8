"""How many mistakes do the tests notice? The score of the mutants that were tried, and its figures for the page.

``python -m tests.mutation.score build/mutants.jsonl --on DAY`` writes ``docs/proof/mutation.json``.
"""

import argparse
import json
import re
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gov_integrity.forms.say import Say
from tests.mutation.run import numbered, targets
from tests.mutation.watch import ROOT
from tools.proof import keep_figures

EQUIVALENT: Final = ROOT / "tests/mutation/equivalent.toml"
PROMISED: Final = 0.9


@dataclass(frozen=True, slots=True)
class Score:
    """Mutants by room and how they ended; those named as changing nothing stand apart."""

    ended: Counter[tuple[str, str]]
    survivors: tuple[str, ...]

    def noticed(self, room: str = "") -> float:
        """Return the share that was noticed, by a test or by a declaration that refused to load."""
        counted = Counter[str]()
        for (of, how), count in self.ended.items():
            if of.startswith(room) and how != "equivalent":
                counted["survived" if how == "survived" else "noticed"] += count
        return counted["noticed"] / max(1, counted.total())


def equivalents() -> list[re.Pattern[str]]:
    """Return the patterns of the mutants that change nothing; each has a reason."""
    named = tomllib.loads(EQUIVALENT.read_text("utf-8"))["equivalent"]
    if any(len(each["reason"]) < len("As above.") for each in named):
        raise ValueError(EQUIVALENT.name)
    return [re.compile(each["mutant"]) for each in named]


def current() -> frozenset[str]:
    """Return the names of all mutants that the modules give as they are now."""
    return frozenset(name for target in targets() for name, _tree, _mutant in numbered(target))


def score(tried: Path) -> Score:
    """Return the score of what was tried, but for mutants of a text that has changed since."""
    patterns, known = equivalents(), current()
    ended, survivors = Counter[tuple[str, str]](), []
    for told in map(json.loads, tried.read_text("utf-8").splitlines()):
        if told["mutant"] not in known:
            continue
        how = told["ended"]
        if how == "survived" and any(pattern.fullmatch(told["mutant"]) for pattern in patterns):
            how = "equivalent"
        if how == "survived":
            survivors.append(told["mutant"])
        ended[told["mutant"].partition(".")[0], how] += 1
    return Score(ended, tuple(survivors))


def keep(found: Score, whole: int, on: str) -> None:
    """Keep the figures, and write the page that shows them."""
    by_end = Counter[str]()
    for (_room, how), count in found.ended.items():
        by_end[how] += count
    tried = by_end.total()
    figures: dict[Say, Say | int] = {
        Say("变异体总数（每个是一处改错）", "mutants, each one mistake"): whole,
        Say("已试", "tried"): same(f"{tried:,}（{tried / whole:.0%}）"),
        Say("测试发现", "noticed by a test"): by_end["killed"],
        Say("声明自己拒绝（装入时）", "refused by the declarations as they load"): by_end["refused"],
        Say("没有发现", "not noticed"): by_end["survived"],
        Say("等价（不改变任何答复，逐条说明理由）", "equivalent (no answer changes; each with its reason)"): by_end[
            "equivalent"
        ],
        Say("得分", "score"): same(f"{found.noticed():.1%}"),
        Say("其中规则", "of rules"): same(f"{found.noticed('rules'):.1%}"),
        Say("其中标识符", "of identifiers"): same(f"{found.noticed('identifiers'):.1%}"),
    }
    title = Say(
        "变异测试（`make prove PART=mutation`）", "Mutation of rules and identifiers (`make prove PART=mutation`)"
    )
    keep_figures("mutation", title, on, figures)


def same(text: str) -> Say:
    """Return a figure that reads alike in both languages."""
    return Say(text, text)


def main() -> None:
    """Say which mistakes nothing noticed, and keep the figures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("tried", type=Path)
    asked.add_argument("--on", default="", help="the day of the run; without it nothing is kept")
    given = asked.parse_args()
    found = score(given.tried)
    sys.stdout.write("\n".join((*found.survivors, f"{found.noticed():.1%}\n")))
    if given.on:
        keep(found, len(current()), given.on)


if __name__ == "__main__":
    main()
