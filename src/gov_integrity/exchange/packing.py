"""打包 — how is a folder of data made into a package that is the same wherever it is made?"""

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from gov_integrity.exchange import formats
from gov_integrity.exchange.intake import Intake, Sent
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.package import DESCRIPTOR, descriptor_of, written
from gov_integrity.exchange.physical.digests import digests_of
from gov_integrity.exchange.row import Document, Source
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.record import Wrong
from gov_integrity.standard.records.package import Package

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip can tell: a package has no time of making
_MODE: Final = 0o100644 << 16
_UNIX: Final = 3
_BLOCK: Final = 2**20


@dataclass(frozen=True, slots=True)
class Packed:
    """What was put together: the envelope (or what it lacks), the files, and what keeps them from being sent."""

    package: Package | tuple[Wrong, ...]
    sources: tuple[Source, ...]
    sizes: Mapping[str, int]
    findings: tuple[Finding, ...]


def packed(
    folder: Path, envelope: Mapping[str, object], limits: Limits, *, record: str = "", sm3: bool = False
) -> Packed:
    """Read the files of a folder, count their rows, and write the envelope; no row is judged."""
    intake = Intake(record=record)
    files: list[dict[str, Any]] = []
    sizes: dict[str, int] = {}
    sources: list[Source] = []
    findings: list[Finding] = []
    for source in intake.sources(each for each in formats.files_of([folder]) if not _is_descriptor(each)):
        types = {kind for sent in intake.rows(source, formats.read(source, limits)) if (kind := _type(sent, record))}
        tally, digests = intake.tallies[-1], digests_of(source, sm3=sm3)
        findings += tally.findings
        sizes[source.name] = digests.size
        sources.append(source)
        told = {"path": source.name, "record": min(types, default=""), "rows": tally.data, "sha256": digests.sha256}
        files.append({**told, "sm3": digests.sm3} if sm3 else told)
    document = {"type": Package.record_id, **envelope, **({"files": files} if files else {})}
    return Packed(Package.take(document), tuple(sources), sizes, tuple(findings))


def _is_descriptor(each: Source | Finding) -> bool:
    return isinstance(each, Source) and each.name == DESCRIPTOR


def _type(sent: Sent, record: str) -> str:
    if sent.head is not None:
        return sent.head.record.record_id
    return str(sent.what.document.get("type", record)) if isinstance(sent.what, Document) else ""


def write(out: BinaryIO, package: Package, sources: Sequence[Source], sizes: Mapping[str, int]) -> None:
    """Write a zip: equal files and envelope give equal bytes."""
    with zipfile.ZipFile(out, "w") as held:
        held.writestr(_member(DESCRIPTOR), written(descriptor_of(package, sizes)), compresslevel=9)
        for source in sorted(sources, key=lambda each: each.name):
            with source.open() as file, held.open(_member(source.name), "w", force_zip64=True) as member:
                while block := file.read(_BLOCK):
                    member.write(block)


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _EPOCH)
    member.compress_type, member.external_attr, member.create_system = zipfile.ZIP_DEFLATED, _MODE, _UNIX
    return member
