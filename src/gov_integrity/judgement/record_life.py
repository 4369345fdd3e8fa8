"""记录的一生 — what did a record say when it was decided, what was known of it on a past day, and what stands now?

Changes take effect in the order in which they were decided, whatever the order of their arrival, so late and
out-of-order arrival come to the same end. Only issued and fully signed changes count.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby, pairwise
from typing import Final

from gov_integrity.forms.finding import Finding, Place
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Flag, Many, Parts
from gov_integrity.forms.quantities import Count
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.organization_level import OrganizationLevel
from gov_integrity.standard.codelists.record_operation import RecordOperation
from gov_integrity.standard.codelists.record_state import RecordState
from gov_integrity.standard.codelists.sign_off_state import SignOffState
from gov_integrity.standard.records.record_change import STEPS_OF, Forwarding, RecordChange

EXTERNAL: Final = "external:"
_CLIMB: Final = (
    *(OrganizationLevel.VILLAGE, OrganizationLevel.TOWNSHIP, OrganizationLevel.COUNTY),
    *(OrganizationLevel.PREFECTURE, OrganizationLevel.PROVINCE, OrganizationLevel.NATIONAL),
)


class Standing(StrEnum):
    """Whether a record stands; ``unknown`` before it had been received."""

    UNKNOWN = "unknown"
    LIVE = "live"
    REVOKED = "revoked"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class State:
    """What a record says: of one deleted or not received nothing; ``change`` is the change that made it so."""

    standing: Standing
    record: Record | None
    change: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class History:
    """The life of one record under the id that it was first given.

    ``states`` begins with the record as decided; ``pending`` are changes that do not take effect, ``hops`` the way by
    which the record came up.
    """

    identity: str
    states: tuple[State, ...]
    pending: tuple[RecordChange, ...]
    findings: tuple[Finding, ...]
    hops: tuple[Forwarding, ...]

    @property
    def as_decided(self) -> State:
        """The record as it was first decided."""
        return self.states[0]

    @property
    def now(self) -> State:
        """The record after every change that took effect."""
        return self.states[-1]

    def in_effect_on(self, day: date) -> State:
        """Return what held on a day, by all that these changes tell of it."""
        held = [state for state in self.states[1:] if state.decided_on is not None and state.decided_on <= day]
        return held[-1] if held else self.as_decided


def history(record: Record, changes: Iterable[RecordChange], *, known_on: date | None = None) -> History:
    """Return the life of a record; with ``known_on`` only by what had been received by the end of that day.

    Changes of other records are left aside, the same change received twice counts once. Findings are listed in the
    order of the changes.
    """
    identity = record.identity
    mine = [change for change in changes if _concerns(change, record, identity)]
    if known_on is not None and (arrived := _arrived(record, mine)) is not None and arrived > known_on:
        return History(identity, (State(Standing.UNKNOWN, None),), (), (), ())
    received = [change for change in mine if known_on is None or change.received_on <= known_on]
    states, pending, findings = [State(_standing(record), record)], list[RecordChange](), list[Finding]()
    hops: tuple[Forwarding, ...] = ()
    for change, reused in _in_order(received):
        hops = max(hops, change.hops or (), key=len)
        faults = [_finding("LIF203", change)] if reused else list(_not_in_force(change))
        if not faults:
            state, faults = _changed(states, change)
            if state is not None:
                states.append(state)
        if faults and states[-1].change != change.identity:
            pending.append(change)
        findings += faults
        if not is_contiguous(change.hops or ()):
            findings.append(_finding("LIF207", change))
    return History(identity, tuple(states), tuple(pending), tuple(findings), hops)


def _concerns(change: RecordChange, record: Record, identity: str) -> bool:
    return change.record == record.record_id and change.target.removeprefix(EXTERNAL) == identity


def _standing(record: Record) -> Standing:
    return Standing.REVOKED if getattr(record, "record_state", None) == RecordState.REVOKED else Standing.LIVE


def _content(change: RecordChange) -> str:
    """Return what a change says, without how and when it reached us."""
    document = {name: said for name, said in change.document().items() if name not in {"received_on", "hops"}}
    return json.dumps(document, ensure_ascii=False, sort_keys=True)


def _in_order(changes: Iterable[RecordChange]) -> Iterator[tuple[RecordChange, bool]]:
    """Yield each change once in the order of decision, and whether its number stands for several.

    A change signed off further replaces what was sent of it before: a draft is no second change.
    """
    stages, by_identity = list(SignOffState), sorted(changes, key=lambda change: (change.identity, _content(change)))
    found: list[tuple[RecordChange, bool]] = []
    for _identity, group in groupby(by_identity, key=lambda change: change.identity):
        sent = list(group)
        furthest = max(stages.index(change.sign_off_state) for change in sent)
        last = [change for change in sent if stages.index(change.sign_off_state) == furthest]
        first = min(last, key=lambda change: (change.received_on, json.dumps(change.document(), sort_keys=True)))
        found.append((first, len({_content(change) for change in last}) > 1))
    yield from sorted(found, key=lambda each: (each[0].decided_on, each[0].change_number, each[0].identity))


def _not_in_force(change: RecordChange) -> Iterator[Finding]:
    signed = {sign_off.step for sign_off in change.sign_offs}
    lacking = [step for step in STEPS_OF[change.sign_off_state] if step not in signed]
    if lacking:
        slots = {"steps": "、".join(step.label() for step in lacking)}
        yield _finding("LIF206", change, slots | {"steps_en": ", ".join(step.label("en") for step in lacking)})
    elif change.sign_off_state is not SignOffState.ISSUED:
        yield _finding("LIF208", change)


def _arrived(record: Record, changes: Iterable[RecordChange]) -> date | None:
    """Return when the record was received: with its first addition, else when it was collected."""
    added = [change.received_on for change in changes if change.operation is RecordOperation.ADD]
    return min(added, default=getattr(record, "collected_on", None))


def _changed(states: list[State], change: RecordChange) -> tuple[State | None, list[Finding]]:
    """Return the state after a change in force, or ``None`` with the reason where it has none.

    Adding a deleted record again brings back what it last said.
    """
    before = states[-1]
    if change.operation is RecordOperation.ADD:
        if before.record is not None:
            return None, []
        last = next(state for state in reversed(states) if state.record is not None)
        return State(last.standing, last.record, change.identity, change.decided_on), []
    if before.record is None:
        return None, [_finding("LIF205", change)]
    if change.operation is RecordOperation.DELETE:
        return State(Standing.DELETED, None, change.identity, change.decided_on), []
    document, findings = dict(before.record.document()), list[Finding]()
    if change.operation is RecordOperation.REVOKE and {"record_state", "revoked_on"} <= set(before.record.elements):
        document |= {"record_state": str(RecordState.REVOKED), "revoked_on": change.decided_on.isoformat()}
    for each in change.changes or ():
        name = each.element_name
        if name not in before.record.elements or name == "id":
            return None, [_finding("LIF204", change, {"element": name})]
        kind = before.record.elements[name].kind
        if written(kind, before.record.document().get(name)) != each.old_value:
            findings.append(_finding("LIF202", change, {"element": name}))
        document[name] = read(kind, each.new_value)
    taken = type(before.record).take({name: said for name, said in document.items() if said is not None})
    if isinstance(taken, tuple):
        return None, [_finding("LIF204", change, {"element": str(taken[0].path[0])})]
    revoked = change.operation is RecordOperation.REVOKE
    standing = Standing.REVOKED if revoked else _after(before, taken)
    return State(standing, taken, change.identity, change.decided_on), findings


def _after(before: State, taken: Record) -> Standing:
    """Return the standing after a correction: a record without a state of its own keeps the one it had."""
    return _standing(taken) if "record_state" in taken.elements else before.standing


def _is_data(kind: Kind) -> bool:
    return isinstance(kind, Flag | Count | Many | Parts)


def written(kind: Kind, said: object) -> str | None:
    """Return a document value as a change writes it: text as it is, what is no text as JSON."""
    if said is None:
        return None
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")) if _is_data(kind) else str(said)


def read(kind: Kind, text: str | None) -> object:
    """Return the document value of what a change writes; what is no JSON is left for the record's shape to refuse."""
    if text is None or not _is_data(kind):
        return text
    try:
        value: object = json.loads(text)
    except ValueError:
        return text
    return value


def is_contiguous(hops: tuple[Forwarding, ...]) -> bool:
    """Each hop leaves from where the one before arrived, no earlier, and climbs."""
    follows = all(
        one.to_level is two.from_level
        and (one.to_code == two.from_code if one.to_code and two.from_code else one.to_name == two.from_name)
        and one.forwarded_on <= two.forwarded_on
        for one, two in pairwise(hops)
    )
    return follows and all(_rank(hop.from_level) < _rank(hop.to_level) for hop in hops)


def _rank(level: OrganizationLevel) -> int:
    """Return how high a level is; a function zone stands with the townships."""
    return _CLIMB.index(level) if level in _CLIMB else _CLIMB.index(OrganizationLevel.TOWNSHIP)


def _finding(code: str, change: RecordChange, slots: Mapping[str, str] | None = None) -> Finding:
    element = (slots or {}).get("element", "")
    place = Place().at(element)
    return Finding(code, catalogue.notice(code).level, place, seen=change.identity, slots=slots or {}, of=change.record)
