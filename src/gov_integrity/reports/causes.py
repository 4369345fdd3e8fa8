"""问题归因 — which faults were found, how often, where for example, and what is to be done?

One cause is one finding code. Its sentence is that of the declaration, with … for what differs from place to place; the
examples say it in full.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding, Level, Notice
from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.say import pick
from gov_integrity.publish import sentences
from gov_integrity.publish.basis import confidence
from gov_integrity.reports.labels import worded, words
from gov_integrity.reports.neighbours import NOBODY, Near, Neighbours
from gov_integrity.standard import catalogue

MOST_ROWS: Final = 180
MOST_EXAMPLES: Final = 3
_GRAVEST_FIRST: Final = tuple(Level)


@dataclass(frozen=True, slots=True)
class Example:
    """One finding: where, what stands there (masked), and its own sentence where that says more than the cause's.

    ``column`` is the sender's own header, else the element's title; ``name`` is our name for it.
    """

    file: str
    place: str
    column: str
    name: str
    seen: str
    says: str
    near: Near = NOBODY


@dataclass(frozen=True, slots=True)
class Cause:
    """All findings of one code: how many they are (``count``), how many rows they concern, how many are not shown."""

    code: str
    level: Level
    level_title: str
    says: str
    todo: str
    basis: tuple[str, ...]
    count: int
    affected: int
    tally: str
    examples: tuple[Example, ...]
    examples_title: str
    more: str

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns in which an example says something, by the names of their titles."""
        held = (("at_column", "column"), ("at_seen", "seen"), ("at_says", "says"))
        more = (title for title, name in held if any(getattr(example, name) for example in self.examples))
        return ("at_file", "at_place", *more)


@dataclass(frozen=True, slots=True)
class LevelCount:
    """How many causes of one level there are, and how many findings they make."""

    level: Level
    title: str
    causes: int
    findings: int


@dataclass(frozen=True, slots=True)
class Causes:
    """Everything that was found, the gravest and most frequent first."""

    levels: tuple[LevelCount, ...]
    causes: tuple[Cause, ...]

    @property
    def has_neighbours(self) -> bool:
        """Whether any example stands between its neighbours."""
        return any(any(example.near) for cause in self.causes for example in cause.examples)


def causes_of(spool: Spool, language: str, rows: Spool | None = None) -> Causes:
    """Return what was found, by cause, with at most ``MOST_ROWS`` examples in all.

    ``rows`` holds the records of the run, where an example is to be shown between its neighbours.
    """
    found = sorted(spool.found(), key=lambda each: (_GRAVEST_FIRST.index(Level(each[1])), -each[3], -each[2], each[0]))
    room = _room([(code, level, count) for code, level, count, _affected in found])
    examples = _examples(spool, room)
    neighbours = Neighbours(rows, [each for held in examples.values() for each in held], language)
    causes = tuple(
        _cause(
            Level(level),
            (count, affected),
            [_example(each, neighbours.of(each), language) for each in examples[code, level]],
            catalogue.notice(code),
            language,
        )
        for code, level, count, affected in found
    )
    return Causes(tuple(_counted(causes, level, language) for level in Level), causes)


def _room(found: list[tuple[str, str, int]]) -> dict[tuple[str, str], int]:
    """Return how many examples each cause may show, so that the page stays within its limit."""
    left, room = MOST_ROWS, dict[tuple[str, str], int]()
    for code, level, count in found:
        room[code, level] = min(count, MOST_EXAMPLES, left)
        left -= room[code, level]
    return room


def _examples(spool: Spool, room: Mapping[tuple[str, str], int]) -> dict[tuple[str, str], list[Finding]]:
    """Return the first findings of each cause, reading no further than needed."""
    taken: dict[tuple[str, str], list[Finding]] = {cause: [] for cause in room}
    wanted = sum(room.values())
    if not wanted:
        return taken
    for finding in spool.findings():
        cause = finding.code, str(finding.level)
        if len(taken[cause]) < room[cause]:
            taken[cause].append(finding)
            wanted -= 1
            if not wanted:
                break
    return taken


def _cause(level: Level, counts: tuple[int, int], examples: list[Example], notice: Notice, language: str) -> Cause:
    count, affected = counts
    differing = notice.says.slots | notice.todo.slots
    hidden = count - len(examples)
    which = "count_places" if affected == count else "count_rows"
    return Cause(
        code=notice.code,
        level=level,
        level_title=sentences.level(level, language),
        says=_general(notice, language),
        todo=notice.todo.in_(language, dict.fromkeys(differing, "…")),
        basis=tuple(_cited(cite, language) for cite in notice.cite),
        count=count,
        affected=affected,
        tally=worded(which, language, count=f"{count:,}", rows=f"{affected:,}"),
        examples=tuple(examples),
        examples_title=worded("examples_of", language, code=notice.code),
        more=worded("more_findings", language, count=f"{hidden:,}") if hidden else "",
    )


def _cited(cite: Locator, language: str) -> str:
    known = confidence(cite.confidence, language)
    return cite.text(language) + pick(language, f"（{known}）", f" ({known})")


def _general(notice: Notice, language: str) -> str:
    return notice.says.in_(language, dict.fromkeys(notice.says.slots, "…"))


def _example(finding: Finding, near: Near, language: str) -> Example:
    place = finding.place
    lines = " ".join(part for part in (place.sheet, place.cell or sentences.lines(place, language)) if part)
    name = place.path.removeprefix("/") or place.element
    column = place.column or sentences.slots(finding, language)["title"] or name
    return Example(
        file=place.file,
        place=lines or words(language)["whole_file"],
        column=column,
        name="" if name.replace("_", " ") == column.replace("_", " ") else name,
        seen=finding.seen,
        says=sentences.says(finding, language) if catalogue.notice(finding.code).says.slots else "",
        near=near,
    )


def _counted(causes: tuple[Cause, ...], level: Level, language: str) -> LevelCount:
    own = [cause for cause in causes if cause.level is level]
    return LevelCount(level, sentences.level(level, language), len(own), sum(cause.count for cause in own))
