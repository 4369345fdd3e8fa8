"""故障 — every code has one owner, both languages, something to do, and an example; every code used is declared."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import gov_integrity
from gov_integrity.exchange.physical.found import found
from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.forms.say import Say
from gov_integrity.forms.walk import module_names
from gov_integrity.standard import catalogue

PACKAGE = "gov_integrity.standard.faults"
FAMILIES = module_names(PACKAGE)
SOURCES = Path(str(gov_integrity.__file__)).parent
CODE = re.compile("[A-Z]{3}[0-9]{3}")
CHINESE = re.compile("[\u4e00-\u9fff]")
FAULTS = catalogue.faults()
BY_CODE = [pytest.param(fault, id=fault.code) for fault in FAULTS]


def family(name: str) -> tuple[Fault, ...]:
    faults: tuple[Fault, ...] = import_module(f"{PACKAGE}.{name}").faults
    return faults


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_holds_its_own_codes_in_order(name: str) -> None:
    codes = [fault.code for fault in family(name)]
    assert codes == sorted(codes)
    assert len({code[:3] for code in codes}) == 1


def test_two_families_share_no_letters() -> None:
    letters = [family(name)[0].code[:3] for name in FAMILIES]
    assert sorted(set(letters)) == sorted(letters)


def test_codes_and_ids_are_never_used_twice() -> None:
    assert [code for code, count in Counter(fault.code for fault in FAULTS).items() if count > 1] == []
    assert [name for name, count in Counter(fault.id for fault in FAULTS).items() if count > 1] == []
    assert len(catalogue.notices()) >= len(FAULTS)


@pytest.mark.parametrize("fault", BY_CODE)
def test_a_fault_is_told_in_both_languages(fault: Fault) -> None:
    assert CODE.fullmatch(fault.code)
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", fault.id)
    for say in (fault.says, fault.todo):
        assert CHINESE.search(say.zh)
        assert not CHINESE.search(re.sub("是|否|万?元", "", say.en))
        assert not re.search(r"\s$|^\s|  ", say.zh + say.en)
    assert fault.todo.zh.endswith("。")
    assert fault.todo.en.endswith(".")
    assert not fault.says.zh.endswith(("。", ".", "！"))
    assert not fault.says.en.endswith((".", "!"))
    assert fault.bad
    assert fault.good


@pytest.mark.parametrize("fault", BY_CODE)
def test_both_languages_say_the_same_things(fault: Fault) -> None:
    for say in (fault.says, fault.todo):
        chinese, english = ({name.removesuffix("_en") for name in Say(text, "").slots} for text in (say.zh, say.en))
        assert chinese == english


@pytest.mark.parametrize("fault", BY_CODE)
def test_what_cannot_be_read_at_all_is_an_error(fault: Fault) -> None:
    assert fault.level is Level.ERROR or not fault.unreadable


def strings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
            yield node.value


def test_every_code_that_is_used_is_declared() -> None:
    used = {code: path for path in SOURCES.rglob("*.py") for code in strings(path)}
    families = {fault.code[:3] for fault in FAULTS}
    unknown = {
        code: path.name for code, path in used.items() if code[:3] in families and code not in catalogue.notices()
    }
    assert unknown == {}


def test_every_fault_of_the_readers_is_used() -> None:
    declared = {fault.code for name in ("encoding", "file", "workbook") for fault in family(name)}
    places = [path for path in SOURCES.rglob("*.py") if "faults" not in path.parts]
    used = {code for path in places for code in strings(path)}
    assert declared - used == set()


def test_a_finding_takes_its_level_from_the_declaration() -> None:
    place = Place("data.csv", line=3)
    assert found("CSV055", place, delimiter=";") == Finding("CSV055", Level.HINT, place, slots={"delimiter": ";"})
    assert found("CSV051", place, affected=2).affected == 2
    assert found("CSV203", place, seen=600, limit=512) == Finding("CSV203", Level.ERROR, place, "600", {"limit": "512"})
    with pytest.raises(LookupError):
        found("CSV999", place)
