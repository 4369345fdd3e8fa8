"""The names of the front door: each opens its home, none is missing, and none is opened before it is used."""

import ast
import importlib
import subprocess
import sys
from importlib.resources import files

import pytest

import gov_integrity as gi

STUB = ast.parse((files("gov_integrity") / "__init__.pyi").read_text("utf-8"))
NAMES = [
    (alias.asname or alias.name, str(node.module), alias.name)
    for node in STUB.body
    if isinstance(node, ast.ImportFrom)
    for alias in node.names
]


def test_the_front_door_has_about_forty_names() -> None:
    assert 30 <= len(NAMES) <= 120
    assert len({name for name, _module, _inner in NAMES}) == len(NAMES)
    assert dir(gi) == sorted([*(name for name, _module, _inner in NAMES), "__version__"])


@pytest.mark.parametrize(("name", "module", "inner"), NAMES)
def test_every_name_opens_its_home(name: str, module: str, inner: str) -> None:
    home = importlib.import_module(module)
    expected = getattr(home, inner, None)
    if expected is None:
        expected = importlib.import_module(f"{module}.{inner}")
    assert getattr(gi, name) is expected


@pytest.mark.parametrize("name", ["nothing", "_homes_", "__path2__", "Penalty"])
def test_a_name_that_is_not_there_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=name):
        getattr(gi, name)


def loaded(code: str) -> set[str]:
    """Return the modules that some code loads in a process of its own."""
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        env={"PYTHONPATH": str(files("gov_integrity").joinpath(".."))},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(told.stdout.split())


@pytest.mark.parametrize(
    ("code", "heavy"),
    [
        ("import gov_integrity", ("pydantic", "click", "jsonschema", "jinja2", "dateutil", "ast")),
        (
            "import gov_integrity as gi; gi.uscc.is_valid('91350100M000100Y43')",
            ("pydantic", "click", "jsonschema", "jinja2"),
        ),
        ("from gov_integrity.cli import commands", ("pydantic", "jsonschema", "jinja2", "sqlite3")),
    ],
)
def test_nothing_heavy_is_loaded_before_it_is_needed(code: str, heavy: tuple[str, ...]) -> None:
    assert {name for name in heavy if name in loaded(code)} == set()


def test_a_short_day_at_the_front_door() -> None:
    """What the first page of the documentation does: take a document, check it, ask the law, say it in words."""
    example = dict(gi.AdministrativePenalty.example)
    penalty = gi.record_type("administrative-penalty").take({**example, "publicity_started_on": "2024-02-01"})
    assert isinstance(penalty, gi.Record)
    (finding,) = gi.check(penalty)
    assert (finding.code, finding.level) == ("DAT124", gi.Level.ERROR)
    assert "2024-02-01" in gi.says(finding, "zh")
    assert gi.todo(finding, "en")
    assert gi.explain("DAT124") is not None
    decision = gi.ask("publicity-period", penalty)
    assert isinstance(decision, gi.Decision)
    assert gi.validator(gi.AdministrativePenalty).is_valid(example)
