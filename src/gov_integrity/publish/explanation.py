"""说明 — what does one thing of the standard mean: a code, a check, a rule, a record, a code list, a law?

What is told is the page of the thing, as it reads where no link can be followed and no figure be shown.
"""

from difflib import get_close_matches
from functools import cache

from gov_integrity.forms.element import Element
from gov_integrity.forms.record import Record
from gov_integrity.forms.walk import kebab
from gov_integrity.publish.page import bare, families, lines_of
from gov_integrity.publish.pages.record import element_lines
from gov_integrity.standard import catalogue


@cache
def things() -> dict[str, object]:
    """Return everything that can be explained, by ``family:id`` and, for findings, by code."""
    named = {f"{family.short}:{family.named(thing)}": thing for family in families() for thing in family.things()}
    return named | dict(catalogue.notices())


def find(name: str) -> tuple[str, object] | None:
    """Return the full name and the thing that a name means: a code, ``family:id``, a bare id, or ``record.element``."""
    known = things()
    exact = name.upper() if name.upper() in known else name
    if exact in known:
        return exact, known[exact]
    for full, thing in known.items():
        if name and full.partition(":")[2] == kebab(name):
            return full, thing
    owner, element = _element(name)
    return (name, element) if owner and element else None


def _element(name: str) -> tuple[type[Record] | None, Element | None]:
    record, _, element = name.removeprefix("record:").partition(".")
    owner = things().get(f"record:{kebab(record)}")
    if isinstance(owner, type) and issubclass(owner, Record) and element in owner.elements:
        return owner, owner.elements[element]
    return None, None


def near(name: str) -> list[str]:
    """Return at most three names that may be meant."""
    bare_names = {full.partition(":")[2] or full: full for full in things()}
    return [bare_names[close] for close in get_close_matches(name, bare_names, n=3, cutoff=0.5)]


def explain(name: str, language: str = "zh") -> str | None:
    """Return what a thing means as Markdown, or ``None`` when nothing has that name."""
    found = find(name)
    if found is None:
        return None
    if isinstance(found[1], Element):
        owner, element = _element(name)
        return bare(element_lines(owner, element, language)) if owner and element else None
    return bare(lines_of(found[1], language))
