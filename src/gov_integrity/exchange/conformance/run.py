"""评定 — which cases did a program pass, and does that differ from what its makers expected?

A case known to fail stands in the file of expected failures. It then fails no run, but passing it does: the file must
say what is true.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from gov_integrity.exchange.conformance.client import Client, End
from gov_integrity.publish.conformance.case import VERSION, Case, Level, fulfils
from gov_integrity.publish.conformance.cases import cases
from gov_integrity.publish.json_schema import EDITION, urn

PASS: Final = "pass"  # noqa: S105 - how a case ended
FAIL: Final = "fail"
UNSUPPORTED: Final = "unsupported"
ENDS: Final = (PASS, FAIL, UNSUPPORTED, *map(str, End))


@dataclass(frozen=True, slots=True)
class Ended:
    """How one case ended; ``found`` is the part of the answer that was wanted, where there is one."""

    case: Case
    end: str
    found: Any = None


@dataclass(frozen=True, slots=True)
class Result:
    """How every case of some levels ended, and which were expected to fail."""

    levels: tuple[Level, ...]
    ended: tuple[Ended, ...]
    expected: frozenset[str] = frozenset()
    unknown: tuple[str, ...] = field(default=())

    @property
    def failed(self) -> tuple[Ended, ...]:
        """What failed against expectation."""
        return tuple(each for each in self.ended if each.end != PASS and each.case.id not in self.expected)

    @property
    def passed_unexpectedly(self) -> tuple[str, ...]:
        """The cases that were expected to fail, and passed."""
        return tuple(each.case.id for each in self.ended if each.end == PASS and each.case.id in self.expected)

    @property
    def conforms(self) -> bool:
        """Whether everything went as expected."""
        return not (self.failed or self.passed_unexpectedly or self.unknown)

    def counts(self, level: Level) -> Mapping[str, int]:
        """Return how many cases of a level ended in each way."""
        found = Counter(each.end for each in self.ended if each.case.level is level)
        return {end: found[end] for end in ENDS}

    def plain(self) -> Mapping[str, object]:
        """Return the result as data: the same answers give the same file."""
        return {
            "$schema": urn("schema", "conformance-result"),
            "version": VERSION,
            "edition": EDITION,
            "suite_sha256": digest(each.case for each in self.ended),
            "levels": {str(level): self.counts(level) for level in self.levels},
            "conforms": self.conforms,
            "failures": [_failure(each, expected=each.case.id in self.expected) for each in self._not_passed()],
            "passed_unexpectedly": list(self.passed_unexpectedly),
            "unknown_expected_failures": list(self.unknown),
        }

    def _not_passed(self) -> Iterator[Ended]:
        return (each for each in self.ended if each.end != PASS)


def run(command: Sequence[str], levels: Iterable[Level], expected: frozenset[str], *, limit: float) -> Result:
    """Ask a program every case of some levels; ``limit`` is the time for one case in seconds. Raises ``OSError``."""
    wanted = tuple(level for level in Level if level in set(levels))
    asked = [case for level in wanted for case in cases(level)]
    with Client(command, limit=limit) as client:
        ended = tuple(_ended(client, case) for case in asked)
    known = {case.id for level in Level for case in cases(level)}
    return Result(wanted, ended, expected, tuple(sorted(expected - known)))


def expected_failures(path: Path) -> frozenset[str]:
    """Return the ids in a file of expected failures: one a line, ``#`` begins a comment."""
    lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8-sig").splitlines())
    return frozenset(line for line in lines if line)


def digest(asked: Iterable[Case]) -> str:
    """Return the SHA-256 of the ids of cases, which stand for their content."""
    return sha256("\n".join(case.id for case in asked).encode()).hexdigest()


def _ended(client: Client, case: Case) -> Ended:
    answer = client.ask(case.task())
    if isinstance(answer, End):
        return Ended(case, str(answer))
    if answer.get("unsupported") is True:
        return Ended(case, UNSUPPORTED)
    if fulfils(case.expect, answer):
        return Ended(case, PASS)
    return Ended(case, FAIL, {name: _wanted(wanted, answer.get(name)) for name, wanted in case.expect.items()})


def _wanted(wanted: object, found: object) -> object:
    """Return of an answer what is asked for: a mapping may hold much more."""
    if isinstance(wanted, Mapping) and isinstance(found, Mapping) and set(wanted) != {"one_of"}:
        return {name: _wanted(each, found.get(name)) for name, each in wanted.items()}
    return found


def _failure(ended: Ended, *, expected: bool) -> Mapping[str, object]:
    found = {} if ended.end != FAIL else {"expect": dict(ended.case.expect), "found": ended.found}
    return {"case": ended.case.id, "end": ended.end, "expected_to_fail": expected, **found}
