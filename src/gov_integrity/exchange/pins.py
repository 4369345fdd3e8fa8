"""版本钉 — on exactly which declarations does a result rest?

A version number says what a release is called; a hash says what it held. Two runs whose pins are the same would say the
same of the same bytes.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

import gov_integrity
from gov_integrity.exchange.order import Order
from gov_integrity.forms.calendar import CalendarYear
from gov_integrity.publish.json_schema import EDITION

_PACKAGE: Final = Path(gov_integrity.__file__).parent
_DECLARED: Final = {".py", ".toml", ".csv"}


def pins(order: Order) -> dict[str, str]:
    """Return the SHA-256 of everything that a result rests on, by name."""
    return {
        "library": of_files("."),
        "instruments": of_files("standard/instruments"),
        "calendars": of_data({f"{year}": _days(laid) for year, laid in order.calendar.years.items()}),
        "limits": of_data(order.limits.known()),
        **({"profile": order.profile_sha256} if order.profile_sha256 else {}),
        **({"mapping": order.mapping.sha256} if order.mapping else {}),
    }


def _days(year: CalendarYear) -> dict[str, object]:
    """Return what a year says, ours or one of a file that was laid over it."""
    told = {"title": year.title, "number": year.number, "confidence": year.confidence, "source": year.source}
    days = {"off": year.off, "work": year.work}
    return {**told, **{name: [day.isoformat() for day in sorted(each)] for name, each in days.items()}}


def about(order: Order) -> str:
    """Return all that a run depends on but its sources, as text."""
    named = {"on": str(order.on), "region": order.region, "record": order.record, "edition": EDITION}
    waived = {"waivers": list(map(repr, order.waivers))}
    known = {"after": order.after and order.after.receipt.id, "key": order.key and order.key.id}
    return json.dumps({**named, **waived, **known, **pins(order)}, sort_keys=True)


def of_data(data: Mapping[str, object]) -> str:
    """Return the SHA-256 of plain data."""
    return sha256(json.dumps(data, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


@cache
def of_files(folder: str) -> str:
    """Return the SHA-256 of a folder of this package: of its modules and tables, by name, whatever their line ends."""
    root = _PACKAGE / folder
    return _of(sorted(path for path in root.rglob("*") if path.suffix in _DECLARED), root)


def _of(paths: Iterable[Path], root: Path) -> str:
    digest = sha256()
    for path in paths:
        digest.update(path.relative_to(root).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()
