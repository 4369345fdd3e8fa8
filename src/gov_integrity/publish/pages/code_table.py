"""对照表的页 — which tables stand over or beside the code lists, and what do they hold?

A table is a module without a list of its own; its page is made from the values that the module binds.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Final

from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.say import Say, pick
from gov_integrity.forms.walk import kebab, module_names
from gov_integrity.publish import page
from gov_integrity.publish.basis import cited
from gov_integrity.publish.page import Family
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists import divisions

_ROOT: Final = "gov_integrity.standard.codelists"


@cache
def tables() -> tuple[ModuleType, ...]:
    """Return the modules beside the code lists that hold none."""
    lists = {codes.__module__ for codes in catalogue.code_lists()}
    return tuple(import_module(name) for each in module_names(_ROOT) if (name := f"{_ROOT}.{each}") not in lists)


def _named(table: ModuleType) -> str:
    return kebab(table.__name__.rpartition(".")[2])


def _heading(table: ModuleType, language: str) -> str:
    chinese, _, english = str(table.__doc__).partition("\n")[0].partition(" — ")
    return pick(language, chinese, english)


def lines(table: ModuleType, language: str) -> Iterator[str]:
    """Yield the rows of every mapping that a table binds; of the register of divisions, its sources."""
    if table is divisions:
        yield from _register(language)
    for name, held in vars(table).items():
        if name.isupper() and isinstance(held, Mapping) and not name.startswith("_"):
            yield from _rows(held, language)


def _rows(held: Mapping[object, object], language: str) -> Iterator[str]:
    first = next(iter(held.values()))
    names = [each.name for each in fields(first)] if is_dataclass(first) else []
    values = [f"`{name}`" for name in names] or [pick(language, "值", "value")]
    yield from page.table(
        [pick(language, "代码", "code"), *values],
        (
            [_told(key, language), *([_told(getattr(row, name), language) for name in names] or [_told(row, language)])]
            for key, row in held.items()
        ),
    )


def _told(value: object, language: str) -> str:
    match value:
        case CodeList():
            return f"`{value}` {value.label(language)}"
        case Enum():
            return f"`{value.value}`"
        case Say():
            return value.in_(language)
        case Locator():
            return cited(value, language)
        case tuple():
            return "；".join(_told(each, language) for each in value)
    return f"`{value}`"


def _register(language: str) -> Iterator[str]:
    told = tomllib.loads(divisions.SIDECAR.read_text("utf-8"))
    yield divisions.MEANING.in_(language)
    yield ""
    yield pick(
        language,
        f"依据{told['standard']}，{told['rows']}行，取得日{told['fetched']}，SHA-256 `{told['sha256']}`。",
        f"{told['standard']}, {told['rows']} rows, fetched {told['fetched']}, SHA-256 `{told['sha256']}`.",
    )
    yield ""
    yield from page.table(
        pick(language, "来源 版本 许可 内容", "source version licence holds").split(),
        ([each["package"], each["version"], each["licence"], each["holds"]] for each in told["source"]),
    )


family = Family(
    id="tables",
    short="table",
    title=Say("对照表和登记册", "tables and registers"),
    meaning=Say("代码之间的对照，和别人维护的登记册", "tables over codes, and registers that others keep"),
    form=ModuleType,
    things=tables,
    named=_named,
    heading=_heading,
    brief=lambda table, _language: str(table.__doc__).partition(" — ")[2].partition("\n")[0],
    lines=lines,
)
