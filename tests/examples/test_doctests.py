"""The examples in the docstrings of the package give what they show."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

import gov_integrity

ROOT = Path(str(gov_integrity.__file__)).parent


def modules_with_examples() -> list[str]:
    """Return the names of the modules whose docstrings show examples."""
    shown = (path for path in sorted(ROOT.rglob("*.py")) if ">>> " in path.read_text(encoding="utf-8"))
    return [".".join(path.relative_to(ROOT.parent).with_suffix("").parts) for path in shown]


def test_there_are_examples() -> None:
    assert {"gov_integrity.standard.identifiers.uscc", "gov_integrity.standard.identifiers.division"} <= {
        *modules_with_examples()
    }


@pytest.mark.parametrize("name", modules_with_examples())
def test_the_examples_of_a_module_are_true(name: str) -> None:
    done = doctest.testmod(import_module(name), optionflags=doctest.NORMALIZE_WHITESPACE)
    assert done.attempted > 0
    assert done.failed == 0
