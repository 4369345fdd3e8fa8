"""档案文书 — how is the integrity file of a body written as one document that can be printed, section by section?

It is for a stated circle, and says so. An entry names a record and says nothing of its content; a timeline shows when
what happens to it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from gov_integrity.figures.palette import SHEET
from gov_integrity.forms.say import pick
from gov_integrity.judgement.file_view import findings_of
from gov_integrity.judgement.timeline import Timeline
from gov_integrity.publish import sentences
from gov_integrity.reports.labels import worded, words
from gov_integrity.reports.receipt_report import templates
from gov_integrity.reports.timelines import Drawn, drawn
from gov_integrity.standard import catalogue
from gov_integrity.standard.dimension_sets import dimension_set
from gov_integrity.standard.records.integrity_file import FileEntry, FileSection, IntegrityFile

MOST_ENTRIES: Final = 1_500
MOST_TIMELINES: Final = 20


@dataclass(frozen=True, slots=True)
class Line:
    """One record of a section: its type and id, the day of the fact, the body's role, and what is remarkable of it."""

    record: str
    target: str
    day: str
    role: str
    notes: str


@dataclass(frozen=True, slots=True)
class Part:
    """One section: what it holds, what is counted and left out, and whether it is whole."""

    title: str
    state: str
    presences: tuple[tuple[str, str, int], ...]
    lines: tuple[Line, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Document:
    """The whole file as plain data."""

    lang: str
    w: Mapping[str, str]
    title: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    findings: tuple[str, ...]
    timelines: tuple[Drawn, ...]
    sheet: str = SHEET


def render(file: IntegrityFile, timelines: Iterable[Timeline], *, receipt: str, language: str) -> str:
    """Return the file as HTML in ``zh`` or ``en``; ``receipt`` is the id of the receipt of the records in it."""
    known = words(language)
    chosen = dimension_set(file.dimension_set)
    document = Document(
        lang=pick(language, "zh-CN", "en"),
        w=known,
        title=worded("file_title", language, name=file.about_name),
        facts=(
            (known["code"], file.about_code or known["not_given"]),
            (known["file_day"], file.as_of_on.isoformat()),
            (known["file_set"], chosen.title.in_(language)),
            (known["receipt"], receipt),
        ),
        parts=tuple(_parts(file, language)),
        findings=tuple(f"{each.code} {sentences.says(each, language)}" for each in findings_of(file)),
        timelines=tuple(islice(drawn(timelines, language), MOST_TIMELINES)),
    )
    return templates().get_template("body_file.html").render(page=document, w=known)


def _parts(file: IntegrityFile, language: str) -> Iterable[Part]:
    room = MOST_ENTRIES
    for section in file.sections:
        entries = section.entries or ()
        shown: Sequence[FileEntry] = entries[:room]
        room -= len(shown)
        hidden = len(entries) - len(shown)
        yield Part(
            title=section.dimension.label(language),
            state=_state(section, language),
            presences=tuple(
                (_type(each.record, language), each.occasion.label(language), each.acts_count)
                for each in section.presences or ()
            ),
            lines=tuple(_line(each, language) for each in shown),
            more=worded("file_more", language, count=f"{hidden:,}") if hidden else "",
        )


def _state(section: FileSection, language: str) -> str:
    known = words(language)
    told = [known["file_whole" if section.complete else "file_lacking"]]
    counts = (("file_revoked", section.revoked_count), ("file_disputed", section.disputed_count))
    told += [worded(name, language, count=count) for name, count in counts if count]
    return pick(language, "；", "; ").join(told)


def _type(record: str, language: str) -> str:
    return record if language == "en" else catalogue.record_type(record).record_title


def _line(entry: FileEntry, language: str) -> Line:
    known = words(language)
    role = catalogue.record_type(entry.record).elements.get(f"{entry.role}_name")
    notes = [known[name] for name, holds in (("disputed", entry.disputed), ("may_be_public", entry.public)) if holds]
    return Line(
        record=_type(entry.record, language),
        target=entry.target,
        day=entry.dated_on.isoformat() if entry.dated_on else "",
        role="" if role is None else pick(language, role.title, role.title_en),
        notes=pick(language, "；", "; ").join(notes),
    )
