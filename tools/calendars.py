"""工作日历 — do two independent packages have the same working days as ``standard/calendars/*.toml``?

Development only; needs holidays and chinesecalendar. ``python tools/calendars.py --check`` prints every day on which a
package differs, and ends with 1 if there is any but the known ones. The files are written by hand, from the notices.
"""

import argparse
import importlib
import sys
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import holidays

HOME = Path(__file__).resolve().parent.parent / "src/gov_integrity/standard/calendars"
KNOWN = {
    (date(2005, 12, 31), "chinesecalendar"): "worked by the notice for 2006; the package has it free",
}
SATURDAY = 5


def days_of(year: int) -> Iterator[date]:
    """Yield the days of a year."""
    day = date(year, 1, 1)
    while day.year == year:
        yield day
        day += timedelta(days=1)


def workdays_of(path: Path) -> set[date]:
    """Return the working days of one calendar file."""
    declared = tomllib.loads(path.read_text("utf-8"))
    spans = [(date.fromisoformat(first), date.fromisoformat(last)) for first, last, _name in declared["off"]]
    work = {date.fromisoformat(day) for day in declared["work"]}
    return {
        day
        for day in days_of(declared["year"])
        if day in work or (day.weekday() < SATURDAY and not any(first <= day <= last for first, last in spans))
    }


def differences() -> Iterator[tuple[date, str, bool]]:
    """Yield each day, package and answer (is it a working day?) that differs from the files."""
    theirs = holidays.country_holidays("CN")
    chinese_calendar = importlib.import_module("chinese_calendar")  # it has no types
    for path in sorted(HOME.glob("*.toml")):
        ours = workdays_of(path)
        for day in days_of(int(path.stem)):
            for package, works in (
                ("holidays", theirs.is_working_day(day)),
                ("chinesecalendar", chinese_calendar.is_workday(day)),
            ):
                if works != (day in ours):
                    yield day, package, works


def main() -> int:
    """Print the differences; return 1 if one is not known."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", required=True, help="compare the files with both packages")
    parser.parse_args()
    found = list(differences())
    for day, package, works in found:
        known = KNOWN.get((day, package), "NOT KNOWN")
        sys.stdout.write(f"{day} {package}: {'works' if works else 'rests'} ({known})\n")
    years = sorted(int(path.stem) for path in HOME.glob("*.toml"))
    sys.stdout.write(f"{years[0]}-{years[-1]}: {len(found)} differing days\n")
    return int(any((day, package) not in KNOWN for day, package, _works in found))


if __name__ == "__main__":
    sys.exit(main())
