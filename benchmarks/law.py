"""How long do a million answers on the period of publicity take, beside the same law written by hand with dateutil?

By hand is what a careful developer writes for order 58 and order 36: a function of the days and codes, without reasons,
citations, versions or the question of transition. Both sides give the same three days. They take turns; the figure is
the CPU time of this process on one core.
"""

import gc
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import process_time

from dateutil.relativedelta import relativedelta

sys.path.insert(0, str(Path(__file__).parents[1]))  # a script finds its neighbours where a check of types does

from gov_integrity.forms.period import StatusPeriod
from gov_integrity.forms.rule import Answer
from gov_integrity.judgement.ask import ask
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.gravity import Gravity
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

ANSWERS = 1_000_000
ROUNDS = 5
ORDER_36 = date(2026, 4, 1)
ON = date(2026, 3, 31)
Days = tuple[date, date, date]


def penalties(count: int) -> list[AdministrativePenalty]:
    """Return penalties of May 2023 to November 2026, one a day, with and without a field, of every gravity."""
    first = date(2023, 5, 1)
    made = []
    for number in range(count):
        day = first + timedelta(days=number % 1_300)
        field = {"special_field": "food"} if number % 3 == 0 else {}
        gravity = {"gravity": str(list(Gravity)[number % 3])} if day >= ORDER_36 else {}
        document = {**AdministrativePenalty.example, "decided_on": day.isoformat(), **gravity}
        document.pop("special_field")
        taken = AdministrativePenalty.take({**document, **field})
        assert isinstance(taken, AdministrativePenalty), taken
        made.append(taken)
    return made


def by_hand(penalty: AdministrativePenalty) -> Days:
    """Return start, minimum and maximum as an if-chain with dateutil gives them."""
    start = penalty.decided_on
    if start < ORDER_36:
        least = relativedelta(years=1) if penalty.special_field else relativedelta(months=3)
        return start, start + least, start + relativedelta(years=3)
    if penalty.gravity is Gravity.MINOR:
        return start, start, start + relativedelta(months=3)
    if penalty.gravity is Gravity.ORDINARY:
        return start, start + relativedelta(months=3), start + relativedelta(years=1)
    return start, start + relativedelta(years=1), start + relativedelta(years=3)


def ours(penalty: AdministrativePenalty) -> Days:
    """Return the same from the rule, with its reason, sources and version."""
    outcome = ask(RULE, penalty, on=ON).outcome
    assert isinstance(outcome, Answer)
    period = outcome.value
    assert isinstance(period, StatusPeriod)
    return period.starts_on, period.minimum_ends_on, period.maximum_ends_on


RULE = catalogue.rule("publicity-period")


def seconds(answer: Callable[[AdministrativePenalty], Days], records: list[AdministrativePenalty], times: int) -> float:
    """Return the CPU seconds of so many rounds over the records."""
    gc.collect()
    started = process_time()
    for _ in range(times):
        for record in records:
            answer(record)
    return process_time() - started


def main() -> int:
    """Measure a million answers of each side, in rounds that take turns."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ANSWERS
    records = penalties(2_600)
    for record in records:
        assert ours(record) == by_hand(record), record.decided_on
    times = max(1, count // (len(records) * ROUNDS))
    done = times * len(records)
    spent: dict[str, list[float]] = {"rule": [], "by hand": []}
    for number in range(ROUNDS):
        for name in ("rule", "by hand") if number % 2 else ("by hand", "rule"):
            spent[name].append(seconds(ours if name == "rule" else by_hand, records, times))
    print(f"{done * ROUNDS:,} answers on the period of publicity, CPU time of one core")
    for name, rounds in spent.items():
        each = median(rounds) / done
        print(f"  {name:<8} {each * 1e6:6.2f} µs an answer, {each * 1e6:6.1f} s a million")
    ratio = median(a / b for a, b in zip(spent["by hand"], spent["rule"], strict=True))
    print(f"  ratio    {ratio:6.2f} (1.00 or more: the rule is at least as fast as dateutil by hand)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
