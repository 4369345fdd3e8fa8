"""说明 — what does one thing of the standard mean: a code, a check, a rule, a record, a code list, a law?

What is told is the page of the thing, as it reads where no link can be followed and no figure be shown.
"""

from functools import cache
from typing import Final

from gov_integrity.forms.element import Element
from gov_integrity.forms.near import ALIKE_IN_CHINESE, nearest
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import LANGUAGES
from gov_integrity.forms.walk import kebab
from gov_integrity.publish.page import bare, families, lines_of
from gov_integrity.publish.pages.record import element_lines
from gov_integrity.standard import catalogue
from gov_integrity.standard.retired_codes import retired_codes

AT_MOST: Final = 3  # names that may be meant: more would be a list to read


@cache
def things() -> dict[str, object]:
    """Return everything that can be explained, by ``family:id`` and, for findings and retired codes, by code."""
    named = {f"{family.short}:{family.named(thing)}": thing for family in families() for thing in family.things()}
    return named | dict(catalogue.notices()) | {each.code: each for each in retired_codes()}


def find(name: str) -> tuple[str, object] | None:
    """Return the full name and the thing that a name means.

    A name is a code, ``family:id``, a bare id, ``record.element``, or what a single thing is called in words.
    """
    known = things()
    exact = name.upper() if name.upper() in known else name
    if exact in known:
        return exact, known[exact]
    for full, thing in known.items():
        if name and full.partition(":")[2] == kebab(name):
            return full, thing
    called = titled().get(_words(name), ())
    if len(called) == 1:
        return find(called[0])
    owner, element = _element(name)
    return (name, element) if owner and element else None


@cache
def titled() -> dict[str, tuple[str, ...]]:
    """Return, by what it is called in either language, the names of each thing; elements only where no thing is so."""
    by_words: dict[str, list[str]] = {}
    for family in families():
        for thing in family.things():
            for language in LANGUAGES:
                full = f"{family.short}:{family.named(thing)}"
                by_words.setdefault(_words(family.heading(thing, language)), []).append(full)
    elements: dict[str, list[str]] = {}
    for record in catalogue.record_types():
        for name, element in record.elements.items():
            for title in (element.title, element.title_en):
                elements.setdefault(_words(title), []).append(f"{record.record_id}.{name}")
    return {words: tuple(dict.fromkeys(names)) for words, names in (elements | by_words).items()}


def _words(text: str) -> str:
    return text.strip("《》 ").casefold()


def _element(name: str) -> tuple[type[Record] | None, Element | None]:
    record, _, element = name.removeprefix("record:").partition(".")
    owner = things().get(f"record:{kebab(record)}")
    if isinstance(owner, type) and issubclass(owner, Record) and element in owner.elements:
        return owner, owner.elements[element]
    return None, None


def near(name: str) -> list[str]:
    """Return at most three names that may be meant: called so, with these words, or spelt alike."""
    said = _words(name)
    called = [*titled().get(said, ())]
    if len(said) > 1:
        holding = [full for words in sorted(titled(), key=len) if said in words for full in titled()[words]]
        called += sorted(holding, key=lambda full: "." in full)
    bare_names = {full.partition(":")[2] or full: full for full in things()}
    spelt = [bare_names[close] for close in nearest(name, bare_names, most=AT_MOST, alike=ALIKE_IN_CHINESE)]
    return list(dict.fromkeys(spelt + called if said.isascii() else called + spelt))[:AT_MOST]


def explain(name: str, language: str = "zh") -> str | None:
    """Return what a thing means as Markdown, or ``None`` when nothing has that name."""
    found = find(name)
    if found is None:
        return None
    if isinstance(found[1], Element):
        owner, element = _element(found[0])
        return bare(element_lines(owner, element, language)) if owner and element else None
    return bare(lines_of(found[1], language))
