"""交换文书 — which documents belong to the exchange itself, and are no data?

A receipt never is data. A package record is, among loose files, what says who sent them, for which period; inside a
package its descriptor has said that, and a second word on it is told.
"""

from typing import Final

from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.row import Document, Source
from gov_integrity.forms.finding import Finding
from gov_integrity.standard.records.package import Package
from gov_integrity.standard.records.receipt import Receipt

_RECEIPT: Final = {"kind": "一份回执", "kind_en": "a receipt"}
_ENVELOPE: Final = {"kind": "又一份数据包清单", "kind_en": "another manifest of the package"}


def no_data(document: Document, source: Source, record: str = "") -> Finding | None:
    """Return the finding of a document that is no data; ``record`` is its type where it names none."""
    named = document.document.get("type", record)
    if named == Receipt.record_id:
        return found("PKG383", document.place, _RECEIPT)
    if named == Package.record_id and source.is_of_package:
        return found("PKG383", document.place, _ENVELOPE)
    return None
