"""地方事项的页 — which question do national rules leave to a place, and how was it decided where?"""

from collections.abc import Iterator

from gov_integrity.forms.region import Slot
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.basis import cited
from gov_integrity.publish.page import Family, link, table
from gov_integrity.standard import catalogue, regions


def lines(slot: Slot, language: str) -> Iterator[str]:
    """Yield the question, the rules that ask it, and the places that answered."""
    yield slot.meaning.in_(language)
    yield ""
    asking = "、".join(link(rule, language=language) for rule in catalogue.rules() if slot in rule.slots)
    if asking:
        yield pick(language, "问它的规则：", "Asked by the rules: ") + asking
        yield ""
    yield from decided(slot, language)


def decided(slot: Slot, language: str) -> Iterator[str]:
    """Yield which places have decided, how, and where that is written."""
    yield from table(
        pick(language, "地方 规定 依据", "place value basis").split(),
        (
            (link(region, language=language), f"`{shown(filled.value)}`", cited(filled.cite, language))
            for region in regions.all_regions()
            if (filled := region.slots.get(slot.id)) is not None
        ),
    )


def shown(value: object) -> str:
    """Return the value of a slot as its file has it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


family = Family(
    id="slots",
    short="slot",
    title=Say("留给地方的事项", "questions left to places"),
    meaning=Say("国家规定没有定、由地方定的事项", "what national rules leave to places"),
    form=Slot,
    things=lambda: tuple(regions.SLOTS.values()),
    named=lambda slot: str(slot.id),
    heading=lambda slot, language: str(slot.title.in_(language)),
    brief=lambda slot, language: str(slot.meaning.in_(language)),
    lines=lines,
)
