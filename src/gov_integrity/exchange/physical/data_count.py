"""零数据 — does a file hold any data at all, or a header only?"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from gov_integrity.exchange.row import Blank, Document, Documents, Grid, Row
from gov_integrity.forms.finding import ERROR, Finding

_HEADER_AND_ROW: Final = 2


class DataCount:
    """Counts while the parts of a file are read; a table needs two rows that say something, documents need one."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        self._rows = self._documents = self._errors = self._unfinished = 0

    @property
    def is_nothing(self) -> bool:
        """Whether there is no data; where something could not be, or was not, read, that cannot be said."""
        return self._rows < _HEADER_AND_ROW and not (self._documents or self._errors or self._unfinished)

    def counted(self, part: Grid | Documents | Finding) -> Grid | Documents | Finding:
        """Return a part that is counted while it is read."""
        match part:
            case Grid():
                self._unfinished += 1
                return replace(part, rows=self._of_rows(part.rows))
            case Documents():
                self._unfinished += 1
                return Documents(part.file, self._of_documents(part.records))
            case Finding():
                self._errors += part.level is ERROR
                return part

    def _of_rows(self, rows: Iterator[Row | Finding]) -> Iterator[Row | Finding]:
        said = 0
        for row in rows:
            if isinstance(row, Finding):
                self._errors += row.level is ERROR
            else:
                said += any(map(str.strip, row.cells))
            yield row
            if said == _HEADER_AND_ROW:
                break
        self._rows = max(self._rows, said)
        yield from rows
        self._unfinished -= 1

    def _of_documents(self, records: Iterator[Document | Blank | Finding]) -> Iterator[Document | Blank | Finding]:
        for record in records:
            self._errors += isinstance(record, Finding) and record.level is ERROR
            yield record
            if isinstance(record, Document):
                self._documents += 1
                break
        yield from records
        self._unfinished -= 1
