"""Real databases for the agreement tests: SQLite in memory, PostgreSQL on a socket in a temporary folder.

PostgreSQL refuses to be run by root, so then an unprivileged user runs it. Everything goes through one ``psql``.
"""

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from pwd import getpwnam

from gov_integrity.publish.sql.rows import Cell, Row

UNPRIVILEGED = "nobody"
ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def inserted(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Insert rows into SQLite."""
    for table, cells in rows:
        names = ", ".join(f'"{name}"' for name in cells)
        marks = ", ".join("?" * len(cells))
        connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(cells.values()))


def copied(rows: Iterable[Row]) -> str:
    """Return rows as ``COPY`` blocks of a script for psql, table by table in the order in which they first come."""
    blocks: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for table, cells in rows:
        line = "\t".join(map(_cell, cells.values()))
        blocks.setdefault((table, tuple(cells)), []).append(line)
    return "".join(_block(table, columns, lines) for (table, columns), lines in blocks.items())


def _block(table: str, columns: tuple[str, ...], lines: list[str]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    body = "\n".join(lines)
    return f'COPY "{table}" ({names}) FROM STDIN;\n{body}\n\\.\n'


def _cell(cell: Cell) -> str:
    if cell is None:
        return "\\N"
    return str(cell).lower() if isinstance(cell, bool) else str(cell).translate(ESCAPES)


class Psql:
    """One PostgreSQL, asked through psql."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self.programs, self.folder = programs, folder

    def run(self, script: str) -> str:
        """Run a script and return what its ``COPY ... TO STDOUT`` write; an error fails it."""
        command = [str(self.programs / "psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", "postgres", "-U", "tester"]
        env = {"PGHOST": str(self.folder), "PGCLIENTENCODING": "UTF8", "PGOPTIONS": "-c client_min_messages=warning"}
        ended = subprocess.run(
            command, input=script, env=env, capture_output=True, text=True, check=False, encoding="utf-8"
        )
        assert ended.returncode == 0, ended.stderr[:2_000]
        return ended.stdout


@contextmanager
def postgresql(initdb: Path) -> Iterator[Psql]:
    """Start a PostgreSQL with nothing in it, and stop it at the end."""
    programs = initdb.resolve().parent
    folder = Path(tempfile.mkdtemp(prefix="gi-pg-"))
    lower: list[str] = []
    if os.geteuid() == 0:
        user = getpwnam(UNPRIVILEGED)
        os.chown(folder, user.pw_uid, user.pw_gid)
        lower = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
    data = folder / "data"
    settings = (
        f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c jit=off"
    )
    env: Mapping[str, str] = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "HOME": str(folder)}

    def call(program: str, *arguments: str) -> None:
        command = [*lower, str(programs / program), *arguments]
        log = folder / "log"
        ended = subprocess.run(command, env=env, cwd=folder, capture_output=program == "initdb", check=False)
        assert ended.returncode == 0, log.read_text() if log.exists() else ended.stderr

    try:
        call("initdb", "-D", str(data), "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        call("pg_ctl", "-D", str(data), "-l", str(folder / "log"), "-o", settings, "-w", "-s", "start")
        try:
            yield Psql(programs, folder)
        finally:
            call("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "-s", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
