"""外部格式的表头 — which Chinese titles are a layout's own?

The title of an element is a header of every layout, but only a layout that has an item for it calls it its own; so a
file with Chinese headers is told to be of the layout that has most of its columns.
"""

from collections.abc import Mapping

from gov_integrity.forms.record import Record
from gov_integrity.standard.records._fact import Fact


def titled(
    record: type[Record], short: str, others: Mapping[str, tuple[str, ...]] | None = None
) -> dict[str, tuple[str, ...]]:
    """Return the headers of a table: titles of the elements that the layout has items for, and ``others``.

    Titles that every fact has tell nothing about the type of a table, so they are left to all layouts alike.
    """
    own = (name for name, said in record.elements.items() if short in said.wire and name not in Fact.elements)
    titles = {name: (record.elements[name].title,) for name in (*own, "about_name")}
    more = others or {}
    return {name: (*titles.get(name, ()), *more.get(name, ())) for name in dict.fromkeys((*titles, *more))}
