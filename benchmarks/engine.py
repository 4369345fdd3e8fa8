"""How fast is the engine beside a pydantic model that a careful developer writes by hand for the same record and rules?

Both judge the same documents and say the same of each. They take turns, and the first turn goes round, because whoever
comes first meets documents that are not in the cache yet. The figure is the median of the rounds, in CPU time of this
process. Other work on the machine moves single rounds: trust the ratio, and not its third digit.
"""

import gc
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[1]))  # a script finds its neighbours where a check of types does

from benchmarks._by_hand import judge as judged_by_hand
from benchmarks._penalties import ON, SETS, Document
from gov_integrity.forms.finding import Place
from gov_integrity.forms.record import Record
from gov_integrity.judgement.engine import Engine
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

RECORDS = 2_000
ROUNDS = 24
HERE = Place(file="penalties.ndjson")

Judge = Callable[[Document], object]


def ours(on: date) -> Judge:
    """Return our judge: the record taken, every check run and counted, every finding made."""
    engine = Engine(AdministrativePenalty, calendar=calendar(), on=on)

    def judge(document: Document) -> object:
        taken = AdministrativePenalty.take(document)
        return engine.run(taken, HERE) if isinstance(taken, Record) else taken

    return judge


def seconds(judge: Judge, documents: list[Document]) -> float:
    """Return the CPU seconds that one round takes."""
    gc.collect()
    started = process_time()
    for document in documents:
        judge(document)
    return process_time() - started


def compared(title: str, made: Callable[[int, int], list[Document]], count: int) -> float:
    """Print records per second of both, and return how many times as fast we are."""
    sides: dict[str, Judge] = {"engine": ours(ON), "by hand": judged_by_hand}
    for document in made(count, 0):
        said = {name: bool(judge(document)) for name, judge in sides.items()}
        assert len(set(said.values())) == 1, (said, document)
    rounds = []
    for number in range(1, ROUNDS + 1):
        documents = made(count, number * count)
        turn = list(sides) if number % 2 else [*reversed(sides)]
        rounds.append({name: seconds(sides[name], documents) for name in turn})
    for name in sides:
        taken = median(each[name] for each in rounds) / count
        print(f"  {title:<12} {name:<8} {1 / taken:>9,.0f} records/s {taken * 1e6:7.1f} µs")
    ratio = median(each["by hand"] / each["engine"] for each in rounds)
    print(f"  {title:<12} ratio    {ratio:>9.2f} (1.00 or more: the engine is at least as fast)")
    return ratio


def main() -> int:
    """Measure both sets of documents."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    print(f"{count:,} penalties, {ROUNDS} rounds in turn, CPU time")
    for title, made in SETS.items():
        compared(title, made, count)
    return 0


if __name__ == "__main__":
    sys.exit(main())
