"""How fast is a whole exchange, from the bytes of a file to its receipt, and how much memory does it take?

The same penalties as NDJSON, CSV, Parquet and XLSX, received with one worker and with two, and judged by other
validators (a pydantic model with the same checks written by hand; schemas only, which know no check digits and no law;
none writes a receipt). Every run is a
process of its own; seconds are CPU time of the process and its children. Trust the ratios of one run, and not their
third digit.

    python benchmarks/exchange.py [ROWS] [XLSX_ROWS] [ROWS_OF_SLOW_PEERS]
"""

import csv
import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))  # a script finds its neighbours where a check of types does

from benchmarks._penalties import ON, Document, faulty
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

ROWS, XLSX_ROWS, SLOW_ROWS = 4_000, 1_000, 1_000
STEP = 1_000
LEAST, MOST = 0.04, 0.06  # one in twenty is faulty; a few of the faults are none in a table
MIB = 2**20


class Run(NamedTuple):
    """What one run took: CPU seconds, wall seconds are not asked, and the peak memory of its largest process."""

    seconds: float
    peak: int


def documents(count: int) -> Iterator[Document]:
    """Yield penalties, one in twenty of them faulty."""
    for first in range(0, count, STEP):
        yield from faulty(min(STEP, count - first), first)


def flat(document: Document) -> dict[str, str]:
    """Return a penalty as the cells of a table."""
    return {name: _cell(value) for name, value in document.items() if name != "type"}


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    return "；".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def columns() -> list[str]:
    """Return the elements that any penalty gives."""
    return [name for name in AdministrativePenalty.elements if any(name in each for each in documents(40))]


def write_ndjson(path: Path, count: int) -> None:
    """Write the penalties, one to a line."""
    with path.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(each, ensure_ascii=False) + "\n" for each in documents(count))


def write_csv(path: Path, count: int) -> None:
    """Write the penalties as a table of text."""
    with path.open("w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, columns(), restval="")
        table.writeheader()
        table.writerows(map(flat, documents(count)))


def write_parquet(path: Path, count: int) -> None:
    """Write the penalties as columns of text."""
    import pyarrow as pa  # type: ignore[import-untyped]  # noqa: PLC0415 - optional, and it ships no types
    from pyarrow import parquet  # noqa: PLC0415 - an optional component

    names = columns()
    schema = pa.schema([(name, pa.string()) for name in names])
    with parquet.ParquetWriter(path, schema, write_page_checksum=True) as out:
        for chunk in _chunks(map(flat, documents(count))):
            out.write_table(pa.table([[row.get(name) for row in chunk] for name in names], schema=schema))


def write_xlsx(path: Path, count: int) -> None:
    """Write the penalties as a sheet of text."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # noqa: PLC0415 - optional, and it ships no types

    names = columns()
    with Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("处罚")
        for line, row in enumerate([dict(zip(names, names, strict=True)), *map(flat, documents(count))]):
            for column, name in enumerate(names):
                sheet.write_string(line, column, row.get(name, ""))


def _chunks(rows: Iterable[dict[str, str]]) -> Iterator[list[dict[str, str]]]:
    held: list[dict[str, str]] = []
    for row in rows:
        held.append(row)
        if len(held) == 10 * STEP:
            yield held
            held = []
    if held:
        yield held


def measured(*command: str, most: int) -> Run:
    """Run a process to its end and return what it and its children took; its status may be ``most`` at most."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    program = "import resource, subprocess, sys; ended = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
    program += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss); sys.exit(ended.returncode)"
    ended = subprocess.run([sys.executable, "-c", program, *command], capture_output=True, text=True, check=False)
    if not 0 <= ended.returncode <= most:
        raise RuntimeError(ended.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(seconds, int(ended.stdout) * 1024)


def receive(path: Path, workers: int) -> Run:
    """Receive a file, and see that all rows but the faulty ones were accepted, whatever the format."""
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, "-m", "gov_integrity", "receive", str(path), "--on", ON.isoformat()]
        run = measured(
            *command, "--out", f"{out}/out", "--workers", str(workers), "--record", "administrative-penalty", most=1
        )
        receipt = json.loads(Path(out, "out", "receipt.json").read_text("utf-8"))
        told = receipt["counts"]
        assert LEAST < told["rejected"] / (told["accepted"] + told["warned"] + told["rejected"]) < MOST, told
        return run


PEERS = {
    "pydantic": "from benchmarks._by_hand import judge\n"
    "for l in open(sys.argv[1], encoding='utf-8'): judge(json.loads(l))",
    "jsonschema": "import jsonschema\nv = jsonschema.Draft202012Validator(S)\n"
    "for l in open(sys.argv[1], encoding='utf-8'): list(v.iter_errors(json.loads(l)))",
    "jsonschema-rs": "import jsonschema_rs\nv = jsonschema_rs.Draft202012Validator(S)\n"
    "for l in open(sys.argv[1], encoding='utf-8'): list(v.iter_errors(json.loads(l)))",
    "frictionless": "import frictionless\nschema = frictionless.Schema.from_descriptor(json.loads(sys.argv[2]))\n"
    "frictionless.system.trusted = True\n"  # else it reads no file outside the folder it is started in
    "report = frictionless.validate(sys.argv[1], schema=schema, limit_errors=1000000)\n"
    "assert report.tasks[0].stats['rows'] == int(sys.argv[3]), report",
}
SCHEMA = Path(__file__).parents[1] / "schemas" / "records" / "administrative-penalty.json"


def table_schema() -> dict[str, object]:
    """Return the published shape as far as a Table Schema can say it: required, length, pattern, words, of text.

    Of an element that may be one thing or another it says nothing.
    """
    published = json.loads(SCHEMA.read_text("utf-8"))
    names = {"minLength", "maxLength", "pattern", "enum"}
    fields = []
    for name in columns():
        said = published["properties"][name]
        ways = [each for each in said.get("anyOf", [said]) if each.get("type") != "null"]
        one = ways[0] if len(ways) == 1 else {}
        told = {key: value for key, value in one.items() if key in names} if one.get("type") == "string" else {}
        fields.append(
            {"name": name, "type": "string", "constraints": {**told, "required": name in published["required"]}}
        )
    return {"fields": fields}


def peer(name: str, path: Path, count: int) -> Run:
    """Let another validator judge a file of so many rows; one that fails has judged nothing."""
    program = f"import json, sys\nfrom pathlib import Path\nsys.path.insert(0, {str(Path(__file__).parents[1])!r})\n"
    if "S)" in PEERS[name]:
        program += f"S = json.loads(Path({str(SCHEMA)!r}).read_text('utf-8'))\n"
    more = [json.dumps(table_schema()), str(count)] if name == "frictionless" else []
    return measured(sys.executable, "-c", program + PEERS[name], str(path), *more, most=0)


def show(title: str, count: int, path: Path, run: Run, base: float | None = None) -> float:
    """Print a run, and return its CPU seconds a record."""
    each = run.seconds / count
    size = path.stat().st_size / 1e6
    ratio = f"{each / base:8.2f} x" if base else ""
    print(
        f"  {title:<26}{count:>9,}{1 / each:>11,.0f} records/s{size / run.seconds:>8.2f} MB/s"
        f"{run.peak / MIB:>8.0f} MiB{ratio}"
    )
    return each


def main() -> int:
    """Measure every format, then the peers on the NDJSON."""
    rows, xlsx_rows, slow_rows = (*map(int, sys.argv[1:]), *(ROWS, XLSX_ROWS, SLOW_ROWS)[len(sys.argv) - 1 :])
    writers: dict[str, tuple[Callable[[Path, int], None], int, str]] = {
        "NDJSON": (write_ndjson, rows, "ndjson"),
        "CSV": (write_csv, rows, "csv"),
        "Parquet": (write_parquet, rows, "parquet"),
        "XLSX": (write_xlsx, xlsx_rows, "xlsx"),
    }
    print("per second of CPU time; peak memory of the largest process; x: CPU time a record beside receive NDJSON")
    with tempfile.TemporaryDirectory() as folder:
        base = None
        for name, (write, count, extension) in writers.items():
            path = Path(folder, f"penalties.{extension}")
            write(path, count)
            for workers in (1, 2):
                run = receive(path, workers)
                each = show(f"receive {name}, {workers} worker(s)", count, path, run, base)
                base = base or each
                assert name == "XLSX" or run.peak <= 400 * MIB, run
        for name in PEERS:
            count = rows if name in {"pydantic", "jsonschema-rs"} else min(rows, slow_rows)
            if find_spec(name.replace("-", "_")) is None:
                print(f"  {name:<26}is not installed")
                continue
            path = Path(folder, f"peer-{name}.{'csv' if name == 'frictionless' else 'ndjson'}")
            (write_csv if name == "frictionless" else write_ndjson)(path, count)
            show(name, count, path, peer(name, path, count), base)
    return 0


if __name__ == "__main__":
    sys.exit(main())
