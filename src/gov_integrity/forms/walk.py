"""遍历 — which things of one form does a package of the standard hold?

A module's name is the thing's id, so one thing can be imported without the others, and nothing is registered twice.
"""

from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar, overload

T = TypeVar("T")


def kebab(module_name: str) -> str:
    """Return the id that belongs to a module name: ``publicity_period`` is ``publicity-period``."""
    return module_name.replace("_", "-")


def snake(thing_id: str) -> str:
    """Return the module name that belongs to an id."""
    return thing_id.replace("-", "_")


def camel(module_name: str) -> str:
    """Return the class name that belongs to a module name: ``administrative_penalty`` is ``AdministrativePenalty``."""
    return "".join(word.capitalize() for word in module_name.split("_"))


def module_names(package: str) -> tuple[str, ...]:
    """Return the public module names of a package, sorted."""
    found = iter_modules(import_module(package).__path__)
    return tuple(sorted(module.name for module in found if not module.name.startswith("_")))


def one(package: str, module_name: str, name: str, form: type[T]) -> T:
    """Import one module and return its object; raise ``LookupError`` when there is no such module."""
    if module_name not in module_names(package):
        message = f"{package} holds nothing called {module_name!r}"
        raise LookupError(message)
    thing = getattr(import_module(f"{package}.{module_name}"), name)
    if not isinstance(thing, form):
        message = f"{package}.{module_name}.{name} is not a {form.__name__}"
        raise TypeError(message)
    return thing


@overload
def named(package: str, module_name: str, name: str, form: type[T]) -> type[T]: ...
@overload
def named(package: str, module_name: str, name: str, form: type[T], *, missing: bool) -> type[T] | None: ...
def named(package: str, module_name: str, name: str, form: type[T], *, missing: bool = False) -> type[T] | None:
    """Return the class ``name`` of one module, a kind of ``form``; with ``missing`` a module may have none."""
    if module_name not in module_names(package):
        message = f"{package} holds nothing called {module_name!r}"
        raise LookupError(message)
    found = getattr(import_module(f"{package}.{module_name}"), name, None)
    if isinstance(found, type) and issubclass(found, form):
        return found
    if missing:
        return None
    message = f"{package}.{module_name}.{name} is not a {form.__name__}"
    raise TypeError(message)


def everything(package: str, name: str, form: type[T]) -> tuple[T, ...]:
    """Return the object ``name`` of every module of a package, in the order of the module names."""
    return tuple(one(package, module_name, name, form) for module_name in module_names(package))
