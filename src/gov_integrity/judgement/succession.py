"""承接 — which body carries a record when the one that it names was merged, split, renamed or lost functions?

A merger or a new name leaves one body that carries everything. A split, or functions handed over by a body that goes
on, leaves several, and what is said of a body does not say which: that is left open, with one reading for each.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Answer, Missing, Open, Outcome, Reading, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.succession_kind import SuccessionKind
from gov_integrity.standard.dimension_sets import obliging
from gov_integrity.standard.records.organization import Organization, Succession

_SAME: Final = Say("{name}未撤并、更名，由其自行承接", "{name} goes on and carries the record itself")
_FOLLOWED: Final = Say("{name}的权利义务由{successor}承接", "{successor} carries what {name} carried")
_UNDECIDED: Final = Say(
    "{name}已分立或者划转职能，由谁承接本记录没有写明",
    "{name} was split or handed over functions; who carries is not said",
)
_READING: Final = Say("由{successor}承接", "{successor} carries it")
_WHOLE: Final = frozenset({SuccessionKind.MERGED, SuccessionKind.RENAMED})


@dataclass(frozen=True, slots=True)
class Carrier:
    """The body that carries a record, and the days on which it passed from one body to the next."""

    name: str
    code: str | None
    passed_on: tuple[date, ...] = ()


def carries(record: Record, organizations: Iterable[Organization], on: date, *, role: str = "about") -> Outcome:
    """Return who carries a record on a day in the place of the body that stands in ``role``.

    ``Answer`` with a ``Carrier``; ``Open`` with one reading for each body that may carry it; ``Missing`` where the
    record names no body, the body is not among ``organizations``, or it was closed and nobody follows. The norm that
    obliges the body is cited for promises, contracts and what is owed under them.
    """
    name, code = getattr(record, f"{role}_name", None), getattr(record, f"{role}_code", None)
    if not name and not code:
        return Missing((f"{role}_name",))
    known = tuple(sorted(organizations, key=lambda body: (body.about_name, body.about_code or "", body.identity)))
    cite = obliging(type(record))
    found = _followed(Carrier(name or "", code), known, on, frozenset())
    if isinstance(found, Missing):
        return Missing(found.elements, cite)
    if len(found) == 1:
        said = _FOLLOWED if found[0].passed_on else _SAME
        return Answer(found[0], Why(said, {"name": name or code, "successor": found[0].name}), cite)
    readings = tuple(
        Reading(
            id=each.code or each.name,
            says=Say(_READING.in_("zh", {"successor": each.name}), _READING.in_("en", {"successor": each.name})),
            outcome=Answer(each, Why(_READING, {"successor": each.name}), cite),
        )
        for each in found
    )
    return Open(readings, Why(_UNDECIDED, {"name": name or code}), cite)


def _followed(
    carrier: Carrier, known: Sequence[Organization], on: date, passed: frozenset[tuple[str, date]]
) -> tuple[Carrier, ...] | Missing:
    """Return every body that may carry what ``carrier`` did, through all changes up to the day."""
    body = _body(carrier, known)
    if body is None:
        return (carrier,) if carrier.passed_on else Missing(("organizations",))
    since = carrier.passed_on[-1] if carrier.passed_on else date.min
    changes = [each for each in body.successions or () if since <= each.effective_on <= on]
    left = [each for each in changes if (body.identity, each.effective_on) not in passed]
    closed = body.closed_on is not None and body.closed_on <= on
    if not left:
        lost = closed and body.identity not in {identity for identity, _day in passed}
        return Missing(("successions",)) if lost else (carrier,)
    day = min(each.effective_on for each in left)
    together = sorted((each for each in left if each.effective_on == day), key=_order)
    beyond = passed | {(body.identity, day)}
    heirs = [Carrier(each.successor_name, each.successor_code, (*carrier.passed_on, day)) for each in together]
    if not closed and not any(each.kind in _WHOLE for each in together):
        heirs.append(carrier)
    found: dict[tuple[str, str], Carrier] = {}
    for heir in heirs:
        after = _followed(heir, known, on, beyond)
        if isinstance(after, Missing):
            return after
        found |= {(each.code or "", each.name): each for each in after}
    return tuple(found[place] for place in sorted(found))


def _order(change: Succession) -> tuple[str, str]:
    return change.successor_code or "", change.successor_name


def _body(carrier: Carrier, known: Sequence[Organization]) -> Organization | None:
    """Return the body of this code and name, else of this code (a new name may keep it), else of this name."""
    by_code = [body for body in known if carrier.code and body.about_code == carrier.code]
    by_name = [body for body in known if body.about_name == carrier.name]
    both = [body for body in by_code if body.about_name == carrier.name]
    named = [body for body in by_name if not (carrier.code and body.about_code)]
    return next(iter((*both, *by_code, *named)), None)
