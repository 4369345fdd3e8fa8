"""行政区划代码 — what did a division code mean, in which years, and what came after it?

The register is kept by others and stands beside this module as a table with its sources. It knows years, not days:
a code that changed in a year counts for the whole of that year under both meanings.
"""

import csv
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.say import Say

Level = Literal["province", "prefecture", "county"]
Row = tuple[str, ...]

TITLE: Final = Say("县级以上行政区划代码", "codes of administrative divisions down to counties")
MEANING: Final = Say(
    "GB/T 2260 的六位代码及其历年含义，含已停用的代码和统计用的市辖区、县等分组代码",
    "the six-digit codes of GB/T 2260 and what they meant in each year, with retired codes and codes of groups",
)
TABLE: Final = Path(__file__).with_name("divisions.csv")
SIDECAR: Final = Path(__file__).with_name("divisions.toml")
COLUMNS: Final = ("code", "name", "level", "from", "until", "successors", "confidence", "source")
_FROM: Final = COLUMNS.index("from")
_LEVELS: Final[dict[str, Level]] = {"province": "province", "prefecture": "prefecture", "county": "county"}
_CONFIDENCES: Final = {confidence.value: confidence for confidence in Confidence}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one code meant from some day of the year ``began`` until some day of the year ``ended``.

    ``began`` is ``None`` when it was before the register begins or is not known, ``ended`` when it still holds.
    ``successors`` are codes that the same place got; empty is unknown, not none.
    """

    code: str
    name: str
    level: Level
    began: int | None
    ended: int | None
    successors: tuple[str, ...]
    confidence: Confidence

    def holds_in(self, year: int) -> bool:
        """Return whether the code had this meaning on some day of ``year``."""
        return (self.began is None or self.began <= year) and self.holds_in_or_after(year)

    def holds_in_or_after(self, year: int) -> bool:
        """Return whether the code had this meaning on some day of ``year`` or later."""
        return self.ended is None or year <= self.ended


@dataclass(frozen=True, slots=True)
class Register:
    """The rows of the table by code, and the years that the lists behind it cover."""

    rows: Mapping[str, tuple[Row, ...]]
    first_year: int
    last_year: int

    def of(self, code: str) -> tuple[Meaning, ...]:
        """Return every meaning that a code has had, oldest first; empty when the register does not know it."""
        return tuple(_meaning(*row) for row in self.rows.get(code, ()))

    def covers(self, year: int) -> bool:
        """Return whether a code that is not here in ``year`` was certainly none."""
        return self.first_year <= year <= self.last_year


@cache
def register() -> Register:
    """Read the table, once and only when a code is first looked up."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        header, *rows = csv.reader(table)
    if tuple(header) != COLUMNS:
        message = f"{TABLE.name}: the columns are not {', '.join(COLUMNS)}"
        raise ValueError(message)
    found: dict[str, tuple[Row, ...]] = {}
    for code, *facts in rows:
        found[code] = (*found.get(code, ()), (code, *facts))
    # The first list does not say when its codes began; the first change that the register knows came in the year after.
    first_change = min(int(row[_FROM]) for row in rows if row[_FROM])
    fetched = tomllib.loads(SIDECAR.read_text("utf-8"))["fetched"]
    return Register(MappingProxyType(found), first_change - 1, fetched.year)


def _meaning(  # noqa: PLR0913, PLR0917 - the columns of the table
    code: str, name: str, level: str, began: str, ended: str, successors: str, confidence: str, _source: str
) -> Meaning:
    return Meaning(
        code,
        name,
        _LEVELS[level],
        int(began) if began else None,
        int(ended) if ended else None,
        tuple(successors.split()),
        _CONFIDENCES[confidence],
    )
