"""入口 — what does the front door of the Python library offer, as its docstrings say?"""

import inspect
import re
from collections.abc import Iterator
from types import ModuleType
from typing import Final

import gov_integrity
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.page import link

TITLE: Final = Say("Python 入口", "The Python front door")
LEDE: Final = Say(
    "`import gov_integrity as gi` 之后可用的全部名称。说明取自源代码，为英文；其余模块不是约定，可以变动。",
    "All names of `import gov_integrity as gi`, as the source describes them. Other modules may change.",
)
_QUALIFIED: Final = re.compile(r"\b(?:[a-z_]+\.)+(?=[A-Za-z])")
GROUPS: Final = (
    (Say("函数", "Functions"), inspect.isfunction),
    (Say("类型", "Types"), lambda thing: inspect.isclass(thing) and not issubclass(thing, Record)),
    (Say("记录", "Records"), lambda thing: inspect.isclass(thing) and issubclass(thing, Record)),
    (Say("标识符", "Identifiers"), inspect.ismodule),
)


def lines(language: str) -> Iterator[str]:
    """Yield the page: every name, by what it is."""
    yield f"# {TITLE.in_(language)}"
    yield ""
    yield LEDE.in_(language)
    yield ""
    told: set[str] = set()
    for title, belongs in GROUPS:
        yield f"## {title.in_(language)}"
        yield ""
        for name in dir(gov_integrity):
            thing = getattr(gov_integrity, name)
            if name not in told and belongs(thing):
                told.add(name)
                yield from _named(name, thing, language)
    yield f"## {pick(language, '值', 'Values')}"
    yield ""
    for name in (name for name in dir(gov_integrity) if name not in told):
        yield f"- `gi.{name}`"
    yield ""


def _named(name: str, thing: object, language: str) -> Iterator[str]:
    yield f"### `gi.{name}`"
    yield ""
    if inspect.isclass(thing) and issubclass(thing, Record) and thing is not Record:
        yield link(thing, language=language)
        yield ""
        return
    if isinstance(thing, ModuleType):
        yield f"{link(thing.identifier, language=language)}；`suggest`、`parse`、`is_valid`"
        yield ""
        return
    signature = _signature(thing)
    if signature:
        yield from ("```text", f"gi.{name}{signature}", "```", "")
    yield inspect.cleandoc(str(thing.__doc__ or ""))
    yield ""


class _Written(str):
    """An annotation that stands in a signature as it is."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _signature(thing: object) -> str:
    """Return the parameters of a function with their types, each by its own name."""
    if not inspect.isfunction(thing):
        return ""
    given = inspect.signature(thing).parameters.values()
    return str(inspect.Signature([each.replace(annotation=_annotation(each.annotation)) for each in given]))


def _annotation(annotation: object) -> object:
    if annotation is inspect.Parameter.empty:
        return annotation
    text = annotation.__name__ if isinstance(annotation, type) else str(annotation)
    return _Written(_QUALIFIED.sub("", text))
