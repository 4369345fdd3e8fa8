"""Laws and codes live in time: spans of one law do not overlap, a retired code stays and says what came after it."""

import ast
import re
from datetime import date
from itertools import combinations, groupby
from operator import attrgetter
from pathlib import Path

import pytest

from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.instrument import Instrument
from gov_integrity.forms.say import Say
from gov_integrity.standard import catalogue

SOURCE = Path(__file__).parents[2] / "src/gov_integrity"
FIRST_LINE = re.compile(r"[^—]+ — \S.*[.?]")
CHINESE = re.compile("[\u4e00-\u9fff]")

instruments = pytest.mark.parametrize("instrument", catalogue.instruments(), ids=lambda instrument: instrument.id)


def test_spans_of_one_law_do_not_overlap() -> None:
    held = sorted(catalogue.instruments(), key=attrgetter("family"))
    laws = [list(revisions) for _, revisions in groupby(held, key=attrgetter("family"))]
    assert any(len(revisions) > 1 for revisions in laws), "without a revised law this test shows nothing"
    for revisions in laws:
        for one, other in combinations(revisions, 2):
            assert not one.span.overlaps(other.span), (one.id, other.id)


@instruments
def test_the_days_of_an_instrument_are_in_order(instrument: Instrument) -> None:
    days = [instrument.issued, instrument.in_force, instrument.repealed]
    known = [each.day for each in days if each is not None]
    assert known == sorted(known)
    if "全文关于有效期的规定" not in instrument.passages:  # a document may set its own end ahead
        assert known[-1] <= instrument.last_confirmed
    assert CHINESE.search(instrument.title)
    assert re.search("[a-z]", instrument.title_en)
    assert not CHINESE.search(instrument.title_en)


@instruments
def test_a_passage_is_where_people_look_for_it(instrument: Instrument) -> None:
    """An article, chapter or section by its number, a subject of one that was not seen, or the whole document."""
    for where, passage in instrument.passages.items():
        assert CHINESE.search(where)
        assert where.strip() == where
        assert isinstance(passage.says, Say)
        assert not passage.says.slots


@pytest.mark.parametrize("codes", catalogue.code_lists(), ids=lambda codes: codes.__name__)
def test_a_retired_code_says_what_came_after_it(codes: type[CodeList]) -> None:
    values = {str(member.value) for member in codes}
    for member in codes:
        declared = member.declared
        assert (declared.since or date.min) <= (declared.until or date.max)
        assert declared.replaced_by in {"", *values} - {str(member.value)}
        assert not declared.replaced_by or declared.until is not None


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_module_says_its_term_and_its_question(path: Path) -> None:
    """A package says what it holds; a module opens with its term, which in the standard is Chinese, and a sentence."""
    told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    first = told.splitlines()[0]
    if path.name.startswith("__"):
        return
    assert FIRST_LINE.fullmatch(first), first
    if "standard" in path.relative_to(SOURCE).parts:
        assert CHINESE.search(first.partition(" — ")[0]), first
