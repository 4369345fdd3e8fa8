"""依据 — how is it told what a thing rests on, and how sure we are of it?"""

from collections.abc import Iterator, Sequence

from gov_integrity.forms.instrument import SURE, Confidence, Locator
from gov_integrity.forms.say import pick
from gov_integrity.publish import page


def confidence(found: Confidence, language: str) -> str:
    """Return how we know something, in words."""
    return SURE[found].in_(language)


def cited(place: Locator, language: str) -> str:
    """Return a citation with its confidence, as a link to the passage."""
    return f"{page.cited(place, place.text(language))}（{confidence(place.confidence, language)}）"


def basis(cites: Sequence[Locator], otherwise: Confidence, language: str) -> Iterator[str]:
    """Yield the line of what a thing rests on; without citations, how we know it otherwise."""
    listed = "；".join(cited(place, language) for place in cites) or confidence(otherwise, language)
    yield pick(language, "依据：", "Basis: ") + listed
    yield ""
