"""政务诚信 — the government-integrity data standard: what it is, what is wrong with a record, what the law says of it.

The front door. Nothing is computed here: each name is imported from its home when it is first used, and the homes
stand in the stub beside this file, which type checkers read too.
"""

from importlib import import_module

__version__ = "0.1.0"


def _homes() -> dict[str, tuple[str, str]]:
    """Return the module and the inner name of every name in the stub."""
    import ast  # noqa: PLC0415 - only when the first name is asked for
    from importlib.resources import files  # noqa: PLC0415

    stub = ast.parse((files(__name__) / "__init__.pyi").read_text(encoding="utf-8"))
    imports = (node for node in stub.body if isinstance(node, ast.ImportFrom))
    return {alias.asname or alias.name: (str(node.module), alias.name) for node in imports for alias in node.names}


def __getattr__(name: str) -> object:
    """Import a name of the front door when it is first used (PEP 562)."""
    home = None if name.startswith("_") else _homes().get(name)
    if home is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    module = import_module(home[0])
    inner = getattr(module, home[1], None)
    globals()[name] = found = inner if inner is not None else import_module(f"{home[0]}.{home[1]}")
    return found


def __dir__() -> list[str]:
    """Return the names of the front door."""
    return sorted((*_homes(), "__version__"))
