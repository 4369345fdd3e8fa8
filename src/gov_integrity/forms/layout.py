"""数据格式版本 — how does one wire layout write the elements of a record?

A column's wire name stands with the element (``wire=``); a layout adds what is its own: other headers, money units,
the words it uses for codes. A money column needs its unit from the layout or from the header: it is never assumed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say

WAN_YUAN = 4
YUAN = 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Table:
    """One table of a layout: a record type; by element other headers, money units (as shifts), and code words.

    ``unread`` are headers that the layout has and the record does not; they are kept beside the record and counted.
    ``divided``: the items, in order, over which the layout spreads the values of a list. ``doubtful``: elements that an
    element of this layout may stand for in another, where nothing tells which. ``written``: how codes of an element are
    written; a code that is not named there has no place. Codes of other elements are written by their Chinese titles.
    ``days`` and ``long_term`` say how days are written.
    """

    record: type[Record]
    headers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    units: Mapping[str, int] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    unread: tuple[str, ...] = ()
    divided: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    doubtful: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    written: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    days: str = "%Y/%m/%d"
    long_term: str = "2099/12/31"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Layout:
    """A wire layout; ``short`` is its key in the ``wire`` names of elements."""

    id: str
    short: str
    title: Say
    meaning: Say
    tables: tuple[Table, ...]
    confidence: Confidence
    source: Say
