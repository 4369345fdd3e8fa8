"""同一事项的几条记录 — do several records tell of one act, and where do they differ?

An act is what the key of its record type names. Two sources may both tell of it: both records are kept, and what they
say differently is found; when and by whom they were sent is no difference.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Final

from gov_integrity.forms.finding import Finding, Place
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue

_OF_THE_SENDER: Final = frozenset(
    {"id", "source_org_name", "source_org_code", "source_record_number", "collected_on", "published_on", "evidence"}
)


def act_of(record: Record) -> tuple[str, ...]:
    """Return what identifies the act that a record tells of, whoever tells it: its type and key."""
    held = ((record.elements[name].kind, getattr(record, name)) for name in record.key)
    return record.record_id, *("" if value is None else str(kind.write(value)) for kind, value in held)


@dataclass(frozen=True, slots=True)
class Difference:
    """Records of one act that differ, in which elements, and the finding; every one of the records is kept."""

    records: tuple[Record, ...]
    elements: tuple[str, ...]
    finding: Finding


def differences(records: Iterable[Record]) -> tuple[Difference, ...]:
    """Return where records of one act differ, by act; records of one act that agree are no difference."""
    acts: dict[tuple[str, ...], list[Record]] = {}
    for record in records:
        acts.setdefault(act_of(record), []).append(record)
    several = ((act, _by_content(told)) for act, told in sorted(acts.items(), key=itemgetter(0)) if len(told) > 1)
    return tuple(_differing(told) for _act, told in several if _elements_differing(told))


def _by_content(records: Iterable[Record]) -> dict[str, Record]:
    return {json.dumps(record.document(), ensure_ascii=False, sort_keys=True): record for record in records}


def _elements_differing(told: Mapping[str, Record]) -> tuple[str, ...]:
    documents = [record.document() for record in told.values()]
    names = {name for document in documents for name in document} - _OF_THE_SENDER
    return tuple(sorted(name for name in names if any(each.get(name) != documents[0].get(name) for each in documents)))


def _differing(told: Mapping[str, Record]) -> Difference:
    records, elements = tuple(told[text] for text in sorted(told)), _elements_differing(told)
    code = "LIF201" if _one_source(records) else "LIF200"
    of = records[0].elements
    slots = {
        "elements": "、".join(of[name].title for name in elements),
        "elements_en": ", ".join(of[name].title_en for name in elements),
    }
    level, place = catalogue.notice(code).level, Place().at(elements[0])
    finding = Finding(code, level, place, slots=slots, affected=len(records), of=records[0].record_id)
    return Difference(records, elements, finding)


def _one_source(records: Iterable[Record]) -> bool:
    """Return whether all records come from one body: by its code where all give one, else by its name."""
    senders = {(getattr(each, "source_org_code", None), getattr(each, "source_org_name", "")) for each in records}
    codes, names = {code for code, _name in senders}, {name for _code, name in senders}
    return len(names if None in codes else codes) == 1
