"""Markdown 清单 — findings code by code as a table, for a page or a message."""

from collections.abc import Iterable
from typing import Final, TextIO

from gov_integrity.forms.finding import Finding
from gov_integrity.forms.say import pick
from gov_integrity.publish import sentences
from gov_integrity.publish.listings import Listing
from gov_integrity.publish.listings.table import grouped

_HEADERS: Final = (
    ("代码", "code"),
    ("级别", "level"),
    ("处数", "times"),
    ("位置", "places"),
    ("哪里不对", "what is wrong"),
    ("怎么办", "what to do"),
)


def _write(findings: Iterable[Finding], out: TextIO, language: str) -> None:
    heads = (pick(language, *header) for header in _HEADERS)
    out.write(f"| {' | '.join(heads)} |\n|---|---|---:|---|---|---|\n")
    for count, examples in grouped(findings):
        first = examples[0]
        places = "；".join(sentences.where(each, language) for each in examples)
        cells = (sentences.level(first.level, language), str(count), places, sentences.says(first, language))
        told = " | ".join(map(_cell, (first.code, *cells, sentences.todo(first, language))))
        out.write(f"| {told} |\n")


def _cell(text: str) -> str:
    """Return a text as it may stand in a cell: nothing in it is markup."""
    plain = "".join(f"\\{sign}" if sign in "\\`*_{}[]<>()#+!|~$" else sign for sign in text)
    return " ".join(plain.split())


listing = Listing("markdown", _write)
