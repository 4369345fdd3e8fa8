"""The glossary is kept: one Chinese term, one identifier, and no other word for it in the source."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from gov_integrity.standard import catalogue

ROOT = Path(__file__).parents[2]
ADJECTIVES = {"objection": "disputed", "publicity": "public", "withdraw": "withdrawn"}
ROW = re.compile(r"^\| (?P<term>[^|]+) \| `(?P<identifier>\w+)` \|(?P<others>[^|]*)\|$")


def snake(identifier: str) -> str:
    """Return an identifier as words joined by underscores, whether it was a class or an element."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", identifier).lower()


def rows() -> list[tuple[str, str, list[str]]]:
    """Return ``(term, identifier, other words)`` of every row."""
    lines = (ROOT / "docs/glossary.md").read_text("utf-8").splitlines()
    found = [match for line in lines if (match := ROW.match(line))]
    return [
        (match["term"], match["identifier"], [word.strip() for word in match["others"].split(",") if word.strip()])
        for match in found
    ]


def repeated(words: Iterator[str]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


def class_names() -> Iterator[tuple[str, Path]]:
    for path in sorted((ROOT / "src").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        yield from ((node.name, path) for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def element_names() -> Iterator[tuple[str, str]]:
    for record in catalogue.record_types():
        yield from ((name, record.record_id) for name in record.elements)


def test_every_table_row_is_read() -> None:
    lines = (ROOT / "docs/glossary.md").read_text("utf-8").splitlines()
    said = [line for line in lines if line.startswith("| ") and not line.startswith("| 中文")]
    assert len(said) == len(rows()) > 100


def test_a_term_has_one_identifier() -> None:
    assert repeated(term for term, _identifier, _others in rows()) == []


def test_an_identifier_has_one_term() -> None:
    assert repeated(snake(identifier) for _term, identifier, _others in rows()) == []


def test_no_other_word_names_a_class_or_an_element() -> None:
    """A word that is right in another row is not looked for: only its meaning here would be wrong."""
    right = {snake(identifier) for _term, identifier, _others in rows()}
    wrong = {snake(word) for _term, _identifier, others in rows() for word in others} - right
    names = [*class_names(), *element_names()]
    pattern = re.compile(rf"(?:^|_)(?:{'|'.join(sorted(wrong - {'official'}))})(?:_|$)")
    assert [name for name in names if pattern.search(snake(name[0]))] == []
    assert [name for name in names if snake(name[0]) == "official"] == []


def test_records_named_after_a_term_have_its_identifier() -> None:
    """Where the title of a record type, with or without 信息 at its end, is a term, the names agree."""
    identifiers = {term: snake(identifier) for term, identifier, _others in rows()}
    found = 0
    for record in catalogue.record_types():
        title = record.record_title
        meant = identifiers.get(title) or identifiers.get(title.removesuffix("信息"))
        if meant:
            found += 1
            assert record.record_id.replace("-", "_") == meant, title
    assert found > 5


def test_elements_named_after_a_term_have_its_identifier() -> None:
    identifiers = {term: snake(identifier) for term, identifier, _others in rows()}
    own = {"about", "acted_by", "determined_by", "source_org", "uscc", "division"}
    for record in catalogue.record_types():
        for name, element in record.elements.items():
            meant = identifiers.get(element.title)
            if meant and meant not in own:
                assert name == meant or name.startswith(f"{meant}_"), (record.record_id, name, element.title)


def test_codes_named_after_a_term_have_its_identifier() -> None:
    """A code is short: it may be the last words of the identifier, or its adjective or participle."""
    identifiers = {term: snake(identifier) for term, identifier, _others in rows()}
    labelled = [(codes.__name__, code.label(), str(code)) for codes in catalogue.code_lists() for code in codes]
    different = [
        (codes, label, value)
        for codes, label, value in labelled
        if (meant := identifiers.get(label))
        and not f"_{meant}".endswith(f"_{value}")
        and value not in {f"{meant}d", f"{meant}ed", ADJECTIVES.get(meant)}
    ]
    assert different == []
