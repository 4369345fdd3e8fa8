"""成句 — how does a finding read to a person: where, how grave, what is wrong, what to do?

The only place where a finding's code becomes words; the words stand with the declaration that owns the code.
"""

from collections.abc import Mapping
from typing import Final

from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.forms.say import Say, pick
from gov_integrity.standard import catalogue

LEVELS: Final[Mapping[str, Mapping[Level, str]]] = {
    "zh": {Level.ERROR: "错误", Level.WARNING: "警告", Level.HINT: "提示"},
    "en": {Level.ERROR: "error", Level.WARNING: "warning", Level.HINT: "hint"},
}


def level(found: Level, language: str) -> str:
    """Return a level in words."""
    return LEVELS["en" if language == "en" else "zh"][found]


def says(finding: Finding, language: str) -> str:
    """Return what is wrong, and which document sets it aside where one does."""
    said = catalogue.notice(finding.code).says.in_(language, slots(finding, language))
    if not finding.waived:
        return said
    return said + pick(language, f"（已豁免：{finding.waived}）", f" (waived: {finding.waived})")


def todo(finding: Finding, language: str) -> str:
    """Return what to do about it."""
    return catalogue.notice(finding.code).todo.in_(language, slots(finding, language))


def in_general(code: str, language: str) -> tuple[str, str]:
    """Return what is wrong and what to do where a code is told of many findings at once: what differs is left open."""
    notice = catalogue.notice(code)

    def told(say: Say) -> str:
        return say.in_(language, dict.fromkeys(say.slots, "…"))

    return told(notice.says), told(notice.todo)


def slots(finding: Finding, language: str) -> dict[str, str]:
    """Return what fills the slots of a finding's sentences; ``x_en`` stands in for ``x`` in English."""
    told = {"seen": finding.seen, "affected": finding.affected, "title": title(finding, language)}
    filled: dict[str, object] = {**told, **finding.place.known(), **finding.slots}
    if language == "en":
        filled |= {name.removesuffix("_en"): text for name, text in finding.slots.items() if name.endswith("_en")}
    return {name: str(text) for name, text in filled.items()}


def title(finding: Finding, language: str) -> str:
    """Return what people call the element of a finding: its title where the record type is known."""
    name = finding.place.element
    elements = catalogue.record_type(finding.of).elements if finding.of else {}
    return pick(language, elements[name].title, elements[name].title_en) if name in elements else name


def lines(place: Place, language: str) -> str:
    """Return the physical lines of a place in words, or nothing when they are not known."""
    if not place.line:
        return ""
    last = f"-{place.last_line}" if place.last_line > place.line else ""
    return pick(language, f"第{place.line}{last}行", f"line {place.line}{last}")


def where(finding: Finding, language: str) -> str:
    """Return the place of a finding as people write it: file, sheet, cell or lines, header or element."""
    place = finding.place
    name = place.column or title(finding, language) or place.path
    parts = (place.file, place.sheet, place.cell or lines(place, language), name)
    return " ".join(part for part in parts if part)
