"""回执 — what is said of a run: what became of every row, by which release, relying on what?

A function of the bytes received, the release, and the order. The sums are verified before a receipt exists: a receipt
whose rows do not add up is a fault of ours and is never written.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from hashlib import sha256
from itertools import islice
from typing import Final

from gov_integrity import __version__
from gov_integrity.exchange import pins
from gov_integrity.exchange.folds import OTHER_TYPE, UNRESOLVED
from gov_integrity.exchange.intake import Tally
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.walk import kebab
from gov_integrity.judgement.engine import Verdict
from gov_integrity.judgement.terms import Changed
from gov_integrity.publish.json_schema import EDITION
from gov_integrity.standard.records.package import Package
from gov_integrity.standard.records.receipt import Receipt

_NOT_OF_ID: Final = frozenset({"id", "outputs"})
LONGEST_NAME: Final = 500  # what the element takes
_VERDICTS: Final = {
    Verdict.PASS: "passed",
    Verdict.FAIL: "failed",
    Verdict.NOT_APPLICABLE: "not_applicable",
    Verdict.UNDETERMINED: "undetermined",
    Verdict.CHECK_ERROR: "check_error",
}


class ReceiptDoesNotAddUpError(AssertionError):
    """The rows of a receipt do not add up: a fault of this library, never of the data."""


def receipt_of(results: Results, spool: Spool, outputs: Iterable[Mapping[str, str]]) -> Receipt:
    """Return the receipt of a run, with the files written beside it; raise when its sums do not hold."""
    order = results.order
    sources = [_source(tally) for tally in results.intake.tallies if tally.source.sha256]  # others were never opened
    counts = dict(_rows(results, spool))
    document: dict[str, object] = {
        "type": Receipt.record_id,
        "status": "complete",
        "edition": EDITION,
        "library_version": __version__,
        "on": order.on.isoformat() if order.on else None,
        "region": order.region or None,
        "profile": order.profile.id if order.profile else None,
        "profile_sha256": order.profile_sha256 or None,
        "package": results.intake.packages[0].id if len(results.intake.packages) == 1 else None,
        "predecessor": order.after.receipt.id if order.after else None,
        "key_id": order.key.id if order.key else None,
        "sources": sources,
        "submission": _submission(results, spool),
        "record_counts": spool.by_type(),
        "counts": counts,
        "relations": _relations(results, spool),
        "findings_by_code": [
            {"code": code, "level": level, "listed": listed, "count": affected}
            for code, level, listed, affected in spool.found()
        ],
        "root_causes": [_cause(finding) for tally in results.intake.tallies for finding in tally.causes],
        "level_changes": list(map(_level_change, spool.terms.levels.values())),
        "waivers": _waivers(spool),
        "checks": [row for ledger in _ledgers(results) for row in ledger],
        "instruments": [
            {"id": instrument.id, "last_confirmed": instrument.last_confirmed.isoformat()}
            for instrument in results.answers.instruments()
        ],
        "calendar_years": sorted(order.calendar.years),
        "limits": [{"name": kebab(name), "most": most} for name, most in order.limits.known().items()],
        "pins": [{"name": name, "sha256": digest} for name, digest in sorted(pins.pins(order).items())],
        "outputs": [{**each, "file": _named(each["file"])} for each in outputs],
    }
    made = {"id": id_of(document), **{name: value for name, value in document.items() if value is not None}}
    taken = Receipt.take(made)
    if not isinstance(taken, Receipt):
        faults = ", ".join(f"{'/'.join(map(str, wrong.path))} {wrong.code}" for wrong in taken)
        raise ReceiptDoesNotAddUpError(faults)
    verify(taken)
    _verify_ledgers(results, spool)
    return taken


def verify(receipt: Receipt) -> None:
    """Raise unless every row is accounted for once, and every accepted one has one relation to those before."""
    rows = receipt.counts
    if rows.read != rows.accepted + rows.warned + rows.rejected + rows.blank + rows.structural:
        message = "rows"
        raise ReceiptDoesNotAddUpError(message)
    known = receipt.relations
    if rows.accepted + rows.warned != known.new + known.update + known.duplicate:
        message = "relations"
        raise ReceiptDoesNotAddUpError(message)
    if rows.read != sum(source.rows for source in receipt.sources):
        message = "sources"
        raise ReceiptDoesNotAddUpError(message)


def _verify_ledgers(results: Results, spool: Spool) -> None:
    """Raise unless the verdicts of every check add up to the rows of its record type, counted apart."""
    judged = {record: ledger.records for record, ledger in results.ledgers.items()}
    if judged != spool.types():
        message = "checks"
        raise ReceiptDoesNotAddUpError(message)


def _level_change(changed: Changed) -> dict[str, object]:
    told: dict[str, object] = {
        "code": changed.code,
        "check": changed.id,
        "national_level": str(changed.national),
        "by": changed.by,
    }
    return told if changed.to is None else {**told, "level": str(changed.to)}


def _waivers(spool: Spool) -> list[dict[str, object]]:
    """Return every waiver that was handed in, with the findings that it set aside; of several for one the first."""
    covered = {(document, code): count for document, code, count in spool.waived()}
    return [
        {
            "code": waiver.code,
            "document_number": waiver.document,
            "authority": waiver.authority,
            "reason": waiver.reason,
            "expires_on": waiver.expires_on.isoformat(),
            "in_force": spool.terms.on is not None and waiver.in_force(spool.terms.on),
            "covered": covered.pop((waiver.document, waiver.code), 0),
        }
        for waiver in spool.terms.waivers
    ]


def _cause(finding: Finding) -> dict[str, object]:
    """Return what a receipt tells of a root cause."""
    place = finding.place
    parts = {"sheet": place.sheet[:LONGEST_NAME], "column": place.column[:LONGEST_NAME], "concerns": place.element}
    told = {name: text for name, text in parts.items() if text}
    return {"code": finding.code, "file": _named(place.file), **told, "rows": finding.affected}


def _submission(results: Results, spool: Spool) -> dict[str, object] | None:
    """Return who sent what for which period; ``None`` unless exactly one envelope came, or else one package record."""
    envelopes = [each.document() for each in results.intake.packages]
    packages = envelopes or list(islice(spool.documents(Package.record_id), 2))
    if len(packages) != 1:
        return None
    (package,) = packages
    files = package.get("files", [])
    rows = Counter[str]()
    for file in files if isinstance(files, list) else []:
        rows[file["record"]] += file["rows"]
    names = ("sender_name", "sender_code", "period_starts_on", "period_ends_on", "operation")
    told = {name: package[name] for name in names if name in package}
    return {**told, "declared": [{"record": record, "rows": rows[record]} for record in sorted(rows)]}


def _source(tally: Tally) -> dict[str, object]:
    source = tally.source
    records = {str(table["record"]) for table in tally.tables}
    told = {"encoding": source.encoding or None, "record": records.pop() if len(records) == 1 else None}
    facts = {"file": _named(source.name), "sha256": source.sha256, "bytes": source.size, "rows": tally.read}
    return {**facts, **{name: value for name, value in told.items() if value is not None}}


def _named(file: str) -> str:
    """Return the name of a file as a receipt has room for it: of a very long path the end."""
    return file if len(file) <= LONGEST_NAME else "…" + file[1 - LONGEST_NAME :]


def _rows(results: Results, spool: Spool) -> Iterable[tuple[str, int]]:
    tallies = results.intake.tallies
    ends = [spool.dispositions(number) for number in range(len(tallies))]
    yield "read", sum(tally.read for tally in tallies)
    for index, name in enumerate(("accepted", "warned", "rejected")):
        yield name, sum(end[index] for end in ends)
    yield "blank", sum(tally.blank for tally in tallies)
    yield "structural", sum(tally.structural for tally in tallies)


def _relations(results: Results, spool: Spool) -> dict[str, int]:
    """Accepted records by what was accepted before; apart from them, the rows whose references nothing answers."""
    unlinked = sum(affected for code, _level, _listed, affected in spool.found() if code in {UNRESOLVED, OTHER_TYPE})
    return {**asdict(results.related), "unlinked": unlinked}


def _ledgers(results: Results) -> Iterable[list[dict[str, object]]]:
    for record in sorted(results.ledgers):
        yield [_check(f"{record}-{check}", ends) for check, ends in results.ledgers[record].rows()]
    kept = results.answers.ledgers
    yield [_check(rule, ends) for name in sorted(kept) for rule, ends in kept[name].rows()]


def _check(check: str, ends: Mapping[Verdict, int]) -> dict[str, object]:
    return {"id": check, **{name: ends.get(verdict, 0) for verdict, name in _VERDICTS.items()}}


def id_of(document: Mapping[str, object]) -> str:
    """Derive the id from all but the files written, which depend on the language; equal runs have equal ids."""
    origin = {name: said for name, said in document.items() if said is not None and name not in _NOT_OF_ID}
    text = json.dumps(origin, ensure_ascii=False, sort_keys=True)
    return f"receipt-{sha256(text.encode()).hexdigest()[:24]}"
