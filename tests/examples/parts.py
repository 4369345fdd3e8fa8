"""The parts inside records."""

from collections.abc import Iterator

from gov_integrity.forms.kinds import Many, Parts
from gov_integrity.forms.record import Part


def parts_of(part: type[Part]) -> Iterator[type[Part]]:
    """Yield a record and every part inside it."""
    yield part
    for said in part.elements.values():
        kind = said.kind.of if isinstance(said.kind, Many) else said.kind
        if isinstance(kind, Parts):
            yield from parts_of(kind.part)
