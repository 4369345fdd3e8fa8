"""页面内容 — what does the report of one run show, from head to foot?

The order is that of a reader's questions: what is this, what became of my rows, what is wrong, what does the law say,
how do we score, and on what does all this rest.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.say import pick
from gov_integrity.reports.accounting import Accounting, accounting_of
from gov_integrity.reports.answers import Answers, answers_of
from gov_integrity.reports.cards import Cards, cards_of
from gov_integrity.reports.causes import Causes, causes_of
from gov_integrity.reports.glossary import GLOSSARY
from gov_integrity.reports.grounds import Grounds, grounds_of
from gov_integrity.reports.labels import worded, words
from gov_integrity.reports.origins import Origins
from gov_integrity.reports.timelines import Timelines, timelines_of
from gov_integrity.standard import regions
from gov_integrity.standard.identifiers import division
from gov_integrity.standard.records.receipt import Receipt


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the head: a name, a value, and whether the value is code rather than words."""

    name: str
    value: str
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The whole report as plain data; ``w`` are the words of the page itself."""

    language: str
    lang: str
    w: Mapping[str, str]
    facts: tuple[Fact, ...]
    notes: tuple[str, ...]
    accounting: Accounting
    causes: Causes
    answers: Answers
    timelines: Timelines
    cards: Cards
    grounds: Grounds
    glossary: tuple[tuple[str, str], ...]


def page_of(  # noqa: PLR0913 - what a run left, and what of it is at hand
    results: Results,
    spool: Spool,
    receipt: Receipt,
    language: str,
    *,
    rows: Spool | None = None,
    cards_elsewhere: bool = False,
) -> Page:
    """Return what the report of a run shows; ``cards_elsewhere``: there are scores that cannot be shown.

    ``rows`` holds the records of the run; without them neither neighbours nor timelines can be shown.
    """
    return Page(
        language=language,
        lang=pick(language, "zh-CN", "en"),
        w=words(language),
        facts=tuple(_facts(results, receipt, language)),
        notes=tuple(_notes(results, language, has_rows=rows is not None)),
        accounting=accounting_of(results, spool, receipt, language),
        causes=causes_of(spool, language, rows),
        answers=answers_of(results.answers, language),
        timelines=timelines_of(results.order, rows, receipt, language),
        cards=replace(cards_of(results.cards, results.order.profile, language), elsewhere=cards_elsewhere),
        grounds=grounds_of(results, receipt, language),
        glossary=tuple((term.in_(language), meaning.in_(language)) for term, meaning in GLOSSARY),
    )


def _facts(results: Results, receipt: Receipt, language: str) -> list[Fact]:
    w, profile = words(language), results.order.profile
    none = w["not_given"]
    facts = [
        Fact(w["on"], receipt.on.isoformat() if receipt.on else none),
        Fact(w["region"], _place(receipt.region, language) if receipt.region else none),
        Fact(w["profile"], profile.title.in_(language) if profile else none),
        Fact(w["status"], receipt.status.label(language)),
        Fact(w["edition"], receipt.edition),
        Fact(w["release"], f"gov-integrity {receipt.library_version}"),
        Fact(w["receipt"], receipt.id, is_code=True),
    ]
    given = (("package", receipt.package), ("predecessor", receipt.predecessor), ("received_at", receipt.received_at))
    return [*facts, *(Fact(w[name], value, is_code=True) for name, value in given if value)]


def _place(code: str, language: str) -> str:
    declared = regions.region(code)
    if language == "en" and declared is not None:
        return f"{declared.name_en} ({code})"
    found = division.parse(code)
    above = (found.province_code, found.prefecture_code, code)
    names = dict.fromkeys(division.parse(each).name for each in above if each)
    return f"{''.join(names) or code}{pick(language, f'（{code}）', f' ({code})') if any(names) else ''}"


def _notes(results: Results, language: str, *, has_rows: bool) -> list[str]:
    w, profile = words(language), results.order.profile
    notes = [w["note_unofficial"]]
    if profile is not None:
        origins, title = Origins.of(profile, language), profile.title.in_(language)
        notes.append(worded("note_weights", language, profile=title, all=origins.numbers, ours=origins.ours))
    if results.order.on is None:
        notes.append(w["note_no_day"])
    if not has_rows:
        notes.append(w["note_no_rows"])
    return notes
