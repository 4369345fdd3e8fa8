"""Every identifier: the same functions in the same order, a shape for all it accepts, faults that are declared."""

import ast
import re
from datetime import date
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.finding import HINT
from gov_integrity.forms.identifier import Identifier, InvalidIdentifierError
from gov_integrity.forms.say import Say
from gov_integrity.forms.walk import kebab, module_names
from gov_integrity.judgement.engine import check
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists import divisions
from gov_integrity.standard.identifiers import uscc

PACKAGE = "gov_integrity.standard.identifiers"
NAMES = module_names(PACKAGE)
MODULES = [import_module(f"{PACKAGE}.{name}") for name in NAMES]
DAYS = st.sampled_from([None, date(1979, 1, 1), date(2015, 6, 30), date(2026, 11, 23), date(2040, 1, 1)])
SIGNS = "0123456789XxABMOISZVxn *-—〔〕()（）号郑１Ａ\u200b\u3000\n\ud800\U00020000"


def bound(module: ModuleType) -> Identifier:
    found = module.identifier
    assert isinstance(found, Identifier)
    return found


def fault_of(number: Identifier, text: str, on: date | None) -> InvalidIdentifierError | None:
    try:
        number.parse(text, on=on)
    except InvalidIdentifierError as fault:
        return fault
    return None


def test_these_are_the_identifiers() -> None:
    assert NAMES == ("division", "document_number", "resident_id", "uscc")


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_the_same_functions_in_the_same_order(module: ModuleType) -> None:
    tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
    functions = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert functions[:4] == ["suggest", "plain", "parse", "is_valid"]
    last = tree.body[-1]
    assert isinstance(last, ast.AnnAssign)
    assert isinstance(last.target, ast.Name)
    assert last.target.id == "identifier"
    number = bound(module)
    assert number.id == kebab(module.__name__.rpartition(".")[2])
    assert (number.parse, number.suggest, number.plain) == (module.parse, module.suggest, module.plain)


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_the_pattern_is_portable(module: ModuleType) -> None:
    pattern = bound(module).pattern
    assert pattern.isascii()
    assert not re.search(r"\\[dwsDWSbB]|\$|(?<!\[)\^|\(\?[^:]|(?<!\[\^)(?<!\\)\.", pattern)


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_the_declared_numbers_are_as_declared(module: ModuleType) -> None:
    number = bound(module)
    assert number.valid
    for text in number.valid:
        number.parse(text)
    for text, code in number.invalid:
        with pytest.raises(InvalidIdentifierError) as raised:
            number.parse(text)
        assert raised.value.code == code
    assert list(number.codes) == sorted(set(number.codes))
    shown = {code for _, code in number.invalid}
    assert set(number.codes) - shown <= {"IDN206"}, "only a fault that needs a day may go without an example"


def test_a_place_of_registration_is_unusual_only_where_no_province_ever_was() -> None:
    """A region, a zone or an army has codes of its own, and a place that is gone lives on in its bodies' codes."""
    usual = uscc.identifier.usual
    assert usual is not None
    ever = {code[:2] for code in divisions.register().rows}
    assert ever < set(usual.prefixes())
    assert set(usual.prefixes()) - ever == {"10", "66", "99"}
    organization = catalogue.record_type("organization")
    for code in (*usual.unusual, *usual.ordinary, *uscc.identifier.valid):
        assert uscc.is_valid(code)
        record = organization.take({**organization.example, "about_code": code})
        assert isinstance(record, organization)
        found = [each for each in check(record, on=date(2026, 11, 23)) if each.code == usual.code]
        assert [(each.level, each.place.element) for each in found] == (
            [(HINT, "about_code")] if code in usual.unusual else []
        )


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
def test_every_sentence_is_in_both_languages(module: ModuleType) -> None:
    number = bound(module)
    for say in (number.title, number.meaning, number.source, *number.parts.values()):
        assert isinstance(say, Say)
        assert say.zh
        assert say.en
        assert not say.slots


@pytest.mark.parametrize("module", MODULES, ids=NAMES)
@given(
    text=st.text(SIGNS, max_size=24) | st.text("0123456789X", min_size=5, max_size=19) | st.text(max_size=140), on=DAYS
)
def test_any_text_parses_or_has_a_declared_fault(module: ModuleType, text: str, on: date | None) -> None:
    number = bound(module)
    fault = fault_of(number, text, on)
    assert number.is_valid(text, on=on) == module.is_valid(text, on=on) == (fault is None)
    if fault is None:
        assert re.fullmatch(number.pattern, text)
        assert number.shortest <= len(text) <= number.longest
    else:
        assert fault.code in number.codes
        assert fault.part.zh
        assert fault.part.en
        assert not fault.part.slots
        assert fault.suggestion in {"", number.suggest(text)} or fault.code == "IDN206"
    suggestion = number.suggest(text)
    assert not suggestion or (suggestion != text and number.is_valid(suggestion))
