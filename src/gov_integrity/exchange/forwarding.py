"""转报 — how is a package passed on to the next level without a change to what it holds?

Its id, its sender and its files stay as they are; only the way that it came grows by one hop.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.package import opened
from gov_integrity.exchange.row import Source
from gov_integrity.forms.finding import Finding, Level
from gov_integrity.forms.record import Wrong
from gov_integrity.standard.records.package import Package


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A package with one hop more, and its files; or what keeps it from being passed on."""

    package: Package | tuple[Wrong, ...]
    sources: tuple[Source, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def sizes(self) -> dict[str, int]:
        """The bytes of every file."""
        return {each.name: each.size if each.member else each.path.stat().st_size for each in self.sources}


def forwarded(path: Path, hop: Mapping[str, object], limits: Limits) -> Forwarded:
    """Return a package as it is to be passed on; it is verified whole first."""
    held = opened(path, limits)
    errors = tuple(each for each in held.findings if each.level is Level.ERROR)
    if held.package is None or errors:
        return Forwarded((), findings=errors)
    document = held.package.document()
    before = [each.document() for each in held.package.hops or ()]
    return Forwarded(Package.take({**document, "hops": [*before, dict(hop)]}), held.sources)
