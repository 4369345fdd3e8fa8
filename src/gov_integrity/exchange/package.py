"""数据包 — which files does a package hold, and are they those that its descriptor lists?

A package is a folder or a zip with a ``datapackage.json`` (Data Package, version 2): the envelope at its top, one
resource a file. Its files are read where they are, never unpacked; every one is hashed before any is read, and when one
is not what the descriptor says, none is.
"""

import json
import stat
import unicodedata
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.digests import Digests, digests_of, is_sm3_there
from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.physical.i_json import Loader
from gov_integrity.exchange.row import MissingExtraError, Source, shown_name
from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.forms.record import Wrong
from gov_integrity.judgement.engine import check
from gov_integrity.standard.records.package import Package

DESCRIPTOR: Final = "datapackage.json"
PROFILE: Final = "https://datapackage.org/profiles/2.0/datapackage.json"
_BROKEN: Final = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, RuntimeError, ValueError)
_UTF_8_NAME: Final = 0x800
_ENVELOPE: Final = frozenset(Package.elements) - {"files"}


@dataclass(frozen=True, slots=True)
class Opened:
    """What a package holds: its envelope, its files in the order of their names, and what was found."""

    package: Package | None
    sources: tuple[Source, ...] = ()
    findings: tuple[Finding, ...] = ()


def is_package(path: Path) -> bool:
    """Return whether a path is a folder or a zip with a descriptor."""
    if path.is_dir():
        return (path / DESCRIPTOR).is_file()
    try:
        if not path.is_file() or not zipfile.is_zipfile(path):
            return False
        with zipfile.ZipFile(path) as held:
            return DESCRIPTOR in held.namelist()
    except (OSError, *_BROKEN):
        return False


def opened(path: Path, limits: Limits) -> Opened:
    """Open a package and compare it with its descriptor."""
    place = Place(shown_name(path.name))
    members, findings = _of_folder(path) if path.is_dir() else _of_zip(path, place, limits)
    if any(finding.level is Level.ERROR for finding in findings):
        return Opened(None, findings=tuple(findings))
    package, told = _envelope(members.pop(DESCRIPTOR), place, limits)
    if package is None:
        return Opened(None, findings=(*findings, *told))
    found_in = [*findings, *told, *_compared(package, members)]
    if any(finding.level is Level.ERROR for finding in found_in):
        return Opened(package, findings=tuple(found_in))
    declared = {_composed(file.path): file for file in package.files or ()}
    sources = tuple(_expecting(members[name], declared[name].rows) for name in sorted(members))
    return Opened(package, sources, tuple(found_in))


def _expecting(source: Source, rows: int) -> Source:
    source.declared_rows = rows
    return source


def _envelope(source: Source, place: Place, limits: Limits) -> tuple[Package | None, list[Finding]]:
    with source.open() as file:
        text = file.read(limits.record_bytes + 1)
    value = Loader(limits).load(text.decode("utf-8-sig", "replace")) if len(text) <= limits.record_bytes else None
    if not isinstance(value, dict):
        return None, [found("PKG380", place)]
    taken = Package.take(document_of(value))
    lacking = faults_of(taken)
    told = [found("PKG381", place.at(path=f"/{path}"), path=path) for path in lacking]
    return (None if lacking or not isinstance(taken, Package) else taken), told


def faults_of(taken: Package | tuple[Wrong, ...]) -> list[str]:
    """Return the paths of what an envelope lacks, or has and may not have."""
    if isinstance(taken, Package):
        return [fault.place.element for fault in check(taken) if fault.level is Level.ERROR]
    return ["/".join(map(str, wrong.path)) for wrong in taken]


def document_of(descriptor: Mapping[str, Any]) -> dict[str, object]:
    """Return the envelope of a descriptor as a document; what is not of the envelope is left out."""
    document: dict[str, object] = {name: descriptor[name] for name in descriptor if name in _ENVELOPE}
    resources = descriptor.get("resources")
    if isinstance(resources, list) and resources:
        document["files"] = [_file(each) for each in resources]
    return {"type": Package.record_id, **document}


def _file(resource: object) -> object:
    if not isinstance(resource, dict):
        return resource
    hashed = str(resource.get("hash", ""))
    told = {name: resource[name] for name in ("path", "record", "rows", "sm3") if name in resource}
    return {**told, "sha256": hashed.removeprefix("sha256:")}


def descriptor_of(package: Package, sizes: Mapping[str, int]) -> dict[str, object]:
    """Return the descriptor of a package; ``sizes`` are the bytes of its files."""
    document = package.document()
    files: Any = document.pop("files", [])
    document.pop("type")
    resources = [
        {
            "name": f"file-{number}",
            "path": file["path"],
            "bytes": sizes[file["path"]],
            "hash": f"sha256:{file['sha256']}",
            **{name: file[name] for name in ("record", "rows", "sm3") if name in file},
        }
        for number, file in enumerate(files, 1)
    ]
    return {"$schema": PROFILE, "name": "gov-integrity-package", **document, "resources": resources}


def written(descriptor: Mapping[str, object]) -> str:
    """Return a descriptor as text."""
    return json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"


def _of_folder(folder: Path) -> tuple[dict[str, Source], list[Finding]]:
    members, findings = {}, []
    root = folder.resolve()
    for path in sorted(folder.rglob("*")):
        name = _composed(path.relative_to(folder).as_posix())
        if path.is_symlink() or not path.resolve().is_relative_to(root):
            findings.append(found("PKG160", Place(shown_name(name))))
        elif path.is_file():
            members[name] = Source(path, shown_name(name))
    return members, findings


def _of_zip(path: Path, place: Place, limits: Limits) -> tuple[dict[str, Source], list[Finding]]:
    members: dict[str, Source] = {}
    findings: list[Finding] = []
    with zipfile.ZipFile(path) as held:
        listed = [each for each in held.infolist() if not each.is_dir()]
    if len(listed) > limits.members:
        return {}, [found("PKG165", place, seen=len(listed), limit=limits.members)]
    if sum(each.file_size for each in listed) > limits.unpacked_bytes:
        return {}, [found("PKG164", place)]
    names = Counter(_name(each).casefold() for each in listed)
    for each in listed:
        name = _name(each)
        at = Place(shown_name(name))
        if not _is_inside(name):
            findings.append(found("PKG159", at))
        elif stat.S_ISLNK(each.external_attr >> 16):
            findings.append(found("PKG160", at))
        elif names[name.casefold()] > 1:
            findings.append(found("PKG162", at))
        elif each.file_size > limits.ratio_bytes and each.file_size > limits.ratio * max(1, each.compress_size):
            findings.append(found("PKG164", at))
        else:
            if name != each.filename:
                findings.append(found("PKG163", at))
            members[_composed(name)] = Source(
                path, shown_name(_composed(name)), member=each.filename, size=each.file_size
            )
    return members, findings


def _name(member: zipfile.ZipInfo) -> str:
    """Return the name of a member; one that is not marked as UTF-8 is read as GBK, which Chinese systems write."""
    if member.flag_bits & _UTF_8_NAME or member.filename.isascii():
        return member.orig_filename
    try:
        return member.filename.encode("cp437").decode("gbk")
    except UnicodeError:
        return member.filename


def _is_inside(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return not (name.startswith("/") or "\\" in name or "\0" in name or ":" in name or ".." in parts)


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _spelled(member: Source, path: str) -> str:
    """Return how a file that has the name ``path`` is spelled where it lies, in the folder or in the zip."""
    if not member.member:
        return "/".join(member.path.parts[-len(PurePosixPath(path).parts) :])
    return member.member if _composed(member.member) == _composed(path) else path  # a name in GBK has one spelling


def _compared(package: Package, members: Mapping[str, Source]) -> Iterator[Finding]:
    """Yield where the files are not those that the descriptor lists."""
    declared = {_composed(file.path): file for file in package.files or ()}
    for name in sorted(declared.keys() | members.keys()):
        at = Place(shown_name(name))
        if name not in members:
            yield found("PKG015", at, why="清单上有，没有收到", why_en="it is listed and was not received")
        elif name not in declared:
            yield found("PKG015", at, why="收到了，清单上没有", why_en="it was received and is not listed")
        else:
            file = declared[name]
            if file.path != _spelled(members[name], file.path):
                yield found("FIL010", at)
            if file.sm3 is not None and not is_sm3_there():
                raise MissingExtraError("sm3")
            try:
                seen = digests_of(members[name], sm3=file.sm3 is not None)
            except _BROKEN:
                yield found("PKG166", at)
                continue
            if seen != Digests(seen.size, file.sha256, file.sm3 or ""):
                yield found("PKG012", at)
