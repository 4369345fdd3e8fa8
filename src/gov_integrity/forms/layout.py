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
    """

    record: type[Record]
    headers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    units: Mapping[str, int] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    unread: tuple[str, ...] = ()


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
