"""必填 — which items does a record demand that a converted row does not have?

A condition that reads what did not move cannot be told, and then nothing is demanded by it.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from types import SimpleNamespace
from typing import Any

from gov_integrity.exchange.conversion_ledger import Reason
from gov_integrity.forms.element import Element
from gov_integrity.forms.expr import Condition
from gov_integrity.forms.kind import Misread
from gov_integrity.forms.kinds import Many
from gov_integrity.forms.record import Record
from gov_integrity.judgement.compiled import Tests, tests
from gov_integrity.standard.calendars import calendar


def lacking(record: type[Record], names: tuple[str, ...], moved: Mapping[str, object]) -> Iterator[tuple[str, Reason]]:
    """Yield those of the named elements that a record demands, always or of such a row, and that did not move."""
    elements = record.elements
    values: SimpleNamespace | None = None
    for name in names:
        required = elements[name].required
        if name in moved or required is False:
            continue
        if not isinstance(required, Condition):
            yield name, Reason.UNMET
            continue
        values = values or _values(elements, moved)
        if _tests(record, name)(values, None):  # type: ignore[arg-type]  # it reads the elements by their names
            yield name, Reason.UNMET_IF


@cache
def _tests(record: type[Record], name: str) -> Tests:
    required = record.elements[name].required
    assert isinstance(required, Condition)  # noqa: S101 - asked for conditions only
    return tests(required, calendar())


def _values(elements: Mapping[str, Element], moved: Mapping[str, object]) -> SimpleNamespace:
    """Return the values that conditions read: nothing for what did not move or cannot be taken."""
    found: dict[str, Any] = dict.fromkeys(elements)
    for name, held in moved.items():
        element = elements.get(name)
        if element is None or isinstance(held, Misread):
            continue
        if isinstance(element.kind, Many) and isinstance(held, list):
            taken = (element.kind.of.take(item) for item in held)
            found[name] = tuple(item for item in taken if not isinstance(item, Misread))
        else:
            value = element.kind.take(held)
            found[name] = None if isinstance(value, Misread) else value
    return SimpleNamespace(**found)
