"""遮盖 — how much of a value may a finding show?

An element has a visibility and a record a disclosure scope; the stricter of the two holds. A fault may itself say
that the value is private, such as a person's number where an organisation's should be.
"""

from collections.abc import Mapping
from typing import Final

from gov_integrity.forms.element import PUBLIC, RESTRICTED, SHARED, Element, Visibility, masked, shown
from gov_integrity.forms.kinds import Identified
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.disclosure_scope import DisclosureScope

SCOPES: Final[Mapping[str, Visibility]] = {
    DisclosureScope.PUBLIC: PUBLIC,
    DisclosureScope.LIMITED: SHARED,
    DisclosureScope.NONE: RESTRICTED,
}
_ORDER: Final = list(Visibility)


def visibility(element: Element, scope: object) -> Visibility:
    """Return who may see an element in a record of a disclosure scope (``None``: none is given)."""
    if scope is None:
        return element.visibility
    of_record = SCOPES.get(scope, RESTRICTED) if isinstance(scope, str) else RESTRICTED
    return element.visibility if of_record is PUBLIC else max(element.visibility, of_record, key=_ORDER.index)


def seen(text: str, element: Element, code: str, seen_by: Visibility) -> str:
    """Return what a finding may show of a text: of one that is not for everyone only its make-up."""
    secret = isinstance(element.kind, Identified) and element.kind.identifier.secret
    if secret or getattr(catalogue.notices().get(code), "hides_value", False):
        return masked(text)
    return shown(text, seen_by)


def shown_value(record: Record, element: Element) -> str:
    """Return what a sentence may show of an element's value."""
    held = getattr(record, element.name)
    if held is None:
        return ""
    written = element.kind.write(held)
    if isinstance(written, dict) or (isinstance(written, list) and any(isinstance(item, dict) for item in written)):
        return f"×{len(written)}"  # a part has elements of its own, each with its own visibility
    text = "、".join(map(str, written)) if isinstance(written, list) else str(written)
    return shown(text, visibility(element, getattr(record, "disclosure_scope", None)))
