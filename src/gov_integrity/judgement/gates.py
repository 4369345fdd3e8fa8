"""一票否决 — which facts cap a body's grade, whatever its score?

A predicate looks at one record on the day of judgement; what follows from it is decided by the profile. What cannot be
told does not hold. A predicate may be cleared by another record: a refused complaint by the record of its correction.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.expr import Condition, Term, all_of, any_of, not_, on, value
from gov_integrity.forms.profile import Gated, Profile, ProfileError
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say
from gov_integrity.judgement.compiled import tests
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

UNKNOWN_PREDICATE: Final = Say("没有名为“{name}”的否决条件", "no predicate is called {name}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """A fact of one record about the body that it concerns; ``holds`` is read on the day of judgement.

    ``clearable``: it no longer holds once a corrected record of dishonesty links to the record.
    """

    id: str
    title: Say
    of: type[Record]
    holds: Condition
    clearable: bool = False

    def test(self) -> Callable[[Record, date], bool]:
        """Return the condition as a function; a null is not held against anyone."""
        judge = tests(self.holds, Calendar(()))
        return lambda record, day: judge(record, day) is True


def _by_then(day: Term) -> Condition:
    return all_of(day.present(), not_(day.after(on())))


def _not_by_then(day: Term) -> Condition:
    return any_of(day.absent(), day.after(on()))


def _not_later(day: Term) -> Condition:
    return any_of(day.absent(), not_(day.after(on())))


_LISTED: Final = any_of(
    _by_then(value("listed_on")), all_of(value("listed_on").absent(), _by_then(value("determined_on")))
)
_NOT_REMOVED: Final = all_of(_not_by_then(value("deleted_on")), _not_by_then(value("removed_on")))
_CORRECTED: Final = any_of(_by_then(value("rectified_on")), _by_then(value("confirmed_performed_on")))

PREDICATES: Final = (
    Predicate(
        id="judgment-debtor-listed",
        title=Say("现为失信被执行人", "is at present a dishonest judgment debtor"),
        of=DishonestyRecord,
        holds=all_of(value("dishonesty_category").is_("judgment_debtor"), _LISTED, _NOT_REMOVED),
    ),
    Predicate(
        id="serious-dishonesty-listed",
        title=Say("现被列入严重失信主体名单", "is at present on a list of serious dishonesty"),
        of=DishonestyRecord,
        holds=all_of(value("gravity").is_("serious"), _by_then(value("listed_on")), _NOT_REMOVED),
    ),
    Predicate(
        id="complaint-refused-uncorrected",
        title=Say("投诉属实拒不整改，尚未纠正", "refused to rectify after a true complaint, not yet corrected"),
        of=Complaint,
        holds=all_of(value("result").is_("true_refused"), _not_later(value("verified_on"))),
        clearable=True,
    ),
    Predicate(
        id="data-fabricated",
        title=Say("弄虚作假尚未纠正", "fabricated data, not yet corrected"),
        of=DishonestyRecord,
        holds=all_of(
            value("conduct_category").has("statistical_fraud"), _by_then(value("determined_on")), not_(_CORRECTED)
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Veto:
    """A gate that holds of a body, with the identities of the records for which it does."""

    gated: Gated
    title: Say
    sources: tuple[str, ...]


class Gates:
    """The gates of a profile over all records of a run: which of them hold of which body on the day of judgement?"""

    def __init__(self, profile: Profile, on: date) -> None:
        """Resolve the predicates; raise ``ProfileError`` for a name that none has."""
        self._on = on
        self._judged = [
            (predicate, gated, predicate.test())
            for index, gated in enumerate(profile.gates)
            for predicate in (_named(gated.predicate, index),)
        ]
        self._corrected = tests(_CORRECTED, Calendar(()))
        self._held: dict[tuple[str, str], set[str]] = {}
        self._cleared: set[str] = set()

    def add(self, record: Record) -> None:
        """Judge one record."""
        if isinstance(record, DishonestyRecord) and record.linked and self._corrected(record, self._on) is True:
            self._cleared.update(_plain(each) for each in record.linked)
        for predicate, _gated, holds in self._judged:
            if isinstance(record, predicate.of) and holds(record, self._on):
                self._held.setdefault((getattr(record, "about_code", ""), predicate.id), set()).add(record.identity)

    def of(self, body: str) -> tuple[Veto, ...]:
        """Return what holds of a body, in the order of the profile."""
        return tuple(self._vetoes(body))

    def _vetoes(self, body: str) -> Iterator[Veto]:
        for predicate, gated, _holds in self._judged:
            held = self._held.get((body, predicate.id), set())
            live = held - self._cleared if predicate.clearable else held
            if live:
                yield Veto(gated, predicate.title, tuple(sorted(live)))


def _plain(ref: str) -> str:
    """Return the id that a reference names, in this package or elsewhere."""
    return ref.removeprefix("external:")


def _named(name: str, index: int) -> Predicate:
    found = next((predicate for predicate in PREDICATES if predicate.id == name), None)
    if found is None:
        path = f"gates[{index}].predicate"
        raise ProfileError(path, UNKNOWN_PREDICATE, {"name": name})
    return found
