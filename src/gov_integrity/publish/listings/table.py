"""分组清单 — findings code by code, worst first: how often, a few places each, what to do."""

from collections import Counter
from collections.abc import Iterable
from typing import Final, TextIO

from gov_integrity.forms.finding import Finding, Level
from gov_integrity.forms.say import pick
from gov_integrity.publish import sentences
from gov_integrity.publish.listings import Listing

MOST_PLACES: Final = 3
_ORDER: Final = tuple(Level)


def grouped(findings: Iterable[Finding]) -> list[tuple[int, list[Finding]]]:
    """Return for each code how often it was found, with its first findings: errors first, then what is frequent."""
    counts: Counter[str] = Counter()
    shown: dict[str, list[Finding]] = {}
    for finding in findings:
        counts[finding.code] += 1
        examples = shown.setdefault(finding.code, [])
        if len(examples) < MOST_PLACES:
            examples.append(finding)
    codes = sorted(shown, key=lambda code: (_ORDER.index(shown[code][0].level), -counts[code], code))
    return [(counts[code], shown[code]) for code in codes]


def _write(findings: Iterable[Finding], out: TextIO, language: str) -> None:
    for count, examples in grouped(findings):
        first = examples[0]
        out.write(f"{first.code} {sentences.level(first.level, language)} ×{count}\n")
        for finding in examples:
            told = f"  看到 {finding.seen}", f"  saw {finding.seen}"
            seen = pick(language, *told) if finding.seen else ""
            out.write(f"  {sentences.where(finding, language)}{seen}\n")
            out.write(f"    {sentences.says(finding, language)}\n")
        out.write(f"  → {sentences.todo(first, language)}\n\n")


listing = Listing("table", _write)
