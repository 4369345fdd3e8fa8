"""依据 — on what did the run rely: laws, calendar, checks, limits, and which files came in and went out?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.limits import Limits
from gov_integrity.forms.check import Beside
from gov_integrity.forms.element import Element
from gov_integrity.forms.instrument import Dated, Instrument
from gov_integrity.forms.kinds import Identified
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import pick
from gov_integrity.forms.walk import kebab
from gov_integrity.judgement.engine import Verdict, checks_of, judged_of, number_check
from gov_integrity.publish.basis import confidence
from gov_integrity.reports.labels import worded, words
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.receipt import Receipt

VERDICTS: Final = ("passed", "failed", "not_applicable", "undetermined", "check_error")
_ORDER: Final = (Verdict.PASS, Verdict.FAIL, Verdict.NOT_APPLICABLE, Verdict.UNDETERMINED, Verdict.CHECK_ERROR)
MOST_LISTED: Final = 500


@dataclass(frozen=True, slots=True)
class InstrumentLine:
    """One instrument: its title and number, when it holds and how we know, when we last looked."""

    title: str
    in_force: str
    confidence: str
    last_confirmed: str


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check: its id, what it is about in words, and its five counts in the order of ``VERDICTS``."""

    id: str
    says: str
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CheckGroup:
    """The checks of one record type."""

    title: str
    lines: tuple[CheckLine, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """One file by its SHA-256."""

    file: str
    sha256: str
    size: str = ""
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Grounds:
    """Everything a run relied on."""

    instruments: tuple[InstrumentLine, ...]
    calendar: str
    checks: tuple[CheckGroup, ...]
    checks_title: str
    limits: tuple[tuple[str, int], ...]
    limits_title: str
    sources: tuple[Digest, ...]
    sources_title: str
    outputs: tuple[Digest, ...]
    outputs_title: str


def grounds_of(results: Results, receipt: Receipt, language: str) -> Grounds:
    """Return what the run relied on."""
    says = {kebab(name): say.in_(language) for name, say in Limits.says().items()}
    checks = tuple(_groups(results, language))
    counted = {
        "checks": sum(len(group.lines) for group in checks),
        "limits": len(receipt.limits),
        "sources_digests": len(receipt.sources),
        "outputs": len(receipt.outputs),
    }
    titles = {name: worded(name, language, count=f"{count:,}") for name, count in counted.items()}
    return Grounds(
        instruments=tuple(_instrument(each, language) for each in results.answers.instruments()),
        calendar=_calendar(receipt.calendar_years, language),
        checks=checks,
        checks_title=titles["checks"],
        limits=tuple((says.get(limit.name, limit.name), limit.most) for limit in receipt.limits),
        limits_title=titles["limits"],
        sources=tuple(
            Digest(each.file, each.sha256, f"{each.bytes:,}", each.encoding or "")
            for each in receipt.sources[:MOST_LISTED]
        ),
        sources_title=titles["sources_digests"],
        outputs=tuple(Digest(each.file, each.sha256) for each in receipt.outputs[:MOST_LISTED]),
        outputs_title=titles["outputs"],
    )


def _instrument(instrument: Instrument, language: str) -> InstrumentLine:
    title = instrument.title_en if language == "en" else f"《{instrument.title}》"
    number = pick(language, f"（{instrument.number}）", f" ({instrument.number})") if instrument.number else ""
    repealed = worded("repealed", language, day=instrument.repealed.day) if instrument.repealed else ""
    return InstrumentLine(
        title=title + number,
        in_force=_since(instrument.in_force, language) + repealed,
        confidence=confidence(instrument.in_force.confidence, language),
        last_confirmed=instrument.last_confirmed.isoformat(),
    )


def _since(dated: Dated, language: str) -> str:
    return worded("at_latest" if dated.at_latest else "from_day", language, day=dated.day)


def _calendar(years: Iterable[int], language: str) -> str:
    runs: list[list[int]] = []
    for year in sorted(years):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    if not runs:
        return words(language)["calendar_none"]
    told = [str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]
    return worded("calendar_years", language, years=pick(language, "、", ", ").join(told))


def _groups(results: Results, language: str) -> Iterator[CheckGroup]:
    for record_id in sorted(results.ledgers):
        record = catalogue.record_type(record_id)
        says = _says(record, language)
        title = record_id if language == "en" else record.record_title
        rows = results.ledgers[record_id].rows()
        yield CheckGroup(title, tuple(CheckLine(check, says[check], _ends(ends)) for check, ends in rows))
    yield from _deadlines(results, language)


def _deadlines(results: Results, language: str) -> Iterator[CheckGroup]:
    """Yield the deadlines by the records they are asked of: within a group every line counts the same records."""
    groups: dict[tuple[type[Record], ...], list[CheckLine]] = {}
    kept = results.answers.ledgers
    for name in sorted(kept):
        for rule_id, ends in kept[name].rows():
            rule = catalogue.rule(rule_id)
            groups.setdefault(rule.of, []).append(CheckLine(rule_id, rule.title.in_(language), _ends(ends)))
    for of, lines in groups.items():
        titles = [record.record_id if language == "en" else record.record_title for record in of]
        title = pick(language, "、", ", ").join(titles)
        yield CheckGroup(f"{words(language)['kept_deadlines']}{pick(language, '：', ': ')}{title}", tuple(lines))


def _ends(ends: Mapping[Verdict, int]) -> tuple[int, ...]:
    return tuple(ends.get(verdict, 0) for verdict in _ORDER)


def _says(record: type[Record], language: str) -> dict[str, str]:
    """Return what each check of a record type is about, with … for what differs from record to record."""
    said: dict[str, str] = {}
    for judged in judged_of(record):
        says = catalogue.notice(judged.code).says
        about = "" if says.slots else _named(record.elements[judged.elements[0]], language) + pick(language, "：", ": ")
        said[judged.id] = about + says.in_(language, dict.fromkeys(says.slots, "…"))
    beside = (check for check in checks_of(record) if isinstance(check.fails, Beside))
    said |= {check.id: check.says.in_(language, dict.fromkeys(check.says.slots, "…")) for check in beside}
    for element in record.elements.values():
        if isinstance(element.kind, Identified):
            identifier = element.kind.identifier.title.in_(language)
            slots = {"element": _named(element, language), "identifier": identifier}
            said[number_check(element)] = worded("number_check", language, **slots)
    return said


def _named(element: Element, language: str) -> str:
    return element.title_en if language == "en" else element.title
