"""重演 — what was published by what was known then, and what of it changes by what is known now?

The day of judgement stays the same; only the knowledge differs. Both sides are judged anew from the records as they
stood: as they were decided, as they were known on a past day, or as they were corrected since.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.profile import Profile
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Decision, Rule, Silent, Why
from gov_integrity.forms.say import Say
from gov_integrity.judgement import ask, masking
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.differing import Difference, difference
from gov_integrity.judgement.record_life import EXTERNAL, Standing, State, history
from gov_integrity.judgement.scorecard import scorecards
from gov_integrity.judgement.standing.ranking import Ranked, ranking
from gov_integrity.judgement.standing.stages import Change, changes
from gov_integrity.standard.records.record_change import RecordChange

AWARDS: Final = "award-eligibility"
GONE: Final = Say("记录不在或者已经撤销、删除，不作答", "the record is not there, or was revoked or deleted: no answer")


Find = Callable[[str], Record | None]


@dataclass(frozen=True, slots=True)
class Held:
    """Records that lie elsewhere: their ids, and what finds one by its id."""

    identities: tuple[str, ...]
    find: Find


Records = Iterable[Record] | Held


@dataclass(frozen=True, slots=True)
class Edit:
    """What one element said and says now, as everybody may see it."""

    element: str
    title: str
    title_en: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """A record that stands otherwise than before, the change that made it so, and what it says now."""

    record: str
    identity: str
    before: Standing
    after: Standing
    change: RecordChange | None
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer about a record that changed."""

    record: str
    identity: str
    difference: Difference


@dataclass(frozen=True, slots=True)
class Placed:
    """The card of a body in a period with its rank, as published then or made again now; ``None``: there is none."""

    card: Scorecard
    rank: int | None


@dataclass(frozen=True, slots=True)
class Scored:
    """A reading, score, grade, rank or award that changed, with the indicators and records that moved it."""

    before: Placed | None
    after: Placed | None
    changes: tuple[Change, ...]

    @property
    def card(self) -> Scorecard:
        """The newer of the two cards."""
        return next(side.card for side in (self.after, self.before) if side is not None)


@dataclass(frozen=True, slots=True)
class Replay:
    """What a correction changed of what was published for a day of judgement."""

    on: date
    records: tuple[Corrected, ...]
    answers: tuple[Answered, ...]
    scores: tuple[Scored, ...]

    @property
    def awards(self) -> tuple[Answered | Scored, ...]:
        """What changed of the standing for honours: by a record, and by a score."""
        answers = tuple(each for each in self.answers if each.difference.rule.id == AWARDS)
        return (*answers, *(each for each in self.scores if _eligible(each.before) != _eligible(each.after)))


class States(Mapping[str, State]):
    """How records stood, by their ids: each is found when it is asked for, so that nothing but the ids is held."""

    def __init__(self, identities: Iterable[str], find: Find, stood: Callable[[Record], State]) -> None:
        """Keep the ids; ``find`` finds a record by its id, ``stood`` tells how one stood."""
        self._identities = dict.fromkeys(identities)
        self._find, self._stood = find, stood

    def __getitem__(self, identity: str) -> State:
        if identity not in self._identities or (record := self._find(identity)) is None:
            raise KeyError(identity)
        return self._stood(record)

    def __iter__(self) -> Iterator[str]:
        return iter(self._identities)

    def __len__(self) -> int:
        return len(self._identities)


class _Standing(Mapping[str, Record]):
    """The records that stand, and the revoked ones that say so themselves, so that rules and scores see it."""

    def __init__(self, states: Mapping[str, State]) -> None:
        self._states = states
        self._names = tuple(name for name in states if name in self)

    def __getitem__(self, name: str) -> Record:
        state = self._states[name]
        if state.record is None or not (state.standing is Standing.LIVE or _says_so(state)):
            raise KeyError(name)
        return state.record

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def as_known(records: Records, told: Iterable[RecordChange], day: date) -> States:
    """Return how every record stood by the end of a day, by what had been received until then."""
    own = by_target(told)
    return _states(records, lambda each: history(each, own.get(each.identity, ()), known_on=day).in_effect_on(day))


def as_decided(records: Records) -> States:
    """Return every record as it was first decided."""
    return _states(records, lambda each: history(each, ()).as_decided)


def as_corrected(records: Records, told: Iterable[RecordChange]) -> States:
    """Return how every record stands by all that has been received."""
    own = by_target(told)
    return _states(records, lambda each: history(each, own.get(each.identity, ())).now)


def _states(records: Records, stood: Callable[[Record], State]) -> States:
    if isinstance(records, Held):
        return States(records.identities, records.find, stood)
    held = {each.identity: each for each in records}
    return States(held, held.get, stood)


def by_target(told: Iterable[RecordChange]) -> dict[str, list[RecordChange]]:
    """Return the changes by the id of what they change, so that no record is asked about those of all others."""
    own: dict[str, list[RecordChange]] = {}
    for change in told:
        own.setdefault(change.target.removeprefix(EXTERNAL), []).append(change)
    return own


def replay(  # noqa: PLR0913 - two states of knowledge, and what answers and scores need
    before: Mapping[str, State],
    after: Mapping[str, State],
    told: Iterable[RecordChange] = (),
    *,
    on: date,
    calendar: Calendar,
    profile: Profile | None = None,
    region: str = "",
) -> Replay:
    """Return what differs between two states of knowledge for one day of judgement; scores only with a profile."""
    changed = {each.identity: each for each in told}
    old, new = _Standing(before), _Standing(after)
    corrected = (_corrected(name, before.get(name), after.get(name), changed) for name in sorted({*before, *after}))
    place: dict[str, Any] = {"on": on, "region": region, "calendar": calendar}
    answers = [each for name in sorted({*old, *new}) for each in _answered(name, old, new, place)]
    scores = _scored(old, new, profile, on, calendar) if profile else ()
    return Replay(on, tuple(each for each in corrected if each), tuple(answers), tuple(scores))


def _says_so(state: State) -> bool:
    return state.standing is Standing.REVOKED and getattr(state.record, "revoked_on", None) is not None


def _corrected(
    name: str, before: State | None, after: State | None, changed: Mapping[str, RecordChange]
) -> Corrected | None:
    was, now = (state or State(Standing.UNKNOWN, None) for state in (before, after))
    if (was.standing, was.record) == (now.standing, now.record):
        return None
    some = now.record or was.record
    kind = some.record_id if some is not None else ""
    return Corrected(kind, name, was.standing, now.standing, changed.get(now.change), _edits(was.record, now.record))


def _edits(was: Record | None, now: Record | None) -> tuple[Edit, ...]:
    if was is None or now is None:
        return ()
    told = (
        (said, masking.shown_value(was, said), masking.shown_value(now, said))
        for said in now.elements.values()
        if getattr(was, said.name) != getattr(now, said.name)
    )
    return tuple(Edit(said.name, said.title, said.title_en, old, new) for said, old, new in told)


def _answered(
    name: str, old: Mapping[str, Record], new: Mapping[str, Record], place: Mapping[str, Any]
) -> Iterable[Answered]:
    sides = [(side.get(name), side) for side in (old, new)]
    rules = {rule.id: rule for record, _side in sides if record is not None for rule in ask.rules_of(record)}
    some = next(record for record, _side in sides if record is not None)
    for rule in rules.values():
        was, now = (_asked(rule, record, side, place) for record, side in sides)
        found = difference(rule, was, now)
        if found is not None:
            yield Answered(some.record_id, name, found)


def _asked(rule: Rule, record: Record | None, side: Mapping[str, Record], place: Mapping[str, Any]) -> Decision:
    if record is None or not rule.concerns(record):
        return Decision(rule.id, "", None, Silent(Why(GONE)))
    return ask.ask(rule, record, linked=side, **place)


def _scored(
    old: Mapping[str, Record], new: Mapping[str, Record], profile: Profile, on: date, calendar: Calendar
) -> Iterable[Scored]:
    sides = [_placed(scorecards(side.values(), profile, on=on, calendar=calendar)) for side in (old, new)]
    for key in sorted({*sides[0], *sides[1]}):
        was, now = (side.get(key) for side in sides)
        moved = changes(was.card, now.card) if was is not None and now is not None else ()
        if moved or _told(was) != _told(now):
            yield Scored(was, now, moved)


def _placed(cards: Iterable[Scorecard]) -> dict[tuple[str, str], Placed]:
    periods: dict[str, list[Scorecard]] = {}
    for card in cards:
        periods.setdefault(card.period, []).append(card)
    ranked: list[Ranked] = [each for period in periods.values() for each in ranking(period)]
    return {(each.card.body_code, each.card.period): Placed(each.card, each.rank) for each in ranked}


def _told(placed: Placed | None) -> object:
    if placed is None:
        return None
    card = placed.card
    return card.score, card.grade and card.grade.id, placed.rank, card.award_eligible


def _eligible(placed: Placed | None) -> bool | None:
    return placed.card.award_eligible if placed else None
