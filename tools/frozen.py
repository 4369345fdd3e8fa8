"""冻结语料 — freeze what this release finds in the worked examples: ``python tools/frozen.py``, when one is made."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from gov_integrity.forms.check import Bad, Beside
from gov_integrity.publish import notices
from gov_integrity.publish.notices import Frozen
from gov_integrity.standard import catalogue

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests/frozen/corpus.ndjson"
LATE = date(2026, 11, 23)


def corpus() -> Iterator[Frozen]:
    """Yield the full example of every record type, and the first bad example of every check of one record."""
    documents = [(LATE, dict(record.example)) for record in catalogue.record_types()]
    for check in catalogue.checks():
        if not isinstance(check.fails, Beside):
            example = next(each for each in check.examples if isinstance(each, Bad))
            documents.append((example.on or LATE, example.document(check.of)))
    for on, document in documents:
        yield Frozen(on, document, notices.errors(document, on))


def main() -> None:
    """Write the corpus."""
    CORPUS.write_text("".join(f"{frozen.line()}\n" for frozen in corpus()), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
