"""Small packages whose every row has a fate that is known beforehand: what is sent, and what must become of it."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum, auto
from pathlib import Path

from hypothesis import strategies as st

from gov_integrity.standard.records.complaint import Complaint
from tests.exchange.tables import HEADER, cells, contract, penalty, table


class Fate(StrEnum):
    """What becomes of a row."""

    ACCEPTED = auto()
    WARNED = auto()
    REJECTED = auto()
    BLANK = auto()
    STRUCTURAL = auto()


@dataclass(frozen=True, slots=True)
class Sent:
    """One file of a package: its bytes, the fate of its rows in order, and how many of them are of a known type."""

    name: str
    content: bytes = field(repr=False)
    fates: tuple[Fate, ...]
    typed: int

    @property
    def counts(self) -> dict[Fate, int]:
        """How many rows end in each way."""
        found = Counter(self.fates)
        return {fate: found[fate] for fate in Fate}


COLUMNS = (*HEADER, "上网公示日期")
WIDTH = len(COLUMNS)
CSV_ROWS: dict[str, Fate] = {
    "good": Fate.ACCEPTED,
    "several lines": Fate.ACCEPTED,
    "hint": Fate.ACCEPTED,
    "warned": Fate.WARNED,
    "published late": Fate.WARNED,
    "bad day": Fate.REJECTED,
    "bad code": Fate.REJECTED,
    "contradiction": Fate.REJECTED,
    "repeated": Fate.REJECTED,
    "short": Fate.REJECTED,
    "long": Fate.REJECTED,
    "stray quote": Fate.REJECTED,
    "empty line": Fate.BLANK,
    "empty cells": Fate.BLANK,
    "total": Fate.STRUCTURAL,
    "footer": Fate.STRUCTURAL,
    "header again": Fate.STRUCTURAL,
}
# what makes a good penalty of 2024-09-02 such a row; it has to be published by 2024-09-11, and is on the fourth
_CHANGES: dict[str, dict[str, str]] = {
    "several lines": {"违法事实": "一，\n二"},
    "hint": {"违法事实": " 前后有空格 "},
    "warned": {"行政相对人类别": "个体工商户"},
    "published late": {"上网公示日期": "2024-09-12"},
    "bad day": {"处罚决定日期": "2024/2/30"},
    "bad code": {"处罚机关统一社会信用代码": "91410105005000018P"},
    "contradiction": {"处罚类别": "警告"},
    "repeated": {"行政处罚决定书文号": "示市监处罚〔2024〕0号"},
}


def _given(file: int, number: int, **changes: str) -> list[str]:
    """Return the cells of a good penalty of a file; its decision number is its own."""
    named = {"行政相对人名称": f"示例市第{file}有限公司", "上网公示日期": "2024-09-04"}
    return cells(penalty(number, **{**named, **changes}), COLUMNS)


def _csv_row(kind: str, number: int, file: int) -> str:
    """Return the lines of one row."""
    given = _given(file, number, **_CHANGES.get(kind, {}))
    whole = {
        "short": given[:-3],
        "long": [*given, "", "多"],
        "empty cells": [""] * WIDTH,
        "total": ["合计", "", "0.5", *[""] * (WIDTH - 3)],
        "footer": ["制表人：示例人", *[""] * (WIDTH - 1)],
        "header again": list(COLUMNS),
    }
    text = table([whole.get(kind, given)])
    if kind == "stray quote":
        return text.replace("违反食品标签管理规定", '"违反"食品标签管理规定')
    return "\r\n" if kind == "empty line" else text


def csv_file(number: int, kinds: Sequence[str], *, encoding: str, titles: int) -> Sent:
    """Return a table of penalties; its first row of data is good and is the one that is repeated."""
    above = table([["示例市行政处罚信息公示表"], [], ["填报单位：示例市市场监督管理局"]][:titles])
    first = table([COLUMNS, _given(number, 0)])
    body = "".join(_csv_row(kind, line, number) for line, kind in enumerate(kinds, 1))
    fates = [Fate.BLANK if line == 1 else Fate.STRUCTURAL for line in range(titles)]
    fates += [Fate.STRUCTURAL, Fate.ACCEPTED, *(CSV_ROWS[kind] for kind in kinds)]
    typed = sum(fate not in {Fate.BLANK, Fate.STRUCTURAL} for fate in fates)
    return Sent(f"{number}.csv", (above + first + body).encode(encoding), tuple(fates), typed)


DOCUMENTS: dict[str, tuple[Fate, bool]] = {
    "good": (Fate.ACCEPTED, True),
    "unknown name": (Fate.WARNED, True),
    "sum that differs": (Fate.WARNED, True),
    "bad day": (Fate.REJECTED, True),
    "days the wrong way": (Fate.REJECTED, True),
    "lacks all": (Fate.REJECTED, True),
    "no such type": (Fate.REJECTED, False),
    "nothing refers": (Fate.REJECTED, True),
    "twice a name": (Fate.REJECTED, False),
    "no number": (Fate.REJECTED, False),
}


def _document(kind: str, number: int) -> str:
    given = contract(number, amount="480000", quantity="12", unit_price="40000", announced_on=None)
    given |= {"about_name": f"示例市第{number}局"}
    match kind:
        case "unknown name":
            given |= {"自编": "x"}
        case "sum that differs":
            given |= {"amount": "480001"}
        case "bad day":
            given |= {"signed_on": "2023-02-29"}
        case "days the wrong way":
            given |= {"announced_on": "2022-12-31"}
        case "lacks all":
            given = {"type": "contract"}
        case "no such type":
            given |= {"type": "nothing"}
        case "nothing refers":
            given = {**Complaint.example, "id": f"complaint-{number}", "contract": "nowhere"}
    text = json.dumps(given, ensure_ascii=False)
    match kind:
        case "twice a name":
            return text[:-1] + ', "type": "contract"}'
        case "no number":
            return text[:-1] + ', "amount2": NaN}'
    return text


def ndjson_file(number: int, kinds: Sequence[str], *, encoding: str) -> Sent:
    """Return documents a line; ``""`` is a blank line, ``cut`` a line that ends in the middle."""
    lines, fates, typed = [], [], 0
    for line, kind in enumerate(kinds, 1):
        if kind in {"", "cut"}:
            lines.append('{"type": "contract", ' if kind else "  ")
            fates.append(Fate.REJECTED if kind else Fate.BLANK)
            continue
        fate, is_typed = DOCUMENTS[kind]
        lines.append(_document(kind, 1000 * number + line))
        fates.append(fate)
        typed += is_typed
    first = _document("good", 1000 * number)
    content = "".join(f"{line}\n" for line in (first, *lines)).encode(encoding)
    return Sent(f"{number}.ndjson", content, (Fate.ACCEPTED, *fates), typed + 1)


def json_file(number: int, kinds: Sequence[str]) -> Sent:
    """Return an array of documents; ``scalar`` is an item that is no record."""
    items, fates, typed = [_document("good", 1000 * number)], [Fate.ACCEPTED], 1
    for line, kind in enumerate(kinds, 1):
        fate, is_typed = (Fate.REJECTED, False) if kind == "scalar" else DOCUMENTS[kind]
        items.append("5" if kind == "scalar" else _document(kind, 1000 * number + line))
        fates.append(fate)
        typed += is_typed
    return Sent(f"{number}.json", ("[" + ",\n ".join(items) + "]\n").encode(), tuple(fates), typed)


@st.composite
def packages(draw: st.DrawFn, most: int = 12) -> tuple[Sent, ...]:
    """Draw one to three files with up to ``most`` rows each."""
    sent: list[Sent] = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        match draw(st.sampled_from(["csv", "csv", "ndjson", "json"])):
            case "csv":
                kinds = draw(st.lists(st.sampled_from(sorted(CSV_ROWS)), max_size=most))
                encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "gb18030"]))
                sent.append(csv_file(number, kinds, encoding=encoding, titles=draw(st.integers(0, 3))))
            case "ndjson":
                kinds = draw(st.lists(st.sampled_from(["", "cut", *sorted(DOCUMENTS)]), max_size=most))
                sent.append(ndjson_file(number, kinds, encoding=draw(st.sampled_from(["utf-8", "gb18030"]))))
            case _:
                kinds = draw(st.lists(st.sampled_from(["scalar", *sorted(DOCUMENTS)]), max_size=most))
                sent.append(json_file(number, kinds))
    return tuple(sent)


def write(package: Sequence[Sent], folder: Path) -> Path:
    """Write the files of a package into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for sent in package:
        (folder / sent.name).write_bytes(sent.content)
    return folder
