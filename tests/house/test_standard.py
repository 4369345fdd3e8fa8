"""Rules about the declarations: ids are file names, codes are unique and kept, every sentence speaks of what exists."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from gov_integrity.forms import expr
from gov_integrity.forms.check import LAYOUT, Bad, Beside, Check, Good, Linked, Unanswered, Unique
from gov_integrity.forms.expr import Expr, elements_of
from gov_integrity.forms.walk import kebab, module_names, snake
from gov_integrity.publish import explanation
from gov_integrity.standard import catalogue
from gov_integrity.standard.retired_codes import retired_codes

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src/gov_integrity"
KEPT_CODES = Path(__file__).with_name("codes.txt")
VOCABULARY = Path(__file__).with_name("vocabulary.txt")
FILES, FACTS = "FIL ENC JSN CSV XLS XML PQT PKG RUN PRF", "IDN DAT NUM TXT REF LAW SEC IGF LIF"
FAMILIES = {*FILES.split(), *FACTS.split()}
CHINESE_ON_THE_WIRE = re.compile("\\{.*?\\}|《.*?》|万元|元|是|否|其他|合计")  # words of the data itself
MOST_WORDS = 24

checks = pytest.mark.parametrize("check", catalogue.checks(), ids=lambda check: check.id)
notices = pytest.mark.parametrize("code", sorted(catalogue.notices()))


@pytest.mark.parametrize(
    ("package", "ids"),
    [
        ("checks", [check.id for check in catalogue.checks()]),
        ("rules", [rule.id for rule in catalogue.rules()]),
        ("instruments", [instrument.id for instrument in catalogue.instruments()]),
        ("identifiers", [identifier.id for identifier in catalogue.identifiers()]),
        ("indicators", [indicator.id for indicator in catalogue.indicators()]),
        ("layouts", [layout.id for layout in catalogue.layouts()]),
        ("records", [record.record_id for record in catalogue.record_types()]),
    ],
)
def test_an_id_is_its_module_name(package: str, ids: list[str]) -> None:
    modules = [kebab(name) for name in module_names(f"gov_integrity.standard.{package}")]
    assert ids == modules
    assert len(set(ids)) == len(ids)


@notices
def test_a_code_has_a_family_two_languages_and_an_advice(code: str) -> None:
    notice = catalogue.notice(code)
    assert re.fullmatch("[A-Z]{3}[0-9]{3}", code)
    assert code[:3] in FAMILIES
    for say in (notice.says, notice.todo):
        assert re.search("[\u4e00-\u9fff]", say.zh)
        assert re.search("[a-z]", say.en)
        assert not re.search("[\u4e00-\u9fff]", CHINESE_ON_THE_WIRE.sub("", say.en)), say.en


def test_codes_are_kept_for_ever() -> None:
    """A code that was ever given stands in the list; one that is gone is marked retired, and never given again."""
    kept = dict(line.split(" ", 1) for line in KEPT_CODES.read_text(encoding="utf-8").splitlines())
    assert list(kept) == sorted(kept)
    live = {code: catalogue.notice(code).id for code in catalogue.notices()}
    assert {code: name for code, name in kept.items() if not name.startswith("retired ")} == live
    retired = {each.code: f"retired {each.id} ({each.successor})" for each in retired_codes()}
    assert {code: name for code, name in kept.items() if name.startswith("retired ")} == retired
    assert {each.successor for each in retired_codes()} <= live.keys(), "what came after it is given today"


def test_element_names_are_one_vocabulary() -> None:
    """A new name asks: is there already a word for this? Then use that; otherwise add it here."""
    names = {name for record in catalogue.record_types() for name in record.elements}
    kept = VOCABULARY.read_text(encoding="utf-8").split()
    assert kept == sorted(set(kept))
    assert sorted(names) == kept


@checks
def test_a_check_speaks_of_elements_that_exist(check: Check) -> None:
    elements = set(check.of.elements)
    fails = set(check.fails.elements) if isinstance(check.fails, Beside) else elements_of(check.fails)
    assert fails <= elements
    assert (elements_of(check.when) if check.when else frozenset()) <= elements
    others = {"file", "line", "record"} if isinstance(check.fails, Unique) else {"on"}
    assert check.says.slots | check.todo.slots <= elements | others


@checks
def test_a_check_of_two_records_speaks_of_elements_that_exist(check: Check) -> None:
    match check.fails:
        case Unique(_, differing, among):
            read = {*differing} - {LAYOUT} | (elements_of(among) if among is not None else set())
            assert read <= set(check.of.elements)
        case Linked(_, by, to, fails, at):
            assert by in check.of.elements
            assert not at or at in to.elements
            of_the_other = {name.removeprefix(f"{by}.") for name in elements_of(fails) if name.startswith(f"{by}.")}
            assert of_the_other
            assert of_the_other <= set(to.elements)
        case Unanswered(_, by, through):
            assert through in by.elements


@checks
def test_a_check_has_a_good_and_a_bad_example(check: Check) -> None:
    assert {type(example) for example in check.examples} >= {Good, Bad}


@pytest.mark.parametrize("record", catalogue.record_types(), ids=lambda record: record.record_id)
def test_conditions_and_days_of_a_record_name_its_elements(record: type) -> None:
    elements = record.elements  # type: ignore[attr-defined]  # every record has elements
    for element in elements.values():
        for condition in (element.required, element.forbidden):
            if isinstance(condition, Expr):
                assert elements_of(condition) <= set(elements)
        assert element.public_from in {"", *elements}


def test_the_vocabulary_of_expressions_is_capped() -> None:
    concrete = {
        thing
        for thing in vars(expr).values()
        if isinstance(thing, type) and issubclass(thing, Expr) and not thing.__name__.startswith("_")
    } - {expr.Expr, expr.Condition, expr.Term}
    assert concrete == set(expr.WORDS)
    assert len(expr.WORDS) <= MOST_WORDS


def test_every_thing_can_be_explained_in_both_languages() -> None:
    for name in explanation.things():
        for language in ("zh", "en"):
            told = explanation.explain(name, language)
            assert told
            assert "None" not in told.replace("None of", ""), name


def test_instruments_were_confirmed_and_their_passages_are_in_two_languages() -> None:
    for instrument in catalogue.instruments():
        assert instrument.last_confirmed
        assert instrument.passages
        for passage in instrument.passages.values():
            assert passage.says.zh
            assert passage.says.en


def test_the_front_door_names_what_is_there() -> None:
    program = "import gov_integrity as gi; [getattr(gi, name) for name in dir(gi)]; print(len(dir(gi)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert int(done.stdout) > 40


@pytest.mark.parametrize(
    ("program", "never"),
    [
        ("import gov_integrity", {"pydantic", "jsonschema", "click", "dateutil", "jinja2", "python_calamine"}),
        ("import gov_integrity as gi; gi.uscc.parse('91350100M000100Y43')", {"pydantic", "jsonschema", "click"}),
        ("import gov_integrity as gi; gi.AdministrativePenalty", {"jsonschema", "click", "jinja2", "xlsxwriter"}),
    ],
)
def test_imports_are_light(program: str, never: set[str]) -> None:
    asked = f"{program}; import sys; print(*sorted(name.partition('.')[0] for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT)
    assert never.isdisjoint(done.stdout.split())


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_module_opens_with_what_it_is(path: Path) -> None:
    told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert told
    assert told.splitlines()[0].rstrip()[-1] in ".?。"


def test_module_names_read_as_ids() -> None:
    assert snake(kebab("publicity_period")) == "publicity_period"
