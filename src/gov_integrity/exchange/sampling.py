"""样例文件 — how are samples written as a file of one format, with the list of what was planted?"""

import csv
import io
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from gov_integrity.exchange.tables import RecordTable
from gov_integrity.forms.record import Record
from gov_integrity.publish.samples import Sample, SampleMaker

_TABLES: Final = frozenset({"csv", "xlsx"})
_HEADERS: Final = ("record", "code")


class NoTableError(Exception):
    """Records of a type cannot stand in a table without their parts; ``parts`` are the titles of these."""

    def __init__(self, parts: tuple[str, ...]) -> None:
        """Keep the titles."""
        super().__init__(*parts)
        self.parts = parts


@dataclass(frozen=True, slots=True)
class Sampled:
    """A file of samples: its bytes, and by number of the record (from 1) the code of what was planted there."""

    content: bytes
    planted: Mapping[int, str]

    def counts(self) -> Mapping[str, int]:
        """Return how often each fault was planted."""
        return dict(sorted(Counter(self.planted.values()).items()))

    def planted_csv(self) -> bytes:
        """Return the list of what was planted where, as CSV."""
        out = io.StringIO(newline="")
        csv.writer(out, lineterminator="\r\n").writerows((_HEADERS, *self.planted.items()))
        return out.getvalue().encode("utf-8-sig")


def sampled(  # noqa: PLR0913 - what is asked for, and how it is to be written
    record: type[Record], count: int, *, seed: int, faults: Fraction, shape: str, on: date | None = None
) -> Sampled:
    """Return ``count`` samples as a file; ``shape`` is ndjson, json, csv or xlsx. Raises ``NoTableError``."""
    table = RecordTable(record)
    try:
        maker = SampleMaker(record, seed=seed, on=on, flat=shape in _TABLES)
    except LookupError:
        raise NoTableError(tuple(element.title for element in table.left_out)) from None
    samples = list(maker.samples(count, faults))
    planted = {number: sample.planted for number, sample in enumerate(samples, 1) if sample.planted}
    return Sampled(_content(samples, table, shape), planted)


def _content(samples: list[Sample], table: RecordTable, shape: str) -> bytes:
    documents = [sample.document for sample in samples]
    if shape == "xlsx":
        out = io.BytesIO()
        table.write_xlsx(documents, out)
        return out.getvalue()
    text = io.StringIO(newline="")
    if shape == "csv":
        table.write_csv(documents, text)
        return text.getvalue().encode("utf-8-sig")
    if shape == "json":
        json.dump(documents, text, ensure_ascii=False, indent=2)
        text.write("\n")
    else:
        text.writelines(json.dumps(each, ensure_ascii=False) + "\n" for each in documents)
    return text.getvalue().encode()
