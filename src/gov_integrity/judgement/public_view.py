"""可见部分 — what of a record may an audience see on a day, and why not the rest?

Of everything that limits a record the strictest holds: the visibility of each element, the scopes that the sender
wrote, the day from which an element is public, and what the law says of it. What may not be seen is not there: no
asterisks. What cannot be told is not shown.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any, Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.decision import reason
from gov_integrity.forms.element import AUTHORISED, NEVER, PUBLIC, RESTRICTED, SHARED, Element, Visibility
from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.key import Key
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts, Pattern, Text
from gov_integrity.forms.outcome import Answer, Outcome, Silent, Why
from gov_integrity.forms.period import Forever
from gov_integrity.forms.personal import MOBILE, RESIDENT
from gov_integrity.forms.record import Part, Record
from gov_integrity.forms.rule import Rule
from gov_integrity.forms.say import LANGUAGES, Say
from gov_integrity.judgement import ask
from gov_integrity.judgement.masking import visibility
from gov_integrity.standard.codelists.sharing_scope import SharingScope
from gov_integrity.standard.instruments import penalty_law_2021, personal_information_law
from gov_integrity.standard.rules import element_visibility, negative_information_retention, publicity_state
from gov_integrity.standard.rules.element_visibility import Audiences
from gov_integrity.standard.rules.negative_information_retention import Retention
from gov_integrity.standard.rules.publicity_state import Publicity, PublicityState

Asked = Callable[[Rule], Outcome]
AUDIENCES: Final = (PUBLIC, SHARED, AUTHORISED, RESTRICTED)
_ORDER: Final = list(Visibility)
_SHARING: Final[Mapping[str, Visibility]] = {
    SharingScope.PUBLIC: PUBLIC,
    SharingScope.INTERNAL: SHARED,
    SharingScope.AUTHORISED: AUTHORISED,
}
_PERSON: Final = "natural_person"
_SHOWN: Final = {Publicity.SHOWN, Publicity.MAY_BE_SHOWN}
_ONLY_PUBLICLY: Final = personal_information_law.instrument.at("第二十五条")
_DELETED: Final = personal_information_law.instrument.at("第四十六条至第四十七条")
_WITHDRAWN: Final = penalty_law_2021.instrument.at("第四十八条")

ONLY_FOR: Final[Mapping[Visibility, Say]] = {
    PUBLIC: Say("供社会公众", "for everyone"),
    SHARED: Say("只供政府部门之间共享", "for departments only"),
    AUTHORISED: Say("只供经授权的查询", "for an authorised query only"),
    RESTRICTED: Say("只供本人和保管单位", "for the person concerned and the keeper only"),
    NEVER: Say("本不应当交换，不向任何人提供", "must not be exchanged; for nobody"),
}
NOT_YET: Final = Say("自{public_from}所填日期起才可以公开", "public only from the day given in {public_from}")
HOLDS_A_NUMBER: Final = Say("文字中夹有个人号码", "the text holds the number of a person")
OF_A_PERSON: Final = Say(
    "主体是自然人，本标准没有数据项可以写明公开的依据，不向社会公开",
    "about a natural person; nothing in the record states a basis for publication",
)
REVOKED: Final = Say("所述决定已于{revoked_on}撤销", "what it says was revoked on {revoked_on}")
NOT_SURE: Final = Say("能否公开不能断定：{zh}", "whether it may be shown cannot be told: {en}")
EXPIRED: Final = Say("保存期限已于{ends_on}届满", "it was to be kept until {ends_on}")


@dataclass(frozen=True, slots=True)
class Withheld:
    """An element that is given and not shown, by its path; without one the whole record. ``why`` tells no value."""

    element: str
    why: Why
    cite: tuple[Locator, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """What an audience may see of a record: a document without the rest, and what was withheld.

    The document is no record: elements that a record must give may be lacking. ``pseudonyms`` stand for withheld
    numbers of persons, by element, where a key and a recipient were given.
    """

    record: str
    audience: Visibility
    on: date
    document: Mapping[str, object] = field(default_factory=dict)
    withheld: tuple[Withheld, ...] = ()
    pseudonyms: Mapping[str, str] = field(default_factory=dict)


def public_view(  # noqa: PLR0913 - a question of law has a record, a day, a place, a calendar; a view has an audience
    record: Record,
    *,
    audience: Visibility | str = PUBLIC,
    on: date,
    region: str = "",
    linked: ask.Linked | None = None,
    calendar: Calendar | None = None,
    key: Key | None = None,
    recipient: str = "",
) -> View:
    """Return what an audience (``public``, ``shared``, ``authorised``, ``restricted``) may see of a record on a day.

    ``region``, ``linked`` and ``calendar`` are as for ``ask``. With a ``key`` and a ``recipient`` withheld numbers are
    replaced by pseudonyms that no other recipient can join. Raises ``ValueError`` for an audience that is none, and for
    a key without a recipient.
    """
    seen_by = Visibility(audience)
    if seen_by is NEVER or (key is not None and not recipient):
        message = f"audience {seen_by}, recipient {recipient!r}"
        raise ValueError(message)

    def asked(rule: Rule) -> Outcome:
        return ask.ask(rule, record, on=on, region=region, linked=linked, calendar=calendar).outcome

    view = partial(View, record.record_id, seen_by, on)
    closed = next(_closed(record, seen_by, on, asked), None)
    if closed is not None:
        return view(withheld=(closed,))
    limits = _Limits(seen_by, on, getattr(record, "disclosure_scope", None), _by_law(record, seen_by, asked))
    withheld: list[Withheld] = []
    document = {"type": record.record_id, **limits.shown(record, withheld)}
    pseudonyms = dict(_pseudonyms(record, withheld, key, recipient)) if key is not None else {}
    return view(document, tuple(withheld), pseudonyms)


def _closed(record: Record, audience: Visibility, on: date, asked: Asked) -> Iterator[Withheld]:
    """Yield why an audience may see nothing of a record at all."""
    sharing = _SHARING.get(str(getattr(record, "sharing_scope", None) or SharingScope.PUBLIC), AUTHORISED)
    if not _within(sharing, audience):
        yield Withheld("", _only(sharing))
    if audience is not RESTRICTED and isinstance(record, negative_information_retention.rule.of):
        match asked(negative_information_retention.rule):
            case Answer(Retention(ends_on=ends_on), _, cite) if not isinstance(ends_on, Forever) and on > ends_on:
                yield Withheld("", Why(EXPIRED, {"ends_on": ends_on}), (*cite, _DELETED))
    if audience is PUBLIC:
        yield from _not_public(record, on, asked)


def _not_public(record: Record, on: date, asked: Asked) -> Iterator[Withheld]:
    coded = (name for name, element in record.elements.items() if isinstance(element.kind, Coded))
    if any(getattr(record, name) == _PERSON for name in coded):
        yield Withheld("", Why(OF_A_PERSON), (_ONLY_PUBLICLY,))
    revoked_on = getattr(record, "revoked_on", None)
    if revoked_on is not None and revoked_on <= on:
        yield Withheld("", Why(REVOKED, {"revoked_on": revoked_on}), (_WITHDRAWN,))
    if isinstance(record, publicity_state.rule.of):
        match asked(publicity_state.rule):
            case Silent():
                return  # no norm on publicity was read: what the record says of itself holds
            case Answer(PublicityState(state=state), why, cite):
                if state not in _SHOWN:
                    yield Withheld("", why, cite)
            case outcome:
                yield Withheld("", _unsure(outcome, record), outcome.cite)


def _by_law(record: Record, audience: Visibility, asked: Asked) -> Callable[[str], Withheld | None]:
    """Return what tells of an element whether the law withholds it from an audience."""
    if not isinstance(record, element_visibility.rule.of):
        return lambda _name: None
    outcome = asked(element_visibility.rule)
    if not isinstance(outcome, Answer) or not isinstance(outcome.value, Audiences):
        allowed = () if audience is not RESTRICTED else tuple(record.elements)
        return lambda name: None if name in allowed else Withheld(name, _unsure(outcome, record), outcome.cite)
    circles = outcome.value
    open_to = {
        PUBLIC: circles.public,
        SHARED: circles.public,
        AUTHORISED: (*circles.public, *circles.authorised),
        RESTRICTED: (*circles.public, *circles.authorised, *circles.restricted),
    }[audience]
    return lambda name: None if name in open_to else Withheld(name, outcome.why, outcome.cite)


@dataclass(frozen=True, slots=True)
class _Limits:
    """What limits the elements of one record for one audience on one day."""

    audience: Visibility
    on: date
    scope: object
    by_law: Callable[[str], Withheld | None]

    def shown(
        self, part: Part, withheld: list[Withheld], above: str = "", outer: Visibility = PUBLIC
    ) -> dict[str, Any]:
        """Return the elements that may be seen, in declared order, and add the others to ``withheld``."""
        found: dict[str, Any] = {}
        for name, element in part.elements.items():
            value = getattr(part, name)
            if value is None:
                continue
            path = f"{above}{name}"
            visible_to = max(visibility(element, self.scope), outer, key=_ORDER.index)
            refused = (None if above else self.by_law(name)) or self._refused(part, element, path, visible_to)
            if refused is not None:
                withheld.append(refused)
                continue
            written = self._written(element.kind, value, withheld, path, visible_to)
            found[name] = written
        return found

    def _refused(self, part: Part, element: Element, path: str, visible_to: Visibility) -> Withheld | None:
        if not _within(visible_to, self.audience):
            return Withheld(path, _only(visible_to))
        if self.audience is PUBLIC and element.public_from:
            public_from = getattr(part, element.public_from)
            if public_from is None or self.on < public_from:
                return Withheld(path, Why(NOT_YET, {"public_from": element.public_from}))
        kind = element.kind.of if isinstance(element.kind, Many) else element.kind
        if self.audience in {PUBLIC, SHARED} and isinstance(kind, Text | Pattern):
            text = str(element.kind.write(getattr(part, element.name)))
            if RESIDENT.search(text) or (isinstance(kind, Text) and MOBILE.search(text)):
                return Withheld(path, Why(HOLDS_A_NUMBER), (_ONLY_PUBLICLY,))
        return None

    def _written(self, kind: Kind, value: Any, withheld: list[Withheld], path: str, outer: Visibility) -> object:
        if isinstance(kind, Many) and isinstance(kind.of, Parts):
            return [self.shown(each, withheld, f"{path}/", outer) for each in value]
        if isinstance(kind, Parts):
            return self.shown(value, withheld, f"{path}/", outer)
        return kind.write(value)


def _pseudonyms(record: Record, withheld: list[Withheld], key: Key, recipient: str) -> Iterator[tuple[str, str]]:
    """Yield a pseudonym for every withheld number, so that a recipient can tell who is the same."""
    for each in withheld:
        element = record.elements.get(each.element)
        if element is not None and isinstance(element.kind, Identified | Pattern):
            yield (
                each.element,
                key.pseudonym(str(element.kind.write(getattr(record, each.element))), recipient=recipient),
            )


def _within(visible_to: Visibility, audience: Visibility) -> bool:
    return visible_to is not NEVER and _ORDER.index(visible_to) <= _ORDER.index(audience)


def _only(visible_to: Visibility) -> Why:
    return Why(ONLY_FOR[visible_to])


def _unsure(outcome: Outcome, record: Record) -> Why:
    return Why(NOT_SURE, {language: reason(outcome, (type(record),), language) for language in LANGUAGES})
