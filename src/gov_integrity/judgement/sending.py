"""报送情况 — what has each body reported of what it owes: in time, nil, late, too little, or not at all?

Three things are never taken for one another: nobody has reported (missing), somebody has reported that there is nothing
(nil), and the last day has not come. What is late or too little is that beside what it is.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.expected_sender import ExpectedSender, Owed, Register
from gov_integrity.forms.indicator import period_span
from gov_integrity.forms.instrument import OURS, SUMMARY, Confidence
from gov_integrity.forms.period import DayRange
from gov_integrity.forms.say import Say
from gov_integrity.judgement.beside import REPEATED_IDENTITY
from gov_integrity.standard import catalogue
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records.receipt import Receipt


class State(StrEnum):
    """What has become of one obligation of one period."""

    REPORTED = "reported"
    NIL = "nil"
    UNDER_REPORTED = "under_reported"
    LATE = "late"
    MISSING = "missing"
    NOT_DUE = "not_due"
    UNDETERMINED = "undetermined"


STATES: Final[Mapping[State, Say]] = {
    State.REPORTED: Say("按期报送", "reported in time"),
    State.NIL: Say("零报告", "nil, in time"),
    State.UNDER_REPORTED: Say("少报", "under-reported"),
    State.LATE: Say("迟报", "late"),
    State.MISSING: Say("未报", "missing"),
    State.NOT_DUE: Say("未到期", "not due yet"),
    State.UNDETERMINED: Say("不能确定", "undetermined"),
}


@dataclass(frozen=True, slots=True)
class Submission:
    """What one receipt says of one record type of one sender's period.

    ``declared`` are the rows that the sender announced; ``wrong_codes`` and ``repeated`` those of the whole receipt.
    """

    receipt: str
    sender: str
    code: str
    record: str
    first: date
    last: date
    received_on: date
    nil: bool = False
    rows: int = 0
    accepted: int = 0
    rejected: int = 0
    declared: int = 0
    wrong_codes: int = 0
    repeated: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """One obligation of one period: how it stands on a day, its last day, and what came of it.

    ``received_on`` is the first day on which anything came; ``short_by`` how many records are lacking of what another
    source, or the sender itself, announced; ``overdue`` how many calendar days it is (or was) late.
    """

    sender: ExpectedSender
    owed: Owed
    period: str
    due_on: date | DayRange
    state: State
    submissions: tuple[Submission, ...] = ()
    received_on: date | None = None
    nil: bool = False
    short_by: int = 0
    overdue: int = 0

    @property
    def rows(self) -> int:
        """How many records came."""
        return sum(each.rows for each in self.submissions)


@dataclass(frozen=True, slots=True)
class Rate:
    """One rate of a bulletin: two counts (of nothing there is no rate), its formula, and where that is from."""

    id: str
    title: Say
    formula: Say
    confidence: Confidence
    source: Say
    part: int
    whole: int

    @property
    def value(self) -> Fraction | None:
        """The share, or ``None`` where the whole is nothing."""
        return Fraction(self.part, self.whole) if self.whole else None


@dataclass(frozen=True, slots=True)
class Sending:
    """How a register stands on a day, for all periods or one; ``strange`` receipts name no sender or period."""

    register: Register
    on: date
    standings: tuple[Standing, ...]
    strange: tuple[str, ...] = ()
    unexpected: tuple[Submission, ...] = field(default_factory=tuple)

    def overdue(self) -> list[Standing]:
        """Return what is missing, the longest overdue first."""
        missing = (each for each in self.standings if each.state is State.MISSING)
        return sorted(missing, key=lambda each: (-each.overdue, each.sender.name, each.owed.record, each.period))

    def rates(self) -> tuple[Rate, ...]:
        """Return the rates over what is due."""
        due = [each for each in self.standings if each.state not in {State.NOT_DUE, State.UNDETERMINED}]
        came = [each for each in due if each.state is not State.MISSING]
        submissions = [submission for each in due for submission in each.submissions]
        rows = sum(each.rows for each in submissions)
        receipts = {each.receipt: each.wrong_codes + each.repeated for each in submissions}  # said once a receipt
        late = sum(each.state is State.LATE for each in came)
        return (
            Rate(*_COMPLIANT, sum(each.accepted for each in submissions), rows),
            Rate(*_LATE, late, len(came)),
            Rate(*_MISSING, len(due) - len(came), len(due)),
            Rate(*_WRONG_CODES, sum(receipts.values()), rows),
        )


_COMPLIANT: Final = (
    "compliance-rate",
    Say("合规率", "compliance rate"),
    Say("接收（含警告接收）的记录数 ÷ 收到的记录数", "records accepted, with or without a warning / records received"),
    OURS,
    Say("名称见于双公示“按期合规率”，公式为本项目所定", "the name is that of 双公示; the formula is this project's"),
)
_LATE: Final = (
    "late-rate",
    Say("迟报率", "late rate"),
    Say("迟报的报送数 ÷ 已报的报送数（零报告也算报送）", "late reports / reports that came, nil ones among them"),
    OURS,
    Say("迟报见于在用系统的质量统计，公式为本项目所定", "lateness is counted by systems in use; the formula is ours"),
)
_MISSING: Final = (
    "missing-rate",
    Say("未报率", "missing rate"),
    Say("到期未报的报送数 ÷ 到期应报的报送数", "reports due that never came / reports due"),
    OURS,
    Say("本项目所定", "this project's"),
)
_WRONG_CODES: Final = (
    "wrong-code-rate",
    Say("重错码率", "rate of repeated and wrong codes"),
    Say(
        "（统一社会信用代码有误的次数＋重复的记录数）÷ 收到的记录数",
        "(wrong codes + repeated records) / received",
    ),
    SUMMARY,
    Say(
        "名称和低于万分之一的要求见于社会信用体系建设示范城市评审基本指标，公式为本项目所定",
        "name and bound (below 1 in 10,000) are those of the review of model cities; the formula is this project's",
    ),
)


def sending_of(
    register: Register, receipts: Iterable[Receipt], *, on: date, calendar: Calendar, period: str = ""
) -> Sending:
    """Return how everything that was due before ``on`` stands, for one period or for all."""
    known = list(receipts)
    submissions = [each for receipt in known for each in submissions_of(receipt) if each.received_on <= on]
    strange = tuple(receipt.id for receipt in known if receipt.submission is None)
    standings = tuple(
        _standing(sender, owed, each, submissions, on=on, calendar=calendar)
        for sender in register.senders
        for owed in sender.owes
        for each in owed.periods(on)
        if period in {"", each}
    )
    used = {id(submission) for standing in standings for submission in standing.submissions}
    unexpected = () if period else tuple(each for each in submissions if id(each) not in used)
    return Sending(register, on, standings, strange, unexpected)


def submissions_of(receipt: Receipt) -> Iterator[Submission]:
    """Yield what a receipt says of each record type that came, or of none where its sender reports nil.

    The day on which it came is the receipt's own instant, or else its day of judgement.
    """
    said = receipt.submission
    received_on = date.fromisoformat(receipt.received_at[:10]) if receipt.received_at else receipt.on
    if said is None or received_on is None:
        return
    declared = {each.record: each.rows for each in said.declared}
    counted = {each.record: each for each in receipt.record_counts}
    wrong, repeated = _wrong_codes(receipt), _repeated(receipt)
    for record in sorted({*declared, *counted} - {"package"}) or [""]:
        rows = counted.get(record)
        yield Submission(
            receipt.id,
            said.sender_name,
            said.sender_code or "",
            record,
            said.period_starts_on,
            said.period_ends_on,
            received_on,
            nil=said.operation == "nil",
            rows=rows.rows if rows else 0,
            accepted=rows.accepted + rows.warned if rows else 0,
            rejected=rows.rejected if rows else 0,
            declared=declared.get(record, 0),
            wrong_codes=wrong,
            repeated=repeated,
        )


def _wrong_codes(receipt: Receipt) -> int:
    codes = set(uscc.identifier.codes)
    found = sum(each.count for each in receipt.findings_by_code if each.code in codes)
    spoiled = (each for each in receipt.root_causes if each.concerns and each.concerns.endswith("_code"))
    return found + sum(each.rows for each in spoiled)


def _repeated(receipt: Receipt) -> int:
    return sum(each.count for each in receipt.findings_by_code if each.code == REPEATED_IDENTITY)


def _standing(  # noqa: PLR0913 - what is asked, of what, on which day
    sender: ExpectedSender,
    owed: Owed,
    period: str,
    submissions: Iterable[Submission],
    *,
    on: date,
    calendar: Calendar,
) -> Standing:
    span, due = period_span(period), owed.due_on(period, calendar)
    own = tuple(
        sorted(
            (
                each
                for each in submissions
                if sender.code == each.code
                and (each.record == owed.record or each.nil)
                and each.first in span
                and each.last in span
            ),
            key=lambda each: (each.received_on, each.receipt),
        )
    )
    if not own:
        state, overdue = _awaited(due, on)
        return Standing(sender, owed, period, due, state, overdue=overdue)
    first, nil = own[0].received_on, all(each.nil for each in own)
    rows, declared = sum(each.rows for each in own), sum(each.declared for each in own)
    short_by = max(0, max(owed.least, declared) - rows)
    state, overdue = _awaited(due, first)
    if state is State.MISSING:
        state = State.LATE
    elif state is State.NOT_DUE:
        state = State.UNDER_REPORTED if short_by else State.NIL if nil else State.REPORTED
    return Standing(sender, owed, period, due, state, own, first, nil, short_by, overdue)


def _awaited(due: date | DayRange, day: date) -> tuple[State, int]:
    """Return how a last day stands to another day, and by how many days that is past it at least."""
    earliest, latest = (due.earliest, due.latest) if isinstance(due, DayRange) else (due, due)
    if day > latest:
        return State.MISSING, (day - latest).days
    return (State.NOT_DUE, 0) if day <= earliest else (State.UNDETERMINED, 0)


def record_title(record: str) -> str:
    """Return what people call a record type."""
    return catalogue.record_type(record).record_title
