"""维度体系 — which sets of dimensions are there, and which norm obliges a body in records of a type?"""

from functools import cache

from gov_integrity.forms.dossier import DimensionSet
from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.record import Record
from gov_integrity.forms.walk import everything, one, snake


@cache
def dimension_set(set_id: str) -> DimensionSet:
    """Return a set of dimensions by its id; raise ``LookupError``."""
    return one(__name__, snake(set_id), "dimension_set", DimensionSet)


@cache
def dimension_sets() -> tuple[DimensionSet, ...]:
    """Return every set of dimensions, in the order of their ids."""
    return everything(__name__, "dimension_set", DimensionSet)


def obliging(of: type[Record]) -> tuple[Locator, ...]:
    """Return the norms that oblige a body in records of a type, whatever becomes of the body."""
    found = (cite for each in dimension_sets() for _section, member in each.members(of) for cite in member.cite)
    return tuple(dict.fromkeys(found))
