"""Small sources made by hand: penalties as a table under any headers, contracts as documents, and what a run finds."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from gov_integrity.exchange.intake import Intake, Tally
from gov_integrity.exchange.journey import Results, run
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.receipts import receipt_of
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.contract import Contract
from gov_integrity.standard.records.receipt import Receipt

ON = date(2024, 10, 8)
CODE, OTHER_CODE, BODY_CODE = "91410105005000018Q", "12410105005000018X", "114101050050000181"

# a penalty as a department writes it in the layout of 2018, by Chinese title, with no fault and no warning
PENALTY: Mapping[str, str] = {
    "行政相对人名称": "示例市示例食品有限公司",
    "行政相对人类别": "法人及非法人组织",
    "行政相对人统一社会信用代码": CODE,
    "行政处罚决定书文号": "示市监处罚〔2024〕1号",
    "违法行为类型": "违反食品标签管理规定",
    "违法事实": "经营标签不符合规定的预包装食品",
    "处罚依据": "《中华人民共和国食品安全法》",
    "处罚类别": "罚款",
    "处罚内容": "罚款5000元",
    "罚款金额（万元）": "0.500000",
    "处罚决定日期": "2024-09-02",
    "处罚有效期": "2099/12/31",
    "处罚机关": "示例市市场监督管理局",
    "处罚机关统一社会信用代码": BODY_CODE,
    "数据来源单位": "示例市市场监督管理局",
    "数据来源单位统一社会信用代码": BODY_CODE,
}
WIRE: Mapping[str, str] = {
    "行政相对人名称": "CF_XDR_MC",
    "行政相对人类别": "CF_XDR_LB",
    "行政相对人统一社会信用代码": "CF_XDR_SHXYM",
    "行政处罚决定书文号": "CF_WSH",
    "违法行为类型": "CF_WFXW",
    "违法事实": "CF_SY",
    "处罚依据": "CF_YJ",
    "处罚类别": "CF_CFLB",
    "处罚内容": "CF_NR",
    "罚款金额（万元）": "CF_NR_FK",
    "处罚决定日期": "CF_JDRQ",
    "处罚有效期": "CF_YXQ",
    "处罚机关": "CF_CFJG",
    "处罚机关统一社会信用代码": "CF_CFJGDM",
    "数据来源单位": "CF_SJLY",
    "数据来源单位统一社会信用代码": "CF_SJLYDM",
}
HEADER: tuple[str, ...] = tuple(PENALTY)


def penalty(number: int = 1, /, **changes: str) -> dict[str, str]:
    """Return a good penalty with its own decision number, changed by title."""
    return {**PENALTY, "行政处罚决定书文号": f"示市监处罚〔2024〕{number}号", **changes}


def cells(row: Mapping[str, str], header: Sequence[str] = HEADER) -> list[str]:
    """Return the cells of a penalty in the order of a header."""
    return [row[title] for title in header]


def table(rows: Iterable[Sequence[str]], *, end: str = "\r\n") -> str:
    """Return rows as the text of a CSV file."""
    out = io.StringIO()
    csv.writer(out, lineterminator=end).writerows(rows)
    return out.getvalue()


def penalties(count: int, *, header: Sequence[str] = HEADER, first: int = 1) -> str:
    """Return a CSV of good penalties."""
    return table([header, *(cells(penalty(number)) for number in range(first, first + count))])


def contract(number: int = 1, /, **changes: object) -> dict[str, object]:
    """Return a good contract with its own id, number and day, changed; ``None`` takes an element away."""
    given = {
        **Contract.example,
        "id": f"contract-{number}",
        "contract_number": f"示采合〔2023〕{number}号",
        "signed_on": f"2023-03-{1 + number % 20:02d}",
        **changes,
    }
    return {name: value for name, value in given.items() if value is not None}


def lines(documents: Iterable[object]) -> str:
    """Return documents as NDJSON."""
    return "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a run over small sources found."""

    results: Results
    spool: Spool

    @property
    def intake(self) -> Intake:
        return self.results.intake

    @property
    def tally(self) -> Tally:
        """The only source."""
        (tally,) = self.intake.tallies
        return tally

    @property
    def found(self) -> list[Finding]:
        return list(self.spool.findings())

    @property
    def codes(self) -> list[str]:
        """The code of every finding, in order."""
        return [finding.code for finding in self.spool.findings()]

    def of(self, code: str) -> list[Finding]:
        return [finding for finding in self.spool.findings() if finding.code == code]

    @property
    def ends(self) -> tuple[int, int, int]:
        """How many rows of all sources were accepted, warned of, and rejected."""
        ends = [self.spool.dispositions(number) for number in range(len(self.intake.tallies))]
        accepted, warned, rejected = (sum(column) for column in zip(*ends, strict=True))
        return accepted, warned, rejected

    @property
    def documents(self) -> list[Mapping[str, object]]:
        """The documents of the rows without an error."""
        return [row.document or {} for row in self.spool.rows(accepted=True)]

    @property
    def receipt(self) -> Receipt:
        return receipt_of(self.results, self.spool, ())


@contextmanager
def taken(*paths: Path, on: date | None = None, record: str = "") -> Iterator[Taken]:
    """Take files through the house."""
    order = Order(paths=paths, calendar=calendar(), on=on, record=record)
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool") as spool:
        yield Taken(run(order, spool), spool)


@contextmanager
def read(text: str | bytes, *, name: str = "data.csv", on: date | None = None, record: str = "") -> Iterator[Taken]:
    """Take one file with this content through the house."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        with taken(path, on=on, record=record) as found:
            yield found
