"""脚本 — which SQL files are published, and what do they say that they leave out?"""

from collections.abc import Iterator

from gov_integrity.forms.record import Record
from gov_integrity.publish.json_schema import urn
from gov_integrity.publish.sql import tables, verdicts
from gov_integrity.publish.sql.dialects import DIALECTS, Dialect
from gov_integrity.standard import catalogue

LOOKUPS = "00-lookups"


def files() -> Iterator[tuple[str, str]]:
    """Yield ``(name, text)`` of every script: first the tables that are looked up, then one a record type."""
    for dialect in DIALECTS:
        yield f"sql/{dialect.name}/{LOOKUPS}.sql", lookups(dialect)
        for record in catalogue.record_types():
            yield f"sql/{dialect.name}/{record.record_id}.sql", script(dialect, record)


def script(dialect: Dialect, record: type[Record]) -> str:
    """Return the tables and the view of one record type, headed by what the database cannot say."""
    head = [urn(f"sql-{dialect.name}", record.record_id), f"{record.record_title}：{record.record_meaning}"]
    head += [f"gap: pattern of {name}" for name in tables.unsaid(dialect, record)]
    head += [f"gap: check {check} ({reason})" for check, reason in verdicts.gaps(dialect, record)]
    return _file(head, [*tables.statements(dialect, record), verdicts.view(dialect, record)])


def lookups(dialect: Dialect) -> str:
    """Return the tables that the views look things up in."""
    head = [urn(f"sql-{dialect.name}", LOOKUPS), "判断日、工作日、行政区划代码的使用年份：先于其他各表"]
    return _file(head, list(verdicts.lookups(dialect)))


def _file(head: list[str], statements: list[str]) -> str:
    return "\n\n".join(("\n".join(f"-- {line}" for line in head), *statements)) + "\n"
