"""用例 — what is one case of the conformance suite?

Its id is made from what is asked and expected, so the same id means the same case for ever: a case that changes is
another case. What it tests (an element, a check, a rule, a profile) and the passages behind it stand beside.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.say import Say

VERSION: Final = 1
_DIGITS: Final = 10

Plain = dict[str, Any]


class Level(StrEnum):
    """What a platform can claim, each level by itself: it shapes, checks, decides, scores as the standard does."""

    SHAPE = "shape"
    CHECKS = "checks"
    RULES = "rules"
    SCORES = "scores"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One task and what must be answered.

    ``tests`` is the permanent name of what is tested, ``passages`` are the norms behind it; every name in ``expect``
    must be answered so (see ``fulfils``).
    """

    level: Level
    about: str
    says: Say
    tests: str
    given: Mapping[str, object]
    expect: Mapping[str, object]
    passages: tuple[Locator, ...] = ()

    @property
    def id(self) -> str:
        """The id: level, thing, and a digest of what is given and expected."""
        content = json.dumps([self.given, self.expect], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return f"{self.level}/{self.about}/{sha256(content.encode()).hexdigest()[:_DIGITS]}"

    def plain(self) -> Plain:
        """Return the case as it is published."""
        passages = [{"text": each.text(), "confidence": str(each.confidence)} for each in self.passages]
        return {
            "id": self.id,
            "says": {"zh": self.says.zh, "en": self.says.en},
            "tests": self.tests,
            "passages": passages,
            "given": dict(self.given),
            "expect": dict(self.expect),
        }

    def task(self) -> Plain:
        """Return what a client is asked; what is expected is not told."""
        return {"case": self.id, "level": str(self.level), "given": dict(self.given)}


def fulfils(expected: object, found: object) -> bool:
    """Return whether an answer has what is expected: a mapping may hold more, ``one_of`` leaves a choice."""
    if isinstance(expected, Mapping):
        if set(expected) == {"one_of"}:
            return any(fulfils(each, found) for each in expected["one_of"])
        return isinstance(found, Mapping) and all(fulfils(each, found.get(name)) for name, each in expected.items())
    if isinstance(expected, list):
        return isinstance(found, list) and len(expected) == len(found) and all(map(fulfils, expected, found))
    return type(expected) is type(found) and expected == found
