"""Days, instants and numbers: written in every way, and computed across the ends of months and years."""

import json
import os
import time
from typing import Final

from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from tests.exchange.tables import lines, penalty
from tests.hostile.form import Input, Play, files, receive, received
from tests.hostile.inputs.csv_text import rows
from tests.hostile.inputs.files import ROWS
from tests.hostile.inputs.identifiers import coded
from tests.hostile.inputs.json_text import contract

DAYS: Final = "处罚决定日期"
FINE: Final = "罚款金额（万元）"
_LATER_DAYS: Final = (
    "collected_on",
    "published_on",
    "publicity_started_on",
    "publicity_ends_on",
    "conduct_corrected_on",
    "duties_performed_on",
)


def days(*given: str) -> str:
    return rows(*(penalty(at, **{DAYS: day}) for at, day in enumerate(given, 1)))


def decided(day: str, **changes: object) -> str:
    """Return a penalty in food made on a day, with no later day that could contradict it."""
    held = {name: value for name, value in AdministrativePenalty.example.items() if name not in _LATER_DAYS}
    return lines([{**held, "decided_on": day, **changes}])


def asked(number: int, what: str, rule: str, text: str, on: str, *told: str, differs: str = "") -> Input:  # noqa: PLR0913
    """Declare a question of law about one record."""
    play = Play(arguments=("decide", rule, "in/a.ndjson", "--on", on, "--format", "json"), status=0)
    return Input(number=number, what=what, make=files(a_ndjson=text), plays=(play,), told=told, differs=differs)


def _elsewhere() -> None:
    """Half past midnight in China is the day before on a server of UTC; neither may matter."""
    os.environ["TZ"] = "America/Los_Angeles"
    time.tzset()


def ending(day: str) -> str:
    return json.dumps({"minimum_ends_on": day})[1:-1]


INPUTS: Final = (
    coded(115, "30 February, 29 February of a common year", ("2024/2/30", "2023-02-29"), "DAT115*2", title=DAYS),
    received(
        116,
        "every way to write a day",
        files(
            a_csv=days(
                "2024-9-2",
                "2024/9/2",
                "2024.9.2",
                "2024年9月2日",
                "20240902",
                "２０２４－０９－０２",
                "二〇二四年九月二日",
            )
        ),
        1,
        "DAT116*2",
        "8 5 0 2 0 1",
    ),
    coded(117, "other calendars", ("民国113年9月2日", "农历八月初一", "令和6年9月2日"), "DAT117*3", title=DAYS),
    coded(
        118,
        "days of two meanings, days without a year, without a day",
        ("24-9-2", "01/02/03", "2024-09", "2024"),
        "DAT118*4",
        title=DAYS,
    ),
    coded(119, "days as numbers of a spreadsheet and of a computer", ("45537", "1725206400"), "DAT119*2", title=DAYS),
    coded(
        120, "a time where a day is wanted", ("2024-09-02T00:00:00+08:00", "2024-09-02 10:30"), "DAT120*2", title=DAYS
    ),
    received(
        121,
        "days of the summer times of 1986 to 1991, and of before 1901",
        files(a_ndjson=lines([contract(1, signed_on="1988-04-10"), contract(2, signed_on="1901-01-01")])),
        0,
        "",
        "2 2 0 0 0 0",
    ),
    received(122, "a decision in the future", files(a_csv=days("2024-09-30")), 1, "DAT122", "2 0 0 1 0 1"),
    coded(
        123,
        "days that stand for something else: 9999-12-31, 0001-01-01, 长期",
        ("9999-12-31", "0001-01-01", "长期"),
        "DAT123*3",
        title=DAYS,
    ),
    received(
        124,
        "an end before its start",
        files(a_csv=rows(penalty(1, 处罚有效期="2024-08-01"))),
        1,
        "DAT286",
        "2 0 0 1 0 1",
        differs="Each pair of days of a record has a check, and a code, of its own: DAT286 for DAT124.",
    ),
    asked(
        125, "a year from 29 February", "publicity-period", decided("2024-02-29"), "2024-10-08", ending("2025-02-28")
    ),
    asked(
        126,
        "three months from 30 November, and back",
        "publicity-period",
        decided("2025-11-30", special_field=None),
        "2025-12-08",
        ending("2026-02-28"),
        '"starts_on": "2025-11-30"',
    ),
    asked(
        127,
        "working days of a year without a list of holidays",
        "dual-publicity-due",
        decided("2034-12-28"),
        "2035-01-20",
        '"outcome": "undetermined"',
        '"latest": "2035-01-18"',
        '"code": "LAW127"',
    ),
    Input(
        number=128,
        what="a server in another zone, where it is another day",
        make=files(a_csv=ROWS),
        plays=(receive(0, out="first"), receive(0, inside=_elsewhere)),
        counts="4 3 0 0 0 1",
        same=True,
    ),
    received(
        129,
        "numbers with 万, commas, Chinese digits, exponents, signs",
        files(
            a_csv=rows(
                *(
                    penalty(at, **{FINE: text})
                    for at, text in enumerate(("0.5万", "伍仟元整", "5.0E3", "+5", "-0", "5000元", "1,000"), 1)
                ),
                *(penalty(at) for at in range(101, 111)),
            )
        ),
        1,
        "NUM129*5 NUM200",
        "18 11 0 6 0 1",
        differs="A comma between thousands is exact and is read: 1,000. And -0 is 0, which no fine is: NUM200.",
    ),
    coded(
        130,
        "the noise of floating numbers, too many places, too many digits",
        ("0.30000000000000004", "0.1234567", "123456789012345678"),
        "NUM130*3",
        title=FINE,
    ),
)
