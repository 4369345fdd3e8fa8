"""地方方案 — which scoring profiles are there?

A profile is a file of this package; its name is the profile's id. Anyone's own is read from its text in the same way,
and examined for all its faults at once.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

from gov_integrity.forms import profile_fault_written as written
from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.profile import Profile, ProfileError
from gov_integrity.forms.profile_item import Known
from gov_integrity.forms.profile_lines import Lines
from gov_integrity.forms.profile_text import examined as examined_declaration
from gov_integrity.forms.walk import everything, kebab, module_names
from gov_integrity.standard.codelists.alert_level import AlertLevel
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.codelists.subject_type import SubjectType
from gov_integrity.standard.codelists.value_state import ValueState

_VARIANT_OF: Final = "variant_of"
_LINE: Final = re.compile(r"at line ([0-9]+)")


@cache
def known() -> Known:
    """Return what a profile may name."""
    indicators = everything("gov_integrity.standard.indicators", "indicator", Indicator)
    return Known(
        indicators={indicator.id: indicator for indicator in indicators},
        dimensions=frozenset(str(code) for code in Dimension),
        subject_types=frozenset(str(code) for code in SubjectType),
        predicates=frozenset(kebab(name) for name in module_names("gov_integrity.standard.predicates")),
        alert_levels=tuple(str(code) for code in AlertLevel),
        value_states=frozenset({str(ValueState.MISSING), str(ValueState.NOT_APPLICABLE)}),
    )


@cache
def profile_ids() -> tuple[str, ...]:
    """Return the ids of all profiles, sorted."""
    names = (found.name for found in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def profile(profile_id: str) -> Profile:
    """Return a profile by its id; raise ``LookupError``."""
    found = read(text_of(profile_id))
    if found.id != profile_id:
        raise ProfileError("id", written.OTHER_NAME, {"name": profile_id})
    return found


def profiles() -> tuple[Profile, ...]:
    """Return every profile, in the order of their ids."""
    return tuple(map(profile, profile_ids()))


def text_of(profile_id: str) -> str:
    """Return the TOML text of a profile; raise ``LookupError``."""
    if profile_id not in profile_ids():
        raise LookupError(profile_id)
    return (files(__name__) / f"{profile_id}.toml").read_text(encoding="utf-8")


def read(text: str) -> Profile:
    """Return the profile of a TOML text; raise ``ProfileError`` with the place of its first fault."""
    found = examined(text)
    if found.profile is None:
        raise found.faults[0].error
    return found.profile


@dataclass(frozen=True, slots=True)
class Located:
    """A fault of a profile with the line of its text, from 1."""

    line: int
    error: ProfileError


@dataclass(frozen=True, slots=True)
class Examined:
    """What a text says: a profile, or every fault that was found in it, by line."""

    profile: Profile | None
    faults: tuple[Located, ...]


def examined(text: str, may_name: Known | None = None) -> Examined:
    """Return the profile of a TOML text, or all its faults with their lines.

    ``may_name`` is for names that no release has, such as indicators of one's own.
    """
    try:
        declared = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        fault = ProfileError("", written.NOT_TOML, {"fault": str(error)})
        return Examined(None, (Located(int(line[1]) if line else text.count("\n") + 1, fault),))
    lines = Lines(text)
    try:
        declared = _whole(declared)
    except ProfileError as error:
        return Examined(None, (Located(lines.of(error.path), error),))
    found, faults = examined_declaration(declared, may_name or known())
    located = (Located(lines.of(error.path), error) for error in faults)
    return Examined(found, tuple(sorted(located, key=lambda each: each.line)))


def _whole(declared: Mapping[str, object]) -> dict[str, object]:
    """Return a variant with all that it leaves to the profile it is one of, but for that profile's examples."""
    if _VARIANT_OF not in declared:
        return dict(declared)
    name = declared[_VARIANT_OF]
    if name not in profile_ids() or declared.get("id") == name:
        raise ProfileError(_VARIANT_OF, written.NO_BASE, {"name": name})
    base = _whole(tomllib.loads(text_of(str(name))))
    base.pop("examples", None)
    origins = [each.get("origins") for each in (base, declared)]
    merged = {key: source for each in origins if isinstance(each, Mapping) for key, source in each.items()}
    return {**base, **declared, "origins": merged}


def sha256_of(profile_id: str) -> str:
    """Return the SHA-256 of a profile's file, by which a receipt names it; raise ``LookupError``."""
    if profile_id not in profile_ids():
        raise LookupError(profile_id)
    return sha256((files(__name__) / f"{profile_id}.toml").read_bytes()).hexdigest()
