"""记录 — how is a record declared, and when does a document have its shape?

A record enforces only what JSON Schema can say of it. The one module that knows pydantic: documents are accepted by its
native core, and a refused one is explained by the element's own kind, so both must agree on every document.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from typing import Any, ClassVar, Final, Self, dataclass_transform, get_args

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from gov_integrity.forms import day_text
from gov_integrity.forms.element import PUBLIC, Element, Visibility
from gov_integrity.forms.expr import Condition
from gov_integrity.forms.instrument import Confidence, Locator, weakest
from gov_integrity.forms.key import Key
from gov_integrity.forms.kind import CONTROL, CONTROL_BUT_LINES, Kind, Misread
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Parts, Pattern, Ref, Text
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.personal import without_numbers
from gov_integrity.forms.quantities import DAY_PATTERN, Day, Fen, Money
from gov_integrity.forms.walk import snake

_REQUIRED: Final[Any] = ...
DERIVED_DIGITS: Final = 24
DERIVED_ID: Final = "derived-id"


def when(condition: Condition) -> Condition:
    """Mark the condition under which an element must, or must not, be given."""
    return condition


def element(  # noqa: PLR0913 - every facet of an element is named at the declaration
    title: str,
    meaning: str,
    *,
    default: Any = _REQUIRED,
    required: Condition | None = None,
    forbidden: Condition | None = None,
    wire: Mapping[str, str] | None = None,
    cite: tuple[Locator, ...] = (),
    confidence: Confidence = Confidence.OURS,
    visibility: Visibility = PUBLIC,
    public_from: str = "",
) -> Any:
    """Declare an element: its Chinese name and meaning, and what else is true of it (see ``Element``).

    An element without ``default`` must always be given; ``default=None`` makes it optional, or conditional with
    ``required=when(...)``. What has no ``cite`` is ours.
    """
    facts = {
        "title": title,
        "meaning": meaning,
        "required": required if required is not None else default is _REQUIRED,
        "forbidden": forbidden,
        "wire": dict(wire or {}),
        "cite": cite,
        "confidence": weakest(cite) if cite else confidence,
        "visibility": visibility,
        "public_from": public_from,
    }
    return Field(default=default, title=title, json_schema_extra={"element": facts})  # type: ignore[dict-item]


@dataclass(frozen=True, slots=True)
class Wrong:
    """One place where a document lacks the shape: a path of element names and list positions, and what is wrong."""

    path: tuple[str | int, ...]
    code: str
    slots: Mapping[str, str] = field(default_factory=dict)


@dataclass_transform(kw_only_default=True, field_specifiers=(element,))
class Part(BaseModel):
    """What records and parts of records share: frozen typed elements, read from and written to documents."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", defer_build=True, hide_input_in_errors=True)
    elements: ClassVar[Mapping[str, Element]] = {}

    def __init_subclass__(cls, **_facts: Any) -> None:
        """Accept the facts of the class statement."""
        super().__init_subclass__()

    @classmethod
    def __pydantic_init_subclass__(cls, **_facts: Any) -> None:
        """Gather the elements once the class is complete."""
        cls.elements = {name: _element(cls.__name__, name, info) for name, info in cls.__pydantic_fields__.items()}

    @classmethod
    def take(cls, document: Mapping[str, object]) -> Self | tuple[Wrong, ...]:
        """Return the record of a document, or everything that its shape lacks; never raises for a bad document."""
        try:
            return cls.model_validate(document)
        except ValidationError as error:
            places = {
                tuple(fault["loc"]): None
                for fault in error.errors(include_url=False, include_context=False, include_input=False)
            }
            outer = {place[:depth] for place in places for depth in range(1, len(place))}
            inner = (place for place in places if place not in outer)  # a list is also too short when its items fail
            found = {wrong.path: wrong for place in inner for wrong in (_wrong(cls, document, place),)}
            return tuple(found.values())

    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        """Show a record in logs and consoles by its public values only."""
        for name, declared in self.elements.items():
            held = getattr(self, name)
            if held is not None:
                yield name, held if declared.visibility is PUBLIC else "…"

    def document(self) -> dict[str, object]:
        """Return the document form: element names in declared order, nothing for what is not given."""
        values = ((name, getattr(self, name), declared.kind) for name, declared in self.elements.items())
        return {name: kind.write(value) for name, value, kind in values if value is not None}


class Record(Part):
    """One fact as it is exchanged. Class arguments: ``title``, ``meaning``, ``since`` (edition), ``key`` (elements).

    ``wire_prefix`` completes the wire names that begin with an underscore: they are declared once for several records.
    """

    record_id: ClassVar[str] = ""
    record_title: ClassVar[str] = ""
    record_meaning: ClassVar[str] = ""
    since: ClassVar[str] = ""
    key: ClassVar[tuple[str, ...]] = ()
    example: ClassVar[Mapping[str, object]] = {}

    def __init_subclass__(
        cls,
        *,
        title: str = "",
        meaning: str = "",
        since: str = "1.0",
        key: tuple[str, ...] = (),
        wire_prefix: str = "",
        **_facts: Any,
    ) -> None:
        """Accept the facts of the class statement (pydantic keeps ``title`` in its configuration)."""
        super().__init_subclass__(title=title, meaning=meaning, since=since, key=key, wire_prefix=wire_prefix)

    @classmethod
    def __pydantic_init_subclass__(
        cls, *, meaning: str = "", since: str = "1.0", key: tuple[str, ...] = (), wire_prefix: str = "", **facts: Any
    ) -> None:
        """Gather the facts of the class statement; the id is the class name in kebab case."""
        super().__pydantic_init_subclass__(**facts)
        cls.elements = {name: _prefixed(said, wire_prefix) for name, said in cls.elements.items()}
        cls.record_id = "".join(f"-{sign.lower()}" if sign.isupper() else sign for sign in cls.__name__).lstrip("-")
        cls.record_title = str(cls.model_config.get("title") or "")
        cls.record_meaning, cls.since, cls.key = meaning, since, key

    @property
    def identity(self) -> str:
        """The record's id: the one given, or one derived from its type and key."""
        given = getattr(self, "id", None)
        if given:
            return str(given)
        held = ((self.elements[name].kind, getattr(self, name)) for name in self.key)
        values = ("" if value is None else str(kind.write(value)) for kind, value in held)
        digest = sha256("\x1f".join(values).encode()).hexdigest()[:DERIVED_DIGITS]
        return f"{self.record_id}:{digest}"

    @property
    def told_id(self) -> str:
        """The record's id as it may be told: senders put numbers of persons into ids."""
        return self.told_to(None)

    def told_to(self, key: Key | None) -> str:
        """Return the id as the holder of a key tells it: one that was derived as its keyed hash.

        A derived id is a hash of values, of names among them, and whoever guesses them can check the guess; of a keyed
        one only the holder of the key can.
        """
        if key is None or getattr(self, "id", None):
            return without_numbers(self.identity)
        return f"{self.record_id}:{key.hash(self.identity, purpose=DERIVED_ID)[:DERIVED_DIGITS]}"

    @classmethod
    def take(cls, document: Mapping[str, object]) -> Self | tuple[Wrong, ...]:
        """Return the record of a document with its ``type``, or everything that the document's shape lacks."""
        if document.get("type") != cls.record_id:
            return (Wrong(("type",), "JSN040", {"type": cls.record_id}),)
        facts = dict(document)
        del facts["type"]
        return super().take(facts)

    def document(self) -> dict[str, object]:
        """Return the document form, with its ``type`` first."""
        return {"type": self.record_id, **super().document()}


def module_of(record_id: str) -> str:
    """Return the module name of a record id."""
    return snake(record_id)


def _element(owner: str, name: str, info: Any) -> Element:
    kinds = [facet for facet in info.metadata if isinstance(facet, Kind)]
    facts = (info.json_schema_extra or {}).get("element")
    if len(kinds) != 1 or facts is None:
        message = f"{owner}.{name}: an element has exactly one kind and is declared with element(...)"
        raise TypeError(message)
    return Element(name=name, kind=kinds[0], **facts)


def _prefixed(said: Element, prefix: str) -> Element:
    wire = {layout: prefix + name if name.startswith("_") else name for layout, name in said.wire.items()}
    return replace(said, wire=wire)


def _wrong(part: type[Part], document: object, place: Sequence[str | int]) -> Wrong:
    """Say what is wrong at a place, in the words of the element's kind."""
    name = str(place[0])
    declared = part.elements.get(name)
    if declared is None:
        return Wrong((name,), "JSN047", {"near": "—"})
    if not isinstance(document, Mapping) or document.get(name) is None:
        return Wrong((name,), "TXT200")
    return _explained(declared.kind, document[name], place, 1)


def _explained(kind: Kind, value: object, place: Sequence[str | int], depth: int) -> Wrong:
    path = tuple(place[:depth])
    if isinstance(kind, Many) and isinstance(value, list | tuple):
        if len(place) > depth and isinstance(place[depth], int):
            return _explained(kind.of, value[int(place[depth])], place, depth + 1)
        return Wrong(path, "TXT208", {"least": str(kind.least), "most": str(kind.most)})
    if isinstance(kind, Parts) and isinstance(value, Mapping) and len(place) > depth:
        inner = _wrong(kind.part, value, place[depth:])
        return Wrong((*path, *inner.path), inner.code, inner.slots)
    taken = kind.take(value)
    return Wrong(path, taken.code, taken.slots) if isinstance(taken, Misread) else Wrong(path, "JSN043")


_NATIVE_CONTROL: Final = {CONTROL: r"^[^\x00-\x1f\x7f-\x9f]*$", CONTROL_BUT_LINES: r"^[^\x00-\x09\x0b-\x1f\x7f-\x9f]*$"}


def core_schema_of(kind: Kind, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
    """Return how pydantic's core accepts the kind; an element that may be left out also accepts null."""
    schema = _schema(kind, handler)
    optional = type(None) in get_args(source)
    return core_schema.nullable_schema(schema) if optional else schema


def _schema(kind: Kind, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: C901 - one case a kind
    match kind:
        case Text():
            control = _NATIVE_CONTROL[CONTROL_BUT_LINES if kind.lines else CONTROL]
            return core_schema.str_schema(strict=True, min_length=1, max_length=kind.longest, pattern=control)
        case Pattern():
            return _patterned(kind.pattern, kind.shortest, kind.longest)
        case Identified():
            number = kind.identifier
            return _patterned(number.pattern, number.shortest, number.longest)
        case Coded():
            return core_schema.enum_schema(kind.codes, list(kind.codes), sub_type="str", strict=False)
        case Flag():
            return core_schema.bool_schema(strict=True)
        case Many():
            return core_schema.tuple_variable_schema(
                _schema(kind.of, handler), min_length=kind.least, max_length=kind.most, strict=False
            )
        case Parts():
            return handler.generate_schema(kind.part)
        case Day():
            return _day(kind)
        case Money():
            written = core_schema.no_info_after_validator_function(Fen.of_plain, _of_shape(kind))
            return core_schema.union_schema([written, _taken_by(kind)], mode="left_to_right")
        case Ref() | Link():
            return _of_shape(kind)
        case _:
            return _taken_by(kind)


def _day(kind: Day) -> CoreSchema:
    """Days of documents are read by the core and the C parser; a ``date`` or ``FOREVER`` is taken by the kind."""
    written = core_schema.no_info_after_validator_function(
        date.fromisoformat, _patterned(DAY_PATTERN, day_text.DAY_LENGTH, day_text.DAY_LENGTH)
    )
    if not kind.forever:
        return core_schema.union_schema([written, _taken_by(kind)], mode="left_to_right")
    long_term = core_schema.no_info_after_validator_function(
        lambda _word: FOREVER, core_schema.literal_schema([FOREVER.isoformat()])
    )
    return core_schema.union_schema([written, long_term, _taken_by(kind)], mode="left_to_right")


def _of_shape(kind: Money | Ref | Link) -> CoreSchema:
    shape = kind.shape()
    return _patterned(kind.pattern, shape["minLength"], shape["maxLength"])


def _taken_by(kind: Kind) -> CoreSchema:
    return core_schema.no_info_plain_validator_function(_taking(kind))


def _patterned(pattern: str, shortest: int, longest: int) -> CoreSchema:
    return core_schema.str_schema(strict=True, min_length=shortest, max_length=longest, pattern=f"^(?:{pattern})$")


def _taking(kind: Kind) -> Any:
    def take(value: object) -> object:
        taken = kind.take(value)
        if type(taken) is Misread:
            raise PydanticCustomError("kind", "kind")
        return taken

    return take
