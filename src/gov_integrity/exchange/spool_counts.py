"""汇总 — how many rows, records and findings does a spool hold, and how did they end?"""

import sqlite3

from gov_integrity.forms.finding import Level


class SpoolCounts:
    """What is counted in the base of a spool."""

    _base: sqlite3.Connection

    def accepted(self) -> int:
        """Return how many rows are accepted."""
        return int(self._base.execute("select coalesce(sum(rows), 0) from row where errors = 0").fetchone()[0])

    def last(self) -> int:
        """Return the number of the last row; 0 where there is none."""
        (seq,) = self._base.execute("select coalesce(max(seq), 0) from row").fetchone()
        return int(seq)

    def dispositions(self, source: int) -> tuple[int, int, int]:
        """Return how many rows of a source were accepted, accepted with a warning, and rejected."""
        query = """
            select coalesce(sum(rows * (errors = 0 and warnings = 0)), 0),
                   coalesce(sum(rows * (errors = 0 and warnings > 0)), 0),
                   coalesce(sum(rows * (errors > 0)), 0) from row where source = ?
        """
        accepted, warned, rejected = self._base.execute(query, (source,)).fetchone()
        return accepted, warned, rejected

    def by_type(self) -> list[dict[str, object]]:
        """Return what became of the rows of each record type, by name."""
        query = """
            select type, sum(rows), sum(rows * (errors = 0 and warnings = 0)),
                   sum(rows * (errors = 0 and warnings > 0)), sum(rows * (errors > 0))
            from row where type <> '' group by type order by type
        """
        names = ("record", "rows", "accepted", "warned", "rejected")
        return [dict(zip(names, found, strict=True)) for found in self._base.execute(query)]

    def types(self) -> dict[str, int]:
        """Return how many rows there are of each record type; rows whose type cannot be told are left out."""
        return dict(self._base.execute("select type, sum(rows) from row where type <> '' group by type"))

    def taken(self) -> dict[str, int]:
        """Return how many records there are of each type: rows that have the shape of one."""
        return dict(self._base.execute("select type, count(*) from row where document is not null group by type"))

    def keyed(self) -> dict[tuple[str, str], int]:
        """Return how many rows of each record type have each key, by name and type."""
        query = "select key.name, row.type, count(*) from key join row on row.seq = key.seq group by key.name, row.type"
        return {(name, record): count for name, record, count in self._base.execute(query)}

    def found(self) -> list[tuple[str, str, int, int]]:
        """Return ``(code, level, findings, affected rows)`` for every code found."""
        query = "select code, level, count(*), sum(affected) from finding group by code, level order by code, level"
        return list(self._base.execute(query))

    def any_errors(self) -> bool:
        """Return whether anything found is an error."""
        query = "select 1 from finding where level = ? and waived = '' limit 1"
        return self._base.execute(query, (Level.ERROR,)).fetchone() is not None

    def waived(self) -> list[tuple[str, str, int]]:
        """Return ``(document, code, findings)`` for everything that a waiver set aside."""
        query = "select waived, code, count(*) from finding where waived <> '' group by waived, code order by 1, 2"
        return list(self._base.execute(query))
