"""答复 — how did the questions of law end, on what basis, and which answers need a person?

Counts are complete. Of the answers themselves only those that the law or the world leaves open are kept, some of every
kind, while they stream by.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from gov_integrity.exchange import answers as told
from gov_integrity.exchange.notable import NOTABLE
from gov_integrity.forms.finding import Place
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import pick
from gov_integrity.publish import sentences
from gov_integrity.publish.basis import confidence
from gov_integrity.reports.labels import worded, words
from gov_integrity.standard import catalogue

OUTCOMES: Final = ("answer", "silent", "missing", "undetermined", "open")


@dataclass(frozen=True, slots=True)
class Basis:
    """One citation with how sure we are of it, and what the passage says."""

    text: str
    confidence: str
    says: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """One version of a rule: the days of the fact that it governs, and its basis."""

    span: str
    basis: tuple[Basis, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One rule: what it asks, how often it ended in each outcome (in the order of ``OUTCOMES``), on what basis."""

    id: str
    title: str
    question: str
    ends: tuple[int, ...]
    rulings: tuple[Ruling, ...]
    rulings_title: str

    @property
    def asked(self) -> int:
        """How many records were asked about."""
        return sum(self.ends)


@dataclass(frozen=True, slots=True)
class Judgement:
    """One answer that a person must judge. ``readings`` are the ways in which the law can be read."""

    rule: str
    record: str
    place: str
    outcome: str
    outcome_title: str
    why: str
    readings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """All questions with their counts, and the answers that a person must judge."""

    questions: tuple[Question, ...]
    notable: tuple[Judgement, ...]
    notable_lede: str


def answers_of(questions: told.Answers, language: str) -> Answers:
    """Return how the questions ended."""
    asked = sorted({rule for rule, _outcome in questions.outcomes})
    listed = tuple(_judgement(answer, language) for answer in questions.notable.listed())
    count = sum(number for (_rule, outcome), number in questions.outcomes.items() if outcome in NOTABLE)
    return Answers(
        questions=tuple(_question(catalogue.rule(rule), questions, language) for rule in asked),
        notable=listed,
        notable_lede=worded("notable_lede", language, listed=f"{len(listed):,}", count=f"{count:,}") if count else "",
    )


def _question(rule: Rule, questions: told.Answers, language: str) -> Question:
    title = rule.title.in_(language)
    return Question(
        id=rule.id,
        title=title,
        question=rule.question.in_(language),
        ends=tuple(questions.outcomes.get((rule.id, outcome), 0) for outcome in OUTCOMES),
        rulings=tuple(_ruling(version, language) for version in rule.versions),
        rulings_title=worded("versions", language, rule=title, count=len(rule.versions)),
    )


def _ruling(version: Version, language: str) -> Ruling:
    first, last = version.span.first, version.span.last
    basis = tuple(
        Basis(cite.text(language), confidence(cite.confidence, language), cite.passage.says.in_(language))
        for cite in version.cites
    )
    return Ruling(f"{first or '…'} — {last or '…'}", basis)


def _judgement(answer: Mapping[str, Any], language: str) -> Judgement:
    record, place = str(answer["record"]), Place(**answer["place"])
    at = (place.file, place.sheet, place.cell or sentences.lines(place, language))
    return Judgement(
        rule=catalogue.rule(str(answer["rule"])).title.in_(language),
        record=record if language == "en" else catalogue.record_type(record).record_title,
        place=" ".join(part for part in at if part),
        outcome=str(answer["outcome"]),
        outcome_title=words(language)[str(answer["outcome"])],
        why=_reason(answer, language),
        readings=tuple(
            (str(reading["says"][language]), _reason(reading, language)) for reading in answer.get("readings", ())
        ),
    )


def _reason(answer: Mapping[str, Any], language: str) -> str:
    """The sentence of an outcome, with what is possible where that can be listed."""
    why, possible = str(answer["why"][language]), answer.get("possible")
    if isinstance(possible, Mapping) and {"earliest", "latest"} <= possible.keys():
        told = worded("from_to", language, earliest=possible["earliest"], latest=possible["latest"])
    elif isinstance(possible, Sequence) and not isinstance(possible, str) and possible:
        told = pick(language, "、", ", ").join(map(str, possible))
    else:
        return why
    return f"{why}{pick(language, '。', '. ')}{words(language)['possible']}{told}"
