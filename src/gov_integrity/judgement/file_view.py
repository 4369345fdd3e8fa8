"""档案的公开和说明 — what may everyone see of an integrity file, and how are its findings told?"""

from functools import cache
from typing import Any, Final

from gov_integrity.forms.element import PUBLIC
from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Many, Parts
from gov_integrity.forms.record import Part
from gov_integrity.standard.codelists.disclosure_scope import DisclosureScope
from gov_integrity.standard.codelists.sharing_scope import SharingScope
from gov_integrity.standard.dimension_sets import dimension_sets
from gov_integrity.standard.records.integrity_file import FileFinding, FileSection, IntegrityFile

_NOT_WHEN_PUBLIC: Final = ("id", "remarks", "complete", "outside_count", "source_record_number", "evidence")


def public_view(file: IntegrityFile) -> IntegrityFile:
    """Return what everyone may see of a file: the records that are public, and nothing that is not, counts included."""
    facts = {name: said for name, said in _public(file).items() if name not in _NOT_WHEN_PUBLIC}
    facts |= {
        "type": file.record_id,
        "disclosure_scope": str(DisclosureScope.PUBLIC),
        "sharing_scope": str(SharingScope.PUBLIC),
        "sections": [_public_section(section) for section in file.sections],
    }
    taken = IntegrityFile.take(facts)
    if isinstance(taken, tuple):
        raise TypeError(taken)
    return taken


def _public_section(section: FileSection) -> dict[str, Any]:
    shown: dict[str, Any] = {"dimension": str(section.dimension), "closed": section.dimension in _closed()}
    if not shown["closed"]:
        open_to_all = (entry for entry in section.entries or () if entry.public and entry.official_id is None)
        shown["entries"] = [_public(entry) for entry in open_to_all]
    return shown


@cache
def _closed() -> frozenset[str]:
    """Return the dimensions that are never public, in whichever set."""
    return frozenset(section.dimension for each in dimension_sets() for section in each.sections if section.pseudonym)


def _public(part: Part) -> dict[str, Any]:
    """Return the document of the elements that everyone may see, without parts."""
    kinds = {name: said.kind for name, said in part.elements.items() if said.visibility is PUBLIC}
    held = {name: getattr(part, name) for name, kind in kinds.items() if not _holds_parts(kind)}
    return {name: kinds[name].write(said) for name, said in held.items() if said is not None}


def _holds_parts(kind: Kind) -> bool:
    return isinstance(kind.of if isinstance(kind, Many) else kind, Parts)


def findings_of(file: IntegrityFile) -> tuple[Finding, ...]:
    """Return everything that the validators of the sections found, section by section, to be told in sentences."""
    return tuple(_told(found) for section in file.sections for found in section.findings or ())


def _told(found: FileFinding) -> Finding:
    facts = {"record": found.record, "reported": found.reported, "counted": found.counted, "period": found.period}
    slots = {name: said for name, said in facts.items() if said is not None}
    return Finding(found.code, Level(str(found.level)), Place(), slots=slots, affected=found.affected, of=found.record)
