"""Patterns of the published schemas: written so that every regular-expression engine reads them alike."""

import json
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from time import perf_counter

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator

from gov_integrity.forms.kind import CONTROL, CONTROL_BUT_LINES, Kind, Schema
from gov_integrity.forms.kinds import Coded, Many, Parts
from gov_integrity.forms.record import Part
from gov_integrity.publish import json_schema
from gov_integrity.standard import catalogue
from tests.agreement.documents import HOSTILE, edges

NOT_PORTABLE = re.compile(
    r"\\[dDwWsSbBAZzpPkxcC0-9]"  # classes, anchors and references that mean more in some engines
    r"|\(\?(?!:)"  # look-around, named groups, flags
    r"|(?<!\\)\.(?![^\[]*\])"  # a dot outside a class: engines differ on what ends a line
    r"|[*+?}][?+]"  # lazy and possessive quantifiers
    r"|\[\[|&&|--|~~"  # set operations of some engines
)
BROAD = ("", "a", "0", "-", ":", "A0", "中", "é", "𠮷", "\n", "\x00", "\x85", "\u2028", "\u00a0", "０", "ſ", "K", "İ")
ADDED = ("\n", " ", "0", "a", "中", "\u2028")
PATIENCE = 0.5  # seconds for one match; an exponential pattern exceeds them long before the longest text

READER_IN_NODE = """
const {shapes, texts} = JSON.parse(require("fs").readFileSync(0, "utf8"));
const reader = (shape) => {
    const wanted = shape.pattern && new RegExp(shape.pattern, "u");
    const refused = shape.not && new RegExp(shape.not.pattern, "u");
    return (text) => {
        const length = [...text].length;
        return length >= (shape.minLength ?? 0) && length <= (shape.maxLength ?? Infinity)
            && (!wanted || wanted.test(text)) && !(refused && refused.test(text)) ? 1 : 0;
    };
};
process.stdout.write(JSON.stringify(shapes.map((shape) => texts.map(reader(shape)))));
"""


def nodes(schema: object) -> Iterator[Schema]:
    """Yield every object inside a schema."""
    if isinstance(schema, dict):
        yield schema
        for inside in schema.values():
            yield from nodes(inside)
    elif isinstance(schema, list):
        for inside in schema:
            yield from nodes(inside)


def string_shapes() -> list[Schema]:
    """Return every different shape of a string in the published schemas."""
    words = ("type", "minLength", "maxLength", "pattern", "not")
    found = {
        json.dumps({word: node[word] for word in words if word in node}): None
        for node in nodes(json_schema.bundle())
        if node.get("type") == "string" and ("pattern" in node or "not" in node)
    }
    return [json.loads(text) for text in found]


def kinds_of(part: type[Part]) -> Iterator[Kind]:
    for element in part.elements.values():
        kind = element.kind.of if isinstance(element.kind, Many) else element.kind
        yield kind
        if isinstance(kind, Parts):
            yield from kinds_of(kind.part)


@cache
def texts() -> list[str]:
    """Return good values of every kind, hostile ones, and each of them with a character too many, wider or narrower."""
    kinds = {kind for record in catalogue.record_types() for kind in kinds_of(record)}
    kinds = {kind for kind in kinds if not isinstance(kind, Parts | Coded)}  # codes are listed, not matched
    base = {value for kind in kinds for value in edges(kind) if isinstance(value, str) and len(value) < 300}
    base |= {value for value in HOSTILE if isinstance(value, str)}
    wide = {text.translate({sign: sign + 0xFEE0 for sign in range(0x21, 0x7F)}) for text in base}
    spoilt = {changed for text in base for extra in ADDED for changed in (text + extra, extra + text)}
    return sorted(base | wide | spoilt | set(BROAD) | {text.swapcase() for text in base})


@cache
def verdicts() -> dict[str, list[bool]]:
    """Return what the validator in Python says of every text, by shape."""
    return {json.dumps(shape): [*map(Draft202012Validator(shape).is_valid, texts())] for shape in SHAPES}


SHAPES = string_shapes()
PATTERNS = sorted({shape["pattern"] for shape in SHAPES if "pattern" in shape})


def test_every_pattern_stands_in_the_shape_of_a_string() -> None:
    """Otherwise the tests below would not have seen it."""
    written = {node["pattern"] for node in nodes(json_schema.bundle()) if isinstance(node.get("pattern"), str)}
    refused = {shape["not"]["pattern"] for shape in SHAPES if "not" in shape}
    assert written == set(PATTERNS) | refused
    assert refused == {CONTROL, CONTROL_BUT_LINES}
    for lists in catalogue.code_lists():
        assert not any("pattern" in node for node in nodes(json_schema.code_list_schema(lists, "any")))


@pytest.mark.parametrize("pattern", [*PATTERNS, CONTROL, CONTROL_BUT_LINES])
def test_a_pattern_is_ascii_and_means_the_same_everywhere(pattern: str) -> None:
    assert pattern.isascii()
    assert NOT_PORTABLE.search(pattern) is None
    re.compile(pattern)
    assert jsonschema_rs.validator_for({"pattern": pattern})
    if pattern not in {CONTROL, CONTROL_BUT_LINES}:
        assert pattern.startswith("^(?:")
        assert pattern.endswith(")$")
        assert not re.search(r"(?<!\\)(?<!\[)[\^$]", pattern[1:-1]), "anchors stand at the ends only"


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(?:\d{4})$",
        r"^(?:\w)$",
        r"^(?:(?=a)b)$",
        r"^(?:(a)\1)$",
        r"^(?:a.b)$",
        r"^(?:a+?)$",
        r"(?i)a",
        r"^(?:\p{Han})$",
    ],
)
def test_the_search_finds_what_is_not_portable(pattern: str) -> None:
    assert NOT_PORTABLE.search(pattern)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape.get('pattern', shape.get('not'))!s:.60}")
def test_a_line_feed_at_the_end_is_refused(shape: Schema) -> None:
    """Python lets ``$`` match before it; the bounds or the refused controls must keep it out."""
    good = [text for text, said in zip(texts(), verdicts()[json.dumps(shape)], strict=True) if said]
    assert good, "no text of the list has this shape, so nothing was shown"
    if shape.get("not") != {"pattern": CONTROL_BUT_LINES}:
        reader = Draft202012Validator(shape)
        assert not any(reader.is_valid(text + "\n") for text in good)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_no_text_makes_a_pattern_slow(pattern: str) -> None:
    bound = re.compile(pattern)
    for size in range(8, 129, 4):
        for piece in ("a", "0", "a-", "0-", "-", "a0", "2024-02-", "external:"):
            for end in ("", "!", "\n", "-"):
                text = (piece * size)[:size] + end
                started = perf_counter()
                bound.search(text)
                assert perf_counter() - started < PATIENCE, f"{size} characters of {piece!r}"


def differing(shape: Schema, said: Iterable[bool]) -> list[str]:
    """Return the texts of which another engine says something else."""
    both = zip(texts(), verdicts()[json.dumps(shape)], said, strict=True)
    return [text for text, ours, theirs in both if ours != theirs]


def test_rust_gives_the_same_verdicts() -> None:
    assert len(texts()) > 1_000
    for shape in SHAPES:
        assert differing(shape, map(jsonschema_rs.validator_for(shape).is_valid, texts())) == [], shape


@pytest.mark.needs("node")
def test_browsers_give_the_same_verdicts(tool: Callable[[str], Path]) -> None:
    order = json.dumps({"shapes": SHAPES, "texts": texts()})
    command = [str(tool("node")), "-e", READER_IN_NODE]
    answer = subprocess.run(command, input=order, capture_output=True, text=True, check=True, encoding="utf-8")
    for shape, said in zip(SHAPES, json.loads(answer.stdout), strict=True):
        assert differing(shape, map(bool, said)) == [], shape
