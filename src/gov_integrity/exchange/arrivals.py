"""来件 — what arrived: packages with their envelopes, and files without one?"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from gov_integrity.exchange import formats, package
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.row import Source
from gov_integrity.forms.finding import Finding
from gov_integrity.standard.records.package import Package


def arrived(paths: Iterable[Path], limits: Limits) -> Iterator[Source | Finding | Package]:
    """Yield the envelope of every package, the files to be read, and what was found of those that are not."""
    loose = []
    for path in paths:
        if package.is_package(path):
            held = package.opened(path, limits)
            yield from (held.package,) if held.package else ()
            yield from held.sources
            yield from held.findings
        else:
            loose.append(path)
    if loose:
        yield from formats.files_of(loose)
