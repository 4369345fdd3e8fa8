"""Does memory stay bounded while a sweep tells what expires, opens or falls due in a file of any size?

The file is made line by line, the sweep runs in a process of its own, and its largest memory is printed beside that
of a tenth of the file: the ratio is near one when memory does not grow. The size is the argument: ``sweep.py 1000000``.
"""

import json
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))  # a script finds its neighbours where a check of types does

from benchmarks._penalties import clean

RECORDS = 20_000
AT_ONCE = 10_000
SWEEP = ("--on", "2024-12-31", "--from", "2025-01-01", "--to", "2025-01-31")


def made(path: Path, records: int) -> None:
    """Write a file of so many penalties."""
    with path.open("w", encoding="utf-8") as out:
        for first in range(0, records, AT_ONCE):
            for document in clean(min(AT_ONCE, records - first), first):
                out.write(json.dumps(document, ensure_ascii=False) + "\n")


def swept(path: Path) -> tuple[float, float, int, str]:
    """Return the seconds, those of the processor, the largest memory in MiB of any process so far, the last line."""
    command = [sys.executable, "-m", "gov_integrity", "timeline", str(path), *SWEEP]
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    ended = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    if ended.returncode > 1:
        raise SystemExit(ended.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return perf_counter() - started, busy, after.ru_maxrss // 1024, ended.stdout.splitlines()[-1]


def main() -> None:
    """Sweep a tenth, then the whole; the largest memory of the children only grows, so the small one comes first."""
    records = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    found = []
    with TemporaryDirectory() as folder:
        for count in (records // 10, records):
            path = Path(folder) / f"{count}.ndjson"
            made(path, count)
            seconds, busy, most, told = swept(path)
            found.append(most)
            size = f"{path.stat().st_size / 2**20:8.1f} MiB"
            spent = f"{seconds:7.1f} s, {busy:6.1f} of the processor, {busy / count * 1e3:4.2f} ms a record"
            print(f"{count:>9,} records  {size}  {spent}  {most:5d} MiB  {told}")
            path.unlink()
    print(f"memory of the whole beside a tenth of it: {found[1] / found[0]:.2f}")


if __name__ == "__main__":
    main()
