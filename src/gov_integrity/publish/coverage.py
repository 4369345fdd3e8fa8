"""覆盖台账 — what does the standard hold for what the source documents name, and is the thing really there?

A target is written ``family:name``. A name inside a thing follows it, after a dot (an element) or a slash (a code, a
passage). The ledger knows no thing of the standard: each target is looked up when it is asked.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Final, Self

from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.element import Element
from gov_integrity.forms.instrument import Instrument
from gov_integrity.forms.kinds import Many, Parts
from gov_integrity.forms.record import Part
from gov_integrity.forms.walk import camel, kebab, module_names, named, one, snake
from gov_integrity.standard import catalogue, dimension_sets, regions

_STANDARD: Final = "gov_integrity.standard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One claim of a document: what holds it, a record that states it, a record that breaks it, and the findings.

    A line with ``later`` names the stage that still owes it, and in ``owes`` the targets that are not there yet.
    """

    id: str
    section: str
    documents: tuple[str, ...]
    quotation: str = ""
    basis: str = ""
    target: str = ""
    accepting: str = ""
    breaking: str = ""
    findings: tuple[str, ...] = ()
    later: str = ""
    owes: tuple[str, ...] = ()

    @classmethod
    def of(cls, declared: Mapping[str, Any]) -> Self:
        """Build a line from its declaration; raise ``TypeError`` for a name that a line does not have."""
        facts: dict[str, Any] = {name: tuple(to) if isinstance(to, list) else to for name, to in declared.items()}
        return cls(**facts)


def find(target: str) -> object:
    """Return the thing that a target names; raise ``LookupError`` when the standard does not hold it."""
    family, _, name = target.partition(":")
    return _FAMILIES[family](name)


def exists(target: str) -> bool:
    """Return whether the standard holds what a target names; raise ``KeyError`` for an unknown family."""
    _FAMILIES[target.partition(":")[0]]
    try:
        find(target)
    except LookupError:
        return False
    return True


def _element(name: str) -> Element:
    """Find an element by record and path: ``complaint.handovers.outcome`` is inside the parts of a list."""
    record_id, *path = name.split(".")
    part: type[Part] = catalogue.record_type(record_id)
    for step in path[:-1]:
        kind = part.elements[step].kind
        match kind.of if isinstance(kind, Many) else kind:
            case Parts() as inner:
                part = inner.part
            case _:
                raise LookupError(name)
    return part.elements[path[-1]]


def _code(name: str) -> CodeList:
    list_id, _, value = name.partition("/")
    module = snake(list_id)
    return named(f"{_STANDARD}.codelists", module, camel(module), CodeList).of(value)


def _passage(name: str) -> object:
    instrument_id, _, where = name.partition("/")
    return one(f"{_STANDARD}.instruments", snake(instrument_id), "instrument", Instrument).passages[where]


def _table(name: str) -> object:
    """Find a table over a code list, which is a module beside the lists."""
    module = snake(name)
    if module not in module_names(f"{_STANDARD}.codelists"):
        raise LookupError(name)
    return import_module(f"{_STANDARD}.codelists.{module}")


def _by_id(things: Callable[[], Iterable[Any]]) -> Callable[[str], object]:
    def find_one(name: str) -> object:
        return {thing.id: thing for thing in things()}[name]

    return find_one


_FAMILIES: Final[Mapping[str, Callable[[str], object]]] = {
    "record": catalogue.record_type,
    "element": _element,
    "code": _code,
    "table": _table,
    "check": _by_id(catalogue.checks),
    "rule": catalogue.rule,
    "indicator": _by_id(catalogue.indicators),
    "passage": _passage,
    "slot": regions.SLOTS.__getitem__,
    "dimension-set": dimension_sets.dimension_set,
}


@cache
def counts() -> Mapping[str, int]:
    """Return how many things of each kind the standard holds, by Chinese name."""
    records, lists, instruments = catalogue.record_types(), catalogue.code_lists(), catalogue.instruments()
    return {
        "记录类型": len(records),
        "数据项": sum(len(record.elements) for record in records),
        "代码集": len(lists),
        "代码": sum(len(codes) for codes in lists),
        "标识符": len(catalogue.identifiers()),
        "文件格式布局": len(catalogue.layouts()),
        "维度体系": len(dimension_sets.dimension_sets()),
        "法律文件": len(instruments),
        "法律文件条款": sum(len(instrument.passages) for instrument in instruments),
        "规则": len(catalogue.rules()),
        "校验": len(catalogue.checks()),
        "文件级故障": len(catalogue.faults()),
        "指标": len(catalogue.indicators()),
    }


def page(lines: Iterable[Line]) -> str:
    """Return the generated page: the counts of the standard and of the ledger, then every line by section."""
    return "\n".join(_page(tuple(lines))) + "\n"


def _page(lines: tuple[Line, ...]) -> Iterator[str]:
    yield from ("# 覆盖台账（生成）", "", "由声明和台账生成，不手工修改。说明见 [coverage.md](coverage.md)。", "")
    yield from ("| 标准中有 | 数目 |", "|---|---:|")
    yield from (f"| {name} | {count} |" for name, count in counts().items())
    held = sum(not line.later for line in lines)
    yield from (f"| 台账 | {len(lines)} |", f"| 其中有例证 | {held} |", f"| 其中留待以后 | {len(lines) - held} |", "")
    stages = Counter(line.later for line in lines if line.later)
    yield from ("| 留待 | 条数 |", "|---|---:|", *(f"| {stage} | {stages[stage]} |" for stage in sorted(stages)))
    for section in dict.fromkeys(line.section for line in lines):
        yield from ("", f"## {section}", "", "| 条 | 出处 | 原文 | 落在 | 查出 |", "|---|---|---|---|---|")
        yield from (_row(line) for line in lines if line.section == section)


def _row(line: Line) -> str:
    target = f"`{line.target}`" if line.target else " ".join(f"`{owed}`" for owed in line.owes)
    found = " ".join(line.findings) or f"以后：{line.later}"
    return f"| {kebab(line.id)} | {' '.join(line.documents)} | {line.quotation or line.basis} | {target} | {found} |"
