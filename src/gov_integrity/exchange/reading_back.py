"""读回 — what did a run find out, as the folder of its results tells it, long after its rows are gone?

The findings file says each finding in the words of one language; what was put into the sentence is taken out of it
again, so that it can be told in either. What the folder does not tell (the rows by source) is not guessed.
"""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from gov_integrity.exchange.answers import Answers
from gov_integrity.exchange.kept import Ledgers
from gov_integrity.exchange.results import ANSWERS, FINDINGS
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.forms.say import LANGUAGES, Say
from gov_integrity.judgement.engine import Ledger, Verdict
from gov_integrity.publish.listings.csv import HEADERS, plainly
from gov_integrity.publish.sentences import LEVELS
from gov_integrity.standard import catalogue
from gov_integrity.standard.records._receipt_parts import CheckCount
from gov_integrity.standard.records.receipt import Receipt

_ENDS: Final = {
    Verdict.PASS: "passed",
    Verdict.FAIL: "failed",
    Verdict.NOT_APPLICABLE: "not_applicable",
    Verdict.UNDETERMINED: "undetermined",
    Verdict.CHECK_ERROR: "check_error",
}
_WAIVED: Final = re.compile(r"（已豁免：.*）$| \(waived: .*\)$", re.DOTALL)


def language_of(folder: Path) -> str:
    """Return the language in which a run told its findings; raise ``OSError``."""
    with (folder / FINDINGS).open(encoding="utf-8-sig", newline="") as table:
        header = next(csv.reader(table), [])
    return next((told for at, told in enumerate(LANGUAGES) if header[:1] == [HEADERS[0][at]]), LANGUAGES[0])


def fill(spool: Spool, folder: Path, receipt: Receipt) -> None:
    """Put the findings of a folder into a spool, each with its source."""
    language = language_of(folder)
    number = {source.file: at for at, source in enumerate(receipt.sources)}
    types = _types(folder) | {source.file: source.record for source in receipt.sources if source.record}
    for finding in _findings(folder / FINDINGS, language, types):
        spool.find(number.get(finding.place.file, len(number)), [finding])
    spool.index()


def _types(folder: Path) -> dict[str, str]:
    """Return the record type of each source of which only one type was asked about."""
    found: dict[str, set[str]] = {}
    with (folder / ANSWERS).open(encoding="utf-8") as lines:
        for answer in map(json.loads, lines):
            found.setdefault(answer["place"]["file"], set()).add(answer["record"])
    return {file: min(types) for file, types in found.items() if len(types) == 1}


def _findings(file: Path, language: str, types: Mapping[str, str]) -> Iterator[Finding]:
    levels = {word: level for level, word in LEVELS[language].items()}
    names = [said[0] for said in HEADERS]
    with file.open(encoding="utf-8-sig", newline="") as table:
        for cells in list(csv.reader(table))[1:]:
            told = dict(zip(names, map(plainly, cells), strict=True))
            column, element = told["列"], told["数据项"]
            path = column if element and column.startswith(f"/{element}") else ""
            place = Place(
                file=told["文件"],
                sheet=told["工作表"],
                line=int(told["行"] or 0),
                last_line=int(told["末行"] or 0),
                record=int(told["记录"] or 0),
                column="" if path else column,
                cell=told["单元格"],
                element=element,
                path=path,
            )
            yield Finding(
                told["代码"],
                Level(levels[told["级别"]]),
                place,
                told["看到的内容"],
                _slots(told["代码"], told["说明"], language),
                int(told["影响行数"]),
                types.get(told["文件"], ""),
                told["豁免文号"],
            )


def _slots(code: str, sentence: str, language: str) -> dict[str, str]:
    """Return what a sentence was filled with; nothing where it is not that of the notice, of another release."""
    found = _form(catalogue.notice(code).says, language).fullmatch(_WAIVED.sub("", sentence))
    return {} if found is None else {name: text for name, text in found.groupdict().items() if text is not None}


@cache
def _form(says: Say, language: str) -> re.Pattern[str]:
    """Return the sentence as a pattern with a group for each slot; one that comes again is what it was before."""
    seen: set[str] = set()
    parts: list[str] = []
    for text in re.split(r"(\{\w+\})", says.en if language == "en" else says.zh):
        name = text[1:-1]
        if not re.fullmatch(r"\{\w+\}", text):
            parts.append(re.escape(text))
        elif name in seen:
            parts.append(f"(?P={name})")
        else:
            seen.add(name)
            parts.append(f"(?P<{name}>.*?)")
    return re.compile("".join(parts), re.DOTALL)


def answers_of(folder: Path, receipt: Receipt) -> Answers:
    """Return how the questions ended, counted again from every answer of a folder; raise ``OSError``."""
    _records, kept = ledgers_of(receipt)
    found = Answers(ledgers=kept, relied_on={each.id for each in receipt.instruments})
    with (folder / ANSWERS).open(encoding="utf-8") as lines:
        for answer in map(json.loads, lines):
            found.outcomes[answer["rule"], answer["outcome"]] += 1
            found.notable.add(answer)
    return found


def ledgers_of(receipt: Receipt) -> tuple[Ledgers, Ledgers]:
    """Return how the checks ended by record type, and how the deadlines of rules were kept."""
    rules = {rule.id for rule in catalogue.rules()}
    types = sorted((record.record_id for record in catalogue.record_types()), key=len, reverse=True)
    counted = {each.record for each in receipt.record_counts}
    checks: Ledgers = {}
    kept: Ledgers = {}
    for place, each in enumerate(receipt.checks):
        owner = next((name for name in types if name in counted and each.id.startswith(f"{name}-")), each.id)
        if each.id in rules:  # a ledger of its own, in the order of the receipt: of which type it was is not told
            _note(kept.setdefault(f"{place:06}", Ledger()), each.id, each)
        else:
            _note(checks.setdefault(owner, Ledger()), each.id.removeprefix(f"{owner}-"), each)
    return checks, kept


def _note(ledger: Ledger, check: str, count: CheckCount) -> None:
    ends = {verdict: int(getattr(count, name)) for verdict, name in _ENDS.items()}
    ledger.records = max(ledger.records, sum(ends.values()))
    ledger.ended[check] = {verdict: number for verdict, number in ends.items() if verdict is not Verdict.PASS}
