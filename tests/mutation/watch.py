"""Which tests watch a module, and with which arguments? They are called as functions, without pytest around them.

A rule is watched by the tests of ``tests/rules`` that are given it, or whose text names it; an identifier by those of
``tests/identifiers``. Tests that start another program or look at a clock are left out: they would see nothing of a
mistake here, or see mistakes where there is none.
"""

import ast
import inspect
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from gov_integrity.forms.rule import Rule
from gov_integrity.forms.walk import kebab, module_names

ROOT: Final = Path(__file__).parents[2]
RULES: Final = "gov_integrity.standard.rules"
IDENTIFIERS: Final = "gov_integrity.standard.identifiers"
UNWATCHED: Final = ("subprocess", "perf_counter")
ALL: Final = "rules_of("  # a test that asks which rules a record is asked about watches all of them
FIRST: Final = ("test_worked_examples",)  # the examples of a rule see most mistakes, and cost least

Watcher = tuple[str, Any, dict[str, Any]]


def watchers(changed: frozenset[str]) -> Iterator[Watcher]:
    """Yield the tests that watch the modules ``changed``, each with its arguments; what searches comes last."""
    rules = {name.rpartition(".")[2].replace("_", "-") for name in changed if name.startswith(RULES)}
    numbers = {name.rpartition(".")[2] for name in changed if name.startswith(IDENTIFIERS)}
    searching: list[Watcher] = []
    for name in modules("rules" if rules else "identifiers"):
        module = import_module(name)
        whole = bool(numbers)
        for test, words in texts(name).items():
            if not test.startswith("test_") or any(each in words for each in UNWATCHED):
                continue
            function = getattr(module, test)
            named = whole or ALL in words or any(f'"{each}"' in words for each in rules)
            for arguments in cases(function):
                given = [each for each in map(_id, arguments.values()) if each]
                if rules.intersection(given) or numbers.intersection(given) or (named and not given):
                    watcher = (f"{name}.{test}", function, arguments)
                    if hasattr(function, "hypothesis"):
                        searching.append(watcher)
                    else:
                        yield watcher
    yield from searching


@cache
def modules(folder: str) -> tuple[str, ...]:
    """Return the names of the test modules of a folder, those first that see most."""
    stems = sorted(path.stem for path in (ROOT / "tests" / folder).glob("test_*.py"))
    return tuple(f"tests.{folder}.{stem}" for stem in sorted(stems, key=lambda each: each not in FIRST))


@cache
def texts(module: str) -> Mapping[str, str]:
    """Return, for every function of a test module, its text and that of what it names there."""
    source = (ROOT / f"{module.replace('.', '/')}.py").read_text("utf-8")
    held: dict[str, ast.stmt] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef):
            held[node.name] = node
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            held[node.targets[0].id] = node
    own = {name: ast.unparse(node).replace("'", '"') for name, node in held.items()}
    called = {
        name: {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and each.id in held}
        for name, node in held.items()
    }
    found = {}
    for name in held:
        reached = {name}
        while more := {each for one in reached for each in called[one]} - reached:
            reached |= more
        found[name] = "\n".join(own[each] for each in sorted(reached))
    return found


def cases(function: Any) -> Iterator[dict[str, Any]]:
    """Yield the arguments of every case of a test; none where it asks pytest for more than its parameters."""
    marks = [mark for mark in getattr(function, "pytestmark", ()) if mark.name == "parametrize"]
    columns = [
        [dict(zip(_split(mark.args[0]), _values(mark.args[0], each), strict=True)) for each in mark.args[1]]
        for mark in marks
    ]
    wanted = set(inspect.signature(function).parameters)
    for chosen in product(*columns):
        arguments = {name: value for each in chosen for name, value in each.items()}
        if set(arguments) == wanted:
            yield arguments


def _split(names: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each.strip() for each in names.split(",")) if isinstance(names, str) else tuple(names)


def _values(names: str | tuple[str, ...], given: Any) -> tuple[Any, ...]:
    if hasattr(given, "marks"):
        return tuple(given.values)
    return tuple(given) if len(_split(names)) > 1 else (given,)


def _id(given: object) -> str:
    """Return which rule or identifier an argument of a test is, or names."""
    if isinstance(given, Rule):
        return given.id
    if isinstance(given, ModuleType):
        return given.__name__.rpartition(".")[2]
    return given if isinstance(given, str) and given in _ids() else ""


@cache
def _ids() -> frozenset[str]:
    return frozenset(map(kebab, module_names(RULES)))
