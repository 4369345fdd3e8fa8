"""判断 — what was asked, in which context, what came out, and by which way?

A decision keeps what it was asked of, so that its way can be told afterwards: the question is asked once more, of a
record that notes which of its elements are read. So a trace names exactly what an answer used, and answers that nobody
traces pay nothing for it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date
from html import escape
from typing import Any, Final, Protocol, cast

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.element import PUBLIC, RESTRICTED, shown
from gov_integrity.forms.instrument import SURE, Confidence, Locator, weakest
from gov_integrity.forms.outcome import Answer, Eligibility, Missing, Open, Outcome, Requirement, State
from gov_integrity.forms.period import Span
from gov_integrity.forms.record import Record
from gov_integrity.forms.region import Filled, Slot
from gov_integrity.forms.say import LANGUAGES, NOTHING, Say, pick

ON: Final = "on"
TRACE_FORM: Final = "1.0"
NATIONAL: Final = "national"

LACKING: Final = Say("缺少下列事实，不能作答：{names}", "facts are lacking: {names}")
DAY_OF_JUDGEMENT: Final = Say("判断日", "the day of judgement")
STATES: Final = {
    State.MET: Say("已满足", "met"),
    State.UNMET: Say("未满足", "not met"),
    State.UNKNOWN: Say("不能断定", "not known"),
}
FACTS: Final = Say("所用事实", "Facts used")
CHOSEN: Final = Say("适用{version}，由{element}{day}选定", "{version} governs, chosen by {element} {day}")
PLACES: Final = Say("{slot}：依次查{asked}，{found}", "{slot}: asked {asked}; {found}")
FOUND_IN: Final = Say("依{place}的规定", "decided by {place}")
BASIS: Final = Say("依据", "Basis")
CONFIDENCE: Final = Say("可靠程度", "Confidence")
NOTHING_READ: Final = Say("均未读到规定", "nothing was read of any")
COLON: Final = {"zh": "：", "en": ": "}


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may know besides the record: the day of judgement, the calendar, the place, and linked records.

    ``places`` are the codes that a slot is asked of, the nearest first.
    """

    calendar: Calendar
    on: date | None = None
    slot: Callable[[Slot], Filled | None] = lambda _slot: None
    linked: Callable[[str], Record | None] = lambda _ref: None
    places: tuple[str, ...] = ()


class Governing(Protocol):
    """What a trace must know of the version of a rule that governs."""

    @property
    def cites(self) -> tuple[Locator, ...]:
        """Where it is written, its own instrument first."""

    @property
    def span(self) -> Span:
        """The days that it governs."""


class Question(Protocol):
    """What a decision must know of the rule that made it."""

    @property
    def id(self) -> str:
        """The id of the rule."""

    @property
    def title(self) -> Say:
        """The name of the rule."""

    @property
    def of(self) -> tuple[type[Record], ...]:
        """The record types that it asks about."""

    def ask(self, record: Record, context: Context) -> "Decision":
        """Answer the question for one record."""

    def day_element(self, record_type: type[Record]) -> str:
        """Return the element whose day selects the version."""

    def version(self, version_id: str) -> Governing:
        """Return a version by its id."""


@dataclass(frozen=True, slots=True)
class Input:
    """One fact that an answer used: the element of a record and its value, masked where it is not public."""

    record: str
    element: str
    title: str
    value: str


@dataclass(frozen=True, slots=True)
class Looked:
    """One question that was put to places, nearest first, the nation last; ``found_in`` is the one that answered."""

    slot: Slot
    asked: tuple[str, ...]
    found_in: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """The way to an answer: the rule and version, what chose it, the facts and places asked, conditions, sources."""

    rule: str
    version: str
    law: Say
    force: Span
    day_element: str
    version_day: date | None
    on: date | None
    inputs: tuple[Input, ...]
    linked: tuple[tuple[str, str], ...]
    looked: tuple[Looked, ...]
    conditions: tuple[Requirement, ...]
    cite: tuple[Locator, ...]
    confidence: Confidence

    def document(self) -> dict[str, Any]:
        """Return the trace as portable data; ``trace`` is the version of this form."""
        return {
            "trace": TRACE_FORM,
            "rule": self.rule,
            "version": self.version,
            "force": {"first": _iso(self.force.first), "last": _iso(self.force.last)},
            "version_day": {"element": self.day_element, "day": _iso(self.version_day)},
            "on": _iso(self.on),
            "inputs": [{"record": each.record, "element": each.element, "value": each.value} for each in self.inputs],
            "linked": [{"ref": ref, "record": record} for ref, record in self.linked],
            "places": [
                {"slot": each.slot.id, "asked": list(each.asked), "found_in": each.found_in} for each in self.looked
            ],
            "conditions": {
                str(state): [
                    {"id": each.id, "met_from": _iso(each.met_from), "passages": [cite.text() for cite in each.cite]}
                    for each in self.conditions
                    if each.state is state
                ]
                for state in State
            },
            "passages": [{"text": cite.text(), "confidence": str(cite.confidence)} for cite in self.cite],
            "confidence": str(self.confidence),
        }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


@dataclass(frozen=True, slots=True)
class Decision:
    """An outcome with its trace: which rule and version, chosen by which day."""

    rule: str
    version: str
    version_day: date | None
    outcome: Outcome
    asked: tuple[Question, Record, Context] | None = field(default=None, compare=False, repr=False)

    @property
    def trace(self) -> Trace:
        """The way to this answer; raise ``LookupError`` for a decision that was not made by asking a rule."""
        if self.asked is None:
            raise LookupError(self.rule)
        return _traced(self, *self.asked)

    def explanation(self, language: str = "zh") -> str:
        """Return what a lawyer needs to check the answer, as lines of text in ``zh`` or ``en``."""
        return "\n".join(_explained(self, language))

    def _repr_html_(self) -> str:
        """Show the explanation in both languages in a notebook; everything is escaped."""
        texts = (
            f'<section lang="{language}"><pre>{escape(self.explanation(language))}</pre></section>'
            for language in LANGUAGES
        )
        return "".join(texts)


def lacking(outcome: Missing, records: Iterable[type[Record]], language: str) -> str:
    """Return the sentence that names what is lacking, in the words of the records asked about."""
    named = [_title(name, tuple(records), language) for name in outcome.elements]
    return LACKING.in_(language, {"names": pick(language, "、", ", ").join(named)})


def cites_of(outcome: Outcome) -> Iterator[Locator]:
    """Yield what an outcome and its readings rest on."""
    yield from outcome.cite
    if isinstance(outcome, Open):
        for reading in outcome.readings:
            yield from reading.outcome.cite


def confidence_of(outcome: Outcome) -> Confidence:
    """Return the confidence of the weakest thing an outcome rests on, the first day of its law included."""
    cites = tuple(cites_of(outcome))
    dated = [cite.instrument.in_force.confidence for cite in cites]
    order = list(Confidence)
    return max((weakest(cites), *dated), key=order.index)


def _title(name: str, records: tuple[type[Record], ...], language: str) -> str:
    if name == ON:
        return DAY_OF_JUDGEMENT.in_(language)
    element = next((record.elements[name] for record in records if name in record.elements), None)
    if element is None:
        return name
    return pick(language, element.title, element.title_en)


class _Noted:
    """Stands for a record and notes which elements are read; by its class it is the record."""

    __slots__ = ("_noted", "_record")

    def __init__(self, record: Record, noted: dict[tuple[str, str], Input]) -> None:
        self._record, self._noted = record, noted

    @property  # type: ignore[misc]  # the class that isinstance asks for is read, never set
    def __class__(self) -> type[Record]:  # type: ignore[override]
        return type(self._record)

    def __getattr__(self, name: str) -> object:
        value = getattr(self._record, name)
        element = self._record.elements.get(name)
        if element is not None:
            scope = getattr(self._record, "disclosure_scope", None)
            seen_by = element.visibility if scope in {None, PUBLIC} else RESTRICTED
            text = "" if value is None else shown(_written(element.kind.write(value)), seen_by)
            key = (self._record.record_id, name)
            self._noted[key] = Input(*key, element.title, text)
        return value


def _written(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _traced(decision: Decision, question: Question, record: Record, context: Context) -> Trace:
    noted: dict[tuple[str, str], Input] = {}
    linked: dict[str, str] = {}
    looked: dict[str, Looked] = {}

    def find(ref: str) -> Record | None:
        found = context.linked(ref)
        if found is None:
            return None
        linked[ref] = found.record_id
        return cast("Record", _Noted(found, noted))

    def slot(asked: Slot) -> Filled | None:
        found = context.slot(asked)
        reached = context.places.index(found.region) + 1 if found is not None else len(context.places)
        places = (*context.places[:reached], *(() if found else (NATIONAL,)))
        looked[asked.id] = Looked(asked, places, found.region if found else "")
        return found

    again = question.ask(cast("Record", _Noted(record, noted)), replace(context, slot=slot, linked=find))
    value = again.outcome.value if isinstance(again.outcome, Answer) else None
    governing = question.version(decision.version) if decision.version else None
    law = governing.cites[0].instrument if governing else None
    return Trace(
        rule=decision.rule,
        version=decision.version,
        law=Say(law.title, law.title_en) if law else NOTHING,
        force=governing.span if governing else Span(),
        day_element=question.day_element(type(record)),
        version_day=decision.version_day,
        on=context.on,
        inputs=tuple(noted.values()),
        linked=tuple(linked.items()),
        looked=tuple(looked.values()),
        conditions=_conditions(value),
        cite=tuple(dict.fromkeys(cites_of(decision.outcome))),
        confidence=confidence_of(decision.outcome),
    )


def _conditions(value: object) -> tuple[Requirement, ...]:
    """The requirements of an eligibility, or of one that a value holds, such as that of leaving a list early."""
    if isinstance(value, Eligibility):
        return value.requirements
    if not is_dataclass(value):
        return ()
    held = (getattr(value, each.name) for each in fields(value))
    return tuple(one for inner in held if isinstance(inner, Eligibility) for one in inner.requirements)


def _explained(decision: Decision, language: str) -> Iterator[str]:
    outcome = decision.outcome
    if decision.asked is None:
        yield decision.rule
        return
    question, record, _context = decision.asked
    trace = decision.trace
    yield f"{question.title.in_(language)} {question.id}"
    yield reason(outcome, question.of, language)
    if isinstance(outcome, Open):
        for reading in outcome.readings:
            yield f"  {reading.says.in_(language)}{COLON[language]}{reason(reading.outcome, question.of, language)}"
    if trace.version:
        law = pick(language, f"《{trace.law.zh}》", trace.law.en)
        element = _title(trace.day_element, (type(record),), language)
        yield CHOSEN.in_(language, {"version": law, "element": element, "day": trace.version_day})
    for each in trace.conditions:
        since = f" {each.met_from}" if each.met_from else ""
        yield f"  {STATES[each.state].in_(language)}{COLON[language]}{each.says.in_(language)}{since}"
    if trace.inputs:
        given = (f"{_input(each, language)} {each.value or '—'}" for each in trace.inputs)
        yield FACTS.in_(language) + COLON[language] + "; ".join(given)
    for looked in trace.looked:
        found = FOUND_IN.in_(language, {"place": looked.found_in}) if looked.found_in else NOTHING_READ.in_(language)
        asked = " > ".join(looked.asked)
        yield PLACES.in_(language, {"slot": looked.slot.title.in_(language), "asked": asked, "found": found})
    for cite in trace.cite:
        sure = SURE[cite.confidence].in_(language)
        yield f"{BASIS.in_(language)}{COLON[language]}{cite.text(language)} [{sure}] {cite.passage.says.in_(language)}"
    yield f"{CONFIDENCE.in_(language)}{COLON[language]}{SURE[trace.confidence].in_(language)}"


def _input(given: Input, language: str) -> str:
    return given.title if language == "zh" else given.element.replace("_", " ")


def reason(outcome: Outcome, records: tuple[type[Record], ...], language: str) -> str:
    """Return the sentence of an outcome; what is lacking is named in the words of the records."""
    return lacking(outcome, records, language) if isinstance(outcome, Missing) else outcome.why.text(language)
