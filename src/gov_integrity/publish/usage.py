"""引用 — who uses it: which elements hold such codes, which things cite a passage, which profiles count an indicator?

Everything is looked up in the declarations and kept nowhere else.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module

from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.element import Element
from gov_integrity.forms.identifier import Identifier
from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import Figure, Locator
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts
from gov_integrity.forms.profile import Profile
from gov_integrity.forms.record import Part, Record
from gov_integrity.forms.rule import Rule
from gov_integrity.forms.walk import snake
from gov_integrity.standard import catalogue, dimension_sets, regions
from gov_integrity.standard.profiles import profiles

Passage = tuple[str, str]  # the id of the instrument, and where in it


def inner(kind: Kind) -> Kind:
    """Return the kind of the items of a list, else the kind itself."""
    return kind.of if isinstance(kind, Many) else kind


def parts_of(part: type[Part], inside: str = "") -> Iterator[tuple[str, Element, type[Part]]]:
    """Yield every element whose value has parts: what its path and a dot are, itself and the parts, outer first."""
    for element in part.elements.values():
        kind = inner(element.kind)
        if isinstance(kind, Parts):
            path = f"{inside}{element.name}."
            yield path, element, kind.part
            yield from parts_of(kind.part, path)


@cache
def elements() -> tuple[tuple[type[Record], str, Element], ...]:
    """Return every element with its record and its path there, such as ``payments.amount``."""
    return tuple(
        (record, f"{inside}{element.name}", element)
        for record in catalogue.record_types()
        for inside, part in (("", record), *((path, part) for path, _, part in parts_of(record)))
        for element in part.elements.values()
    )


def holders(of: type[CodeList] | Identifier) -> tuple[tuple[type[Record], str, Element], ...]:
    """Return the elements whose values are codes of a list, or such numbers, with their records and paths."""
    return tuple(held for held in elements() if _holds(inner(held[2].kind), of))


def _holds(kind: Kind, of: type[CodeList] | Identifier) -> bool:
    match kind:
        case Coded(codes=codes):
            return codes is of
        case Identified(identifier=identifier):
            return identifier is of
    return False


def profiles_with(indicator: Indicator) -> tuple[Profile, ...]:
    """Return the profiles that look at an indicator."""
    return tuple(profile for profile in profiles() if indicator.id in profile.wanted())


@cache
def citing() -> Mapping[Passage, tuple[object, ...]]:
    """Return the things that cite each passage: records (for their elements), findings, rules, places and others."""
    found: dict[Passage, dict[int, object]] = defaultdict(dict)
    for thing, cites in _cites():
        for place in cites:
            found[(place.instrument.id, place.where)].setdefault(id(thing), thing)
    return {passage: tuple(things.values()) for passage, things in found.items()}


def _cites() -> Iterator[tuple[object, Iterable[Locator]]]:
    for record, _path, element in elements():
        yield record, element.cite
    for codes in catalogue.code_lists():
        yield codes, (*codes.cite, *(place for member in codes for place in member.declared.cite))
    for notice in catalogue.notices().values():
        yield notice, notice.cite
    for rule in catalogue.rules():
        yield rule, relied_on(rule)
    for indicator in catalogue.indicators():
        yield indicator, indicator.cite
    for region in regions.all_regions():
        yield region, [filled.cite for filled in region.slots.values()]
    for dimension_set in dimension_sets.dimension_sets():
        members = (member for section in dimension_set.sections for member in section.members)
        yield dimension_set, [place for member in members for place in member.cite]


@cache
def relied_on(rule: Rule) -> tuple[Locator, ...]:
    """Return the passages that a rule relies on: those of its versions first, then those that its module names."""
    stated = [place for version in rule.versions for place in version.cites]
    stated += [version.transition for version in rule.versions if version.transition]
    stated += [
        filled.cite for slot in rule.slots for region in regions.all_regions() if (filled := region.slots.get(slot.id))
    ]
    return tuple(dict.fromkeys([*stated, *(rule.kept.cite if rule.kept else ()), *_named_by(rule)]))


def _named_by(rule: Rule) -> Iterator[Locator]:
    module = import_module(f"gov_integrity.standard.rules.{snake(rule.id)}")
    for held in vars(module).values():
        for each in held if isinstance(held, tuple) else (held,):
            match each:
                case Locator():
                    yield each
                case Figure(cite=cite):
                    yield cite


def rules_about(record: type[Record]) -> tuple[Rule, ...]:
    """Return the rules that ask about records of a type."""
    return tuple(rule for rule in catalogue.rules() if issubclass(record, rule.of))


def indicators_from(record: type[Record]) -> tuple[Indicator, ...]:
    """Return the indicators that are counted from records of a type."""
    return tuple(each for each in catalogue.indicators() if each.of and issubclass(record, each.of))
