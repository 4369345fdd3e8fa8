"""根因 — how is one cause declared that spoils many rows of a table at once, and that is to be said once?

A cause looks at a sample of a table and says what it sees: which columns are spoiled, and by what a row shows it.
Whoever reads the table counts the rows and sets the spoiled elements aside. A cause looks no value up anywhere: it
knows the record type, the elements and the cells.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from fractions import Fraction
from typing import Any, Final, Self

from gov_integrity.forms.element import Element
from gov_integrity.forms.finding import Level
from gov_integrity.forms.identifier import InvalidIdentifierError
from gov_integrity.forms.instrument import Confidence, Locator
from gov_integrity.forms.kind import PLAIN, Dialect, Kind, Misread
from gov_integrity.forms.kinds import Identified, Many
from gov_integrity.forms.say import Say

Cells = Sequence[str]


class Reach(IntEnum):
    """What a cause explains, the widest first: what a wider cause explains is not asked about again."""

    FILE = 0
    TABLE = 1
    COLUMN = 2
    REST = 3


@dataclass(frozen=True, slots=True)
class Threshold:
    """From how much evidence on a cause is said: filled cells (or rows) looked at, and the share that shows it."""

    least: int = 5
    share: Fraction = Fraction(4, 5)
    confidence: Confidence = Confidence.OURS

    def met(self, showing: int, of: int) -> bool:
        """Return whether so many of so many are evidence enough."""
        return of >= self.least and showing >= self.share * of


MOSTLY: Final = Threshold()


@dataclass(frozen=True, slots=True)
class Seen:
    """One column of a table's sample: its header, the element it holds (or none), its cells, which of them are numbers.

    ``numbers`` are cells that are numbers in their own file (a workbook); in a file of text none is. ``elsewhere`` is
    the element that another layout knows by this header, where this one knows none.
    """

    index: int
    header: str
    element: Element | None
    dialect: Dialect
    cells: tuple[str, ...]
    numbers: tuple[bool, ...]
    elsewhere: str = ""

    @property
    def nothing(self) -> frozenset[str]:
        """What stands in a cell that is not filled."""
        return self.element.kind.null_words if self.element else frozenset({""})

    def filled(self) -> "Iterator[Cell]":
        """Yield the cells in which something stands."""
        for text, number in zip(self.cells, self.numbers, strict=True):
            if text not in self.nothing:
                yield Cell(text, number, self)


@dataclass(frozen=True, slots=True)
class Cell:
    """One filled cell of a column, without the spaces around it; ``number``: a number in its own file."""

    text: str
    number: bool
    column: Seen

    @property
    def fault(self) -> str:
        """The code of what is wrong with the cell as a value of its element, ``""`` where it is one."""
        return fault(self.column, self.text)


@dataclass(frozen=True, slots=True)
class Sample:
    """What a cause may look at: rows of one table of ``record`` as they stand, taken from all over a window of rows.

    ``header`` are the names of all columns, ``columns`` those that no other cause explains; ``lacking`` are the
    elements that every record must give and no column holds; ``run`` are the first rows of the window in a row.
    """

    record: Any  # type[Record]; this module stays free of pydantic
    header: tuple[str, ...]
    columns: tuple[Seen, ...]
    rows: tuple[Cells, ...]
    run: tuple[Cells, ...]
    lacking: tuple[Element, ...] = ()

    @property
    def width(self) -> int:
        """How many cells a row should have."""
        return len(self.header)

    def of(self, name: str) -> Seen | None:
        """Return the first column of an element."""
        return next((each for each in self.columns if each.element is not None and each.element.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a cause saw: by what a row shows it, and the columns that are spoiled in such a row (none: the whole row).

    ``shows`` is given the cells of a row and which of them are numbers. ``element`` is an element that no column holds.
    ``structural`` rows are no data. ``explains`` are findings of the header, by code and column or element, that
    the cause makes needless.
    """

    shows: Callable[[Cells, Sequence[bool]], bool]
    columns: tuple[int, ...] = ()
    element: str = ""
    slots: Mapping[str, str] = field(default_factory=dict)
    structural: bool = False
    explains: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Planted:
    """A worked example: a small table, and how many of its rows show the cause (0: it is clean).

    ``numbers`` names the columns whose cells are numbers in their own file, as in a workbook.
    """

    record: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    affected: int
    numbers: tuple[str, ...] = ()

    @classmethod
    def column(cls, record: str, header: str, cells: Sequence[str], affected: int, *, numbers: bool = False) -> Self:
        """Return a table of one column."""
        held = tuple((cell,) for cell in cells)
        return cls(record, (header,), held, affected, (header,) if numbers else ())


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Cause:
    """One root cause with a stable code.

    ``sees`` looks at the sample of a table whose header was found; ``headless`` (of a cause of reach ``FILE``) at the
    first rows of one whose header was not, and tells how many of them stand above the data. Rows that show an error
    are rejected, those that show a warning are accepted with it; ``unreadable`` marks a table that is not read.
    """

    code: str
    id: str
    level: Level
    reach: Reach
    says: Say
    todo: Say
    examples: tuple[Planted, ...]
    sees: Callable[[Sample, Threshold], Iterator[Evidence]] | None = None
    headless: Callable[[Sequence[Cells], "Headers"], tuple[int, Mapping[str, str]] | None] | None = None
    threshold: Threshold = MOSTLY
    cite: tuple[Locator, ...] = ()
    unreadable: bool = False


@dataclass(frozen=True, slots=True)
class Headers:
    """What may be asked of cells in place of a header: which record type they are the header of, ``""`` for none.

    ``asked`` is the record type that the sender named; ``type_of`` looks at every type.
    """

    asked: str
    type_of: Callable[[Cells], str]


def each_cell(
    of: Callable[[Element], bool], shows: Callable[[Cell], bool]
) -> Callable[[Sample, Threshold], Iterator[Evidence]]:
    """Return what sees a cause in every column by itself.

    ``of`` says which elements it may befall, ``shows`` whether a filled cell shows it.
    """

    def sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
        for column in sample.columns:
            if column.element is None or not of(column.element):
                continue
            held = [shows(cell) for cell in column.filled()]
            if threshold.met(sum(held), len(held)):
                yield Evidence(shows=in_cell(column, shows), columns=(column.index,))

    return sees


def in_cell(column: Seen, shows: Callable[[Cell], bool]) -> Callable[[Cells, Sequence[bool]], bool]:
    """Return whether the cell of a column in a row is filled and shows something."""

    def shown(cells: Cells, numbers: Sequence[bool]) -> bool:
        text = cells[column.index] if column.index < len(cells) else ""
        return text not in column.nothing and shows(Cell(text, numbers[column.index], column))

    return shown


def fault(column: Seen, text: str) -> str:
    """Return the code of what is wrong with a text as a value of the column's element, ``""`` where it is one."""
    if column.element is None:
        return ""
    value = column.element.kind.read(text, column.dialect)
    return value.code if isinstance(value, Misread) else fault_of(column.element.kind, value)


def fault_of(kind: Kind, value: object) -> str:
    """Return the code of what is wrong with a document value of a kind, check digits and all."""
    taken = kind.take(value)
    if isinstance(taken, Misread):
        return taken.code
    if isinstance(kind, Identified) and isinstance(value, str) and not kind.identifier.depends_on_day:
        try:
            kind.identifier.parse(value)
        except InvalidIdentifierError as error:
            return error.code
    return ""


def fits(element: Element, text: str, dialect: Dialect = PLAIN) -> bool:
    """Return whether a text is a value of an element."""
    value = element.kind.read(text, dialect)
    return not isinstance(value, Misread) and not fault_of(element.kind, value)


def inner(element: Element) -> Kind:
    """Return the kind of an element, or of the items of its list."""
    return element.kind.of if isinstance(element.kind, Many) else element.kind
