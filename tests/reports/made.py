"""Runs made of parts, as if read from files: a month of penalties with faults, and a year of indicator values."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from gov_integrity.exchange import asking, bench, index, journey
from gov_integrity.exchange.answers import Answers
from gov_integrity.exchange.intake import Intake, Part
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.order import Order, unwatched
from gov_integrity.exchange.receipts import receipt_of
from gov_integrity.exchange.row import Blank, Document, Documents, Grid, Row, Source
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Place
from gov_integrity.forms.profile import Profile
from gov_integrity.reports.receipt_report import render
from gov_integrity.standard import profiles
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.indicator_value import IndicatorValue
from gov_integrity.standard.records.receipt import Receipt

ON = date(2026, 4, 10)
BUREAU, BUREAU_CODE = "示例县示例局", "114101050050000181"
OTHER, OTHER_CODE = "示例县示例镇人民政府", "12410105005000018X"
HEADER = ("序号", "行政相对人名称", "CF_XDR_SHXYM", "CF_WSH", "罚款金额（万元）", "CF_JDRQ", "备注（内部）")
WORKED_EXAMPLE: Mapping[str, tuple[str, str]] = {
    "litigation-loss-rate": ("6", "40"),
    "judgment-performance-rate": ("19", "20"),
    "review-correction-rate": ("3", "60"),
    "dual-publicity-timeliness": ("1188", "1200"),
    "disclosure-list-completion": ("27", "30"),
    "disclosure-request-timeliness": ("48", "50"),
    "other-act-publicity-timeliness": ("285", "300"),
    "service-timeliness": ("995", "1000"),
    "complaint-timeliness": ("8982", "10000"),
    "satisfaction-rate": ("97", "100"),
    "proposal-answer-timeliness": ("29", "30"),
    "contract-performance-rate": ("190", "200"),
    "promise-fulfilment-rate": ("46.5", "50"),
    "arrears-clearance-rate": ("18000000", "20000000"),
    "plan-goal-completion": ("47", "50"),
    "rectification-rate": ("4", "5"),
    "explanation-timeliness": ("5", "5"),
    "credit-check-coverage": ("980", "1000"),
    "joint-case-feedback-rate": ("36", "40"),
    "integrity-file-coverage": ("490", "500"),
    "personal-matters-consistency": ("39", "40"),
    "officials-violation-rate": ("1", "500"),
    "integrity-training-coverage": ("450", "500"),
}


@dataclass(frozen=True, slots=True)
class Run:
    """A run that ended, with everything a report is made of."""

    results: Results
    spool: Spool
    receipt: Receipt

    def page(self, language: str = "zh") -> str:
        return render(self.results, self.spool, self.receipt, language=language, rows=self.spool)


@contextmanager
def run(
    sources: Mapping[str, Sequence[Part]],
    *,
    on: date | None = ON,
    profile: Profile | None = None,
    region: str = "410105",
) -> Iterator[Run]:
    """Take parts through the house as the journey does; without ``profile`` the one of the standard scores."""
    order = Order(
        paths=(),
        calendar=calendar(),
        on=on,
        region=region,
        profile=profile or profiles.profile("six-dimensions-2025"),
        profile_sha256="0" * 64,
    )
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool") as spool:
        intake = Intake()
        rows = chain.from_iterable(intake.rows(_source(name), parts) for name, parts in sources.items())
        with bench.workers(order, spool) as workers:
            ledgers = journey.first_pass(order, rows, intake, spool, workers)
            answers = asking.ask(spool, workers, None, unwatched) if on else Answers()
        results = Results(order, intake, ledgers, answers, journey.scored(order, spool), index.relate(order, spool))
        yield Run(results, spool, receipt_of(results, spool, _outputs()))


def _source(name: str) -> Source:
    return Source(Path("data"), name, format="csv", encoding="gb18030", size=20_480, sha256="1" * 64)


def _outputs() -> list[dict[str, str]]:
    return [{"file": "answers.ndjson", "sha256": "2" * 64}, {"file": "findings.csv", "sha256": "3" * 64}]


def documents(name: str, given: Iterable[Mapping[str, Any] | None]) -> Documents:
    """Return JSON records of a file, one to a line; ``None`` is a blank line."""
    placed = ((Place(name, line=line, record=line), document) for line, document in enumerate(given, 1))
    return Documents(name, (Blank(at) if document is None else Document(at, dict(document)) for at, document in placed))


def grid(name: str, rows: Iterable[Sequence[str]], sheet: str = "") -> Grid:
    """Return a table of a file."""
    return Grid(name, sheet, (Row(Place(name, sheet, line), tuple(row)) for line, row in enumerate(rows, 1)))


def penalty(**changes: object) -> dict[str, Any]:
    """Return a penalty without ids and links, changed."""
    given = {name: value for name, value in AdministrativePenalty.example.items() if name not in {"id", "linked"}}
    return {**given, **changes}


def penalties(count: int, first: int = 1) -> list[dict[str, Any]]:
    """Return good penalties of spring 2024 and 2025."""
    return [
        penalty(
            decision_number=f"示市监处罚〔{2024 + number % 2}〕{number}号",
            decided_on=f"{2024 + number % 2}-03-{1 + number % 28:02d}",
            collected_on=f"{2024 + number % 2}-04-02",
            published_on=f"{2024 + number % 2}-04-02",
            publicity_started_on=f"{2024 + number % 2}-04-02",
        )
        for number in range(first, first + count)
    ]


def faulty() -> list[dict[str, Any]]:
    """Return penalties as departments get them wrong."""
    bad = [
        penalty(decision_number="示市监处罚〔2024〕901号", publicity_started_on="2024-02-01"),
        penalty(decision_number="示市监处罚〔2024〕902号", publicity_started_on="2024-02-11"),
        penalty(decision_number="示市监处罚〔2024〕903号", publicity_started_on="2024-02-12"),
        penalty(decision_number="示市监处罚〔2024〕904号", publicity_started_on="2024-02-13"),
        penalty(decision_number="示市监处罚〔2024〕905号", about_code="91410105005000018O"),
        penalty(decision_number="示市监处罚〔2024〕906号", about_code="9141010500500001"),
        penalty(decision_number="示市监处罚〔2024〕907号", decided_on="2024-02-30"),
        penalty(decision_number="示市监处罚〔2024〕908号", penalty_kinds=["fine", "罚金"]),
        penalty(decision_number="示市监处罚〔2024〕909号", fine_amount="0"),
        penalty(decision_number="示市监处罚〔2024〕910号", remark="写错了名称"),
        penalty(decision_number="示市监处罚〔2024〕911号", fine_amount="5000"),
        penalty(decision_number="示市监处罚〔2024〕911号", fine_amount="5000"),
    ]
    bad[6].pop("about_name")
    return bad


def values(
    body: str, code: str, numbers: Mapping[str, tuple[str, str]] = WORKED_EXAMPLE, *, period: str = "2025"
) -> list[dict[str, Any]]:
    """Return indicator values; what the worked example has no number for is not applicable."""
    wanted = [each.indicator.id for each in profiles.profile("six-dimensions-2025").weighted()]
    return [value(body, code, indicator, numbers.get(indicator), period) for indicator in wanted]


def value(body: str, code: str, indicator: str, number: tuple[str, str] | None, period: str = "2025") -> dict[str, Any]:
    """Return one indicator value."""
    kept = ("type", "source_org_name", "collected_on")
    given = {name: value for name, value in IndicatorValue.example.items() if name in kept}
    given |= {"about_name": body, "about_code": code, "indicator": indicator, "period": period}
    if number is None:
        return given | {"value_state": "not_applicable"}
    return given | {"value_state": "ok", "numerator": number[0], "denominator": number[1]}


def listed_debtor(body: str, code: str) -> dict[str, Any]:
    """Return the record of a body that is at present a dishonest judgment debtor."""
    dropped = {"id", "linked", "rectified_on", "confirmed_performed_on", "conduct_corrected_on", "excuse_claimed"}
    given = {name: value for name, value in DishonestyRecord.example.items() if name not in dropped}
    changes = {
        "about_name": body,
        "about_code": code,
        "dishonesty_category": "dishonest_judgment_debtor",
        "listed_on": "2025-06-01",
    }
    return given | changes


def month() -> dict[str, list[Part]]:
    """Return a month of penalties with faults, and the values of three bodies."""
    poor = {**WORKED_EXAMPLE, "litigation-loss-rate": ("12", "40"), "complaint-timeliness": ("6000", "10000")}
    lacking = {name: pair for name, pair in WORKED_EXAMPLE.items() if not name.startswith("d") and name[:5] != "other"}
    table = [
        ("2024年3月行政处罚信息公示表",),
        HEADER,
        ("1", "示例市甲公司", BUREAU_CODE, "示市监处罚〔2024〕1号", "0.5", "2024-03-01", ""),
        ("", "", "", "", "", "", ""),
        ("合计", "", "", "", "0.5", "", ""),
    ]
    sheet = "2024年3月"
    return {
        "处罚/市场监管局-2024-03.ndjson": [
            documents("处罚/市场监管局-2024-03.ndjson", [*penalties(126), None, *faulty(), None, None])
        ],
        "处罚/城管局-2024-03.xlsx": [grid("处罚/城管局-2024-03.xlsx", table, sheet)],
        "指标/2025.json": [
            documents(
                "指标/2025.json",
                [
                    *values(BUREAU, BUREAU_CODE),
                    *values(OTHER, OTHER_CODE, poor),
                    listed_debtor(OTHER, OTHER_CODE),
                    *values("示例县示例委员会", "12410105005000026Q", lacking)[:9],
                ],
            )
        ],
    }
