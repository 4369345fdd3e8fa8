"""报送通报 — how does a bulletin read: rates with their formulas, what is overdue, who sent what?

Markdown for people, rows for a spreadsheet, plain data for programs; all three say the same.
"""

import csv
import io
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from gov_integrity.forms.instrument import SURE
from gov_integrity.forms.period import DayRange
from gov_integrity.forms.profile import half_up
from gov_integrity.forms.say import pick
from gov_integrity.judgement.sending import STATES, Rate, Sending, Standing, State, record_title

_DECIMALS: Final = 2
_HEADERS: Final = (
    ("报送单位", "sender"),
    ("统一社会信用代码", "code"),
    ("记录", "record"),
    ("期间", "period"),
    ("应报日", "due on"),
    ("到达日", "received on"),
    ("状态", "state"),
    ("记录数", "records"),
    ("少报数", "short by"),
    ("逾期日数", "days overdue"),
)


def plain(sending: Sending, language: str) -> dict[str, object]:
    """Return how a register stands as plain data."""
    return {
        "register": sending.register.title,
        "on": sending.on.isoformat(),
        "rates": [_rate(rate, language) for rate in sending.rates()],
        "standings": [_standing(each, language) for each in sending.standings],
        "overdue": [_standing(each, language) for each in sending.overdue()],
        "receipts_without_sender": list(sending.strange),
        "not_expected": [
            {"receipt": each.receipt, "sender": each.sender, "code": each.code, "record": each.record}
            for each in sending.unexpected
        ],
    }


def table(sending: Sending, language: str) -> str:
    """Return one row an obligation as CSV for a spreadsheet."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(pick(language, *header) for header in _HEADERS)
    rows.writerows(_cells(each, language) for each in sending.standings)
    return out.getvalue()


def markdown(sending: Sending, language: str) -> str:
    """Return the bulletin."""
    return "\n".join(_lines(sending, language)) + "\n"


def _lines(sending: Sending, language: str) -> Iterator[str]:
    yield f"# {sending.register.title}"
    yield ""
    yield pick(language, f"截至 {sending.on}。", f"As of {sending.on}.")
    yield ""
    yield "## " + pick(language, "指标", "Rates")
    yield ""
    yield pick(language, "| 指标 | 值 | 分子 / 分母 | 公式 | 依据 |", "| rate | value | counts | formula | basis |")
    yield "|---|---|---|---|---|"
    for rate in sending.rates():
        basis = f"{rate.source.in_(language)}（{SURE[rate.confidence].in_(language)}）"
        counts = f"{rate.part:,} / {rate.whole:,}"
        cells = (rate.title.in_(language), _shown(rate.value), counts, rate.formula.in_(language), basis)
        yield "| " + " | ".join(cells) + " |"
    yield ""
    yield "## " + pick(language, "催报清单", "Overdue")
    yield ""
    overdue = sending.overdue()
    yield from _rows(overdue, language) if overdue else [pick(language, "没有到期未报的。", "Nothing is overdue.")]
    yield ""
    yield "## " + pick(language, "报送情况", "What was sent")
    yield ""
    yield from _rows(sending.standings, language)
    if sending.strange:
        yield ""
        yield pick(language, "没有写明报送单位和期间的回执：", "Receipts that name no sender and period: ") + "、".join(
            sending.strange
        )
    if sending.unexpected:
        listed = "、".join(f"{each.sender}（{each.record or '—'}，{each.receipt}）" for each in sending.unexpected)
        yield ""
        yield pick(language, "不在登记之内的报送：", "Sent, but not expected: ") + listed


def _rows(standings: "tuple[Standing, ...] | list[Standing]", language: str) -> Iterator[str]:
    yield "| " + " | ".join(pick(language, *header) for header in _HEADERS) + " |"
    yield "|" + "---|" * len(_HEADERS)
    for each in standings:
        yield "| " + " | ".join(cell.replace("|", "\\|") or "—" for cell in _cells(each, language)) + " |"


def _cells(standing: Standing, language: str) -> list[str]:
    told = STATES[standing.state].in_(language)
    nil = pick(language, "（零报告）", " (nil)") if standing.nil and standing.state is not State.NIL else ""
    return [
        standing.sender.name,
        standing.sender.code,
        record_title(standing.owed.record) if language != "en" else standing.owed.record,
        standing.period,
        _day(standing.due_on),
        standing.received_on.isoformat() if standing.received_on else "",
        told + nil,
        str(standing.rows) if standing.received_on else "",
        str(standing.short_by) if standing.short_by else "",
        str(standing.overdue) if standing.overdue else "",
    ]


def _standing(standing: Standing, language: str) -> dict[str, object]:
    return {
        "sender": standing.sender.name,
        "code": standing.sender.code,
        "record": standing.owed.record,
        "period": standing.period,
        "basis": standing.owed.basis,
        "due_on": _day(standing.due_on),
        "state": str(standing.state),
        "state_title": STATES[standing.state].in_(language),
        "received_on": standing.received_on.isoformat() if standing.received_on else None,
        "nil": standing.nil,
        "records": standing.rows,
        "short_by": standing.short_by,
        "days_overdue": standing.overdue,
        "receipts": [each.receipt for each in standing.submissions],
    }


def _rate(rate: Rate, language: str) -> dict[str, object]:
    return {
        "id": rate.id,
        "title": rate.title.in_(language),
        "value": None if rate.value is None else half_up(rate.value * 100, _DECIMALS),
        "unit": "%",
        "part": rate.part,
        "whole": rate.whole,
        "formula": rate.formula.in_(language),
        "source": rate.source.in_(language),
        "confidence": str(rate.confidence),
    }


def _shown(share: Fraction | None) -> str:
    return "—" if share is None else half_up(share * 100, _DECIMALS) + "%"


def _day(due: date | DayRange) -> str:
    return f"{due.earliest}—{due.latest}" if isinstance(due, DayRange) else due.isoformat()
