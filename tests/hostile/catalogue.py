"""The catalogue: every hostile input, gathered from the modules that declare them."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from tests.hostile import inputs
from tests.hostile.form import Input


def _declared() -> tuple[Input, ...]:
    modules = [import_module(f"{inputs.__name__}.{each.name}") for each in iter_modules(inputs.__path__)]
    return tuple(sorted((each for module in modules for each in module.INPUTS), key=lambda each: each.number))


INPUTS: Final = _declared()
