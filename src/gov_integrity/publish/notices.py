"""校验通知 — which findings can a release give, and what do its checks judge otherwise than those before?

The table lists every code. The frozen corpus holds documents with the errors that a release found in them; a later
release is judged against it, so that nobody is surprised by what is newly refused or newly accepted.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from gov_integrity.forms.finding import Level, Place
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import LANGUAGES
from gov_integrity.judgement.engine import Engine
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar


@dataclass(frozen=True, slots=True)
class Frozen:
    """A document, the day on which it is judged, and the codes of the errors that a release found in it."""

    on: date
    document: Mapping[str, Any]
    codes: tuple[str, ...]

    def line(self) -> str:
        """Return it as a line of the corpus."""
        told = {"on": self.on.isoformat(), "codes": list(self.codes), "document": self.document}
        return json.dumps(told, ensure_ascii=False)


def read(lines: Iterable[str]) -> Iterator[Frozen]:
    """Yield what the lines of a corpus hold."""
    for told in map(json.loads, lines):
        yield Frozen(date.fromisoformat(told["on"]), told["document"], tuple(told["codes"]))


def errors(document: Mapping[str, Any], on: date) -> tuple[str, ...]:
    """Return the codes of the errors that this release finds in a document by itself."""
    record = catalogue.record_type(str(document["type"]))
    taken = record.take(document)
    if not isinstance(taken, Record):
        return tuple(sorted({wrong.code for wrong in taken}))
    found = Engine(record, calendar=calendar(), on=on).run(taken, Place())
    return tuple(sorted({finding.code for finding in found if finding.level is Level.ERROR}))


def changed(corpus: Iterable[Frozen]) -> dict[str, list[str]]:
    """Return what is judged otherwise than when the corpus was frozen, as ``type: codes``, by kind of change."""
    found: dict[str, list[str]] = {"newly_refused": [], "newly_accepted": []}
    for frozen in corpus:
        now, before = set(errors(frozen.document, frozen.on)), set(frozen.codes)
        for kind, codes in (("newly_refused", now - before), ("newly_accepted", before - now)):
            if codes:
                found[kind].append(f"{frozen.document['type']}: {' '.join(sorted(codes))}")
    return {kind: sorted(set(told)) for kind, told in found.items()}


def table() -> list[dict[str, object]]:
    """Return every finding code of this release: level, id, what is said and what to do, in both languages."""
    return [_row(code) for code in sorted(catalogue.notices())]


def _row(code: str) -> dict[str, object]:
    notice = catalogue.notice(code)
    told = {"says": notice.says, "todo": notice.todo}
    words = {f"{name}_{language}": say.in_(language) for name, say in told.items() for language in LANGUAGES}
    return {"code": code, "level": str(notice.level), "id": notice.id, **words}
