"""``convert`` on the command line: the two files that it writes, and how it ends."""

import csv
import json
from pathlib import Path

import pytest

from tests.cli.door import run
from tests.exchange.tables import PENALTY, WIRE

HEADER = "CF_WSH,CF_CFLB1,CF_CFLB2,CF_JG,CF_XDR_MC,CF_XDR_SFZ,SJC"
ROWS = f"""{HEADER}
示罚〔2016〕1号,罚款,警告,罚款五千元,示例人甲,110101199003070011,2016-09-03
示罚〔2016〕2号,罚款,,罚款五千元,示例人乙,,2016-09-03
"""


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def converted(folder: Path, content: str, target: str, name: str = "月报.csv") -> tuple[int, str, Path]:
    source, out = folder / name, folder / "out" / "新月报.csv"
    source.write_text(content, encoding="utf-8")
    end = run("convert", source, "--to", target, "-o", out)
    return end.status, end.told, out


def test_a_file_and_its_ledger(tmp_path: Path) -> None:
    status, told, out = converted(tmp_path, ROWS, "dual-publicity-2018")
    assert status == 1
    assert "转换 2 行" in told
    assert [row["CF_CFLB"] for row in table(out)] == ["罚款;警告", "罚款"]
    ledger = table(out.with_name("新月报.ledger.csv"))
    dropped = {line["来源列"]: (line["行数"], line["行"]) for line in ledger if line["去向"] == "舍弃"}
    assert dropped == {"SJC": ("2", "2-3")}
    cells = sum(len([cell for cell in line.split(",") if cell]) for line in ROWS.splitlines()[1:])
    assert sum(int(line["行数"]) for line in ledger if line["去向"] != "缺省") == cells
    assert sorted(path.name for path in out.parent.iterdir()) == ["新月报.csv", "新月报.ledger.csv"]


def test_a_table_below_many_blank_rows_is_converted_whole(tmp_path: Path) -> None:
    _status, told, out = converted(tmp_path, "\n" * 25 + ROWS, "dual-publicity-2018")
    assert "转换 2 行" in told
    assert [row["CF_CFLB"] for row in table(out)] == ["罚款;警告", "罚款"]


def test_a_table_below_a_broken_line_and_many_blank_rows_is_converted_and_the_line_told(tmp_path: Path) -> None:
    status, told, out = converted(tmp_path, '"a"b,c\n' + "\n" * 25 + ROWS, "dual-publicity-2018")
    assert (status, "转换 2 行" in told, "CSV052" in told) == (1, True, True)
    assert [row["CF_CFLB"] for row in table(out)] == ["罚款;警告", "罚款"]


def test_neither_screen_nor_ledger_shows_a_value(tmp_path: Path) -> None:
    _status, told, out = converted(tmp_path, ROWS, "dual-publicity-2018")
    shown = told + out.with_name("新月报.ledger.csv").read_text("utf-8-sig")
    assert "110101199003070011" not in shown
    assert "示例人甲" not in shown


def test_documents_are_converted_too(tmp_path: Path) -> None:
    document = {"type": "administrative-penalty", "decision_number": "1号", "penalty_kinds": ["fine", "warning"]}
    document |= {"fine_amount": "5000", "effective_until": "forever"}
    _status, _told, out = converted(tmp_path, json.dumps(document), "dual-publicity-2018", "一条.json")
    (row,) = table(out)
    assert (row["CF_CFLB"], row["CF_NR_FK"], row["CF_YXQ"]) == ("罚款;警告", "0.5", "2099/12/31")


@pytest.mark.parametrize(
    ("content", "target", "status"),
    [
        (ROWS, "no-such-layout", 2),
        (ROWS, "contract-pilot", 2),
        ("甲,乙\n1,2\n", "dual-publicity-2018", 3),
        (ROWS + "只有一格\n", "dual-publicity-2018", 1),
    ],
)
def test_how_it_ends(tmp_path: Path, content: str, target: str, status: int) -> None:
    ended, told, out = converted(tmp_path, content, target)
    assert ended == status
    assert "Traceback" not in told
    assert out.exists() == (status in {0, 1})


def test_a_row_that_loses_nothing_ends_clean(tmp_path: Path) -> None:
    """A complete row of 2018 under Chinese headers, written under the items of 2018."""
    content = ",".join(PENALTY) + "\n" + ",".join(PENALTY.values()) + "\n"
    status, told, out = converted(tmp_path, content, "dual-publicity-2018")
    assert (status, "舍弃 0" in told) == (0, True)
    assert {item: text for item, text in table(out)[0].items() if text} == {
        **{WIRE[title]: text for title, text in PENALTY.items()},
        "CF_NR_FK": "0.5",
        "CF_JDRQ": "2024/09/02",
    }


def test_a_table_without_rows_has_its_header(tmp_path: Path) -> None:
    status, told, out = converted(tmp_path, HEADER + "\n", "dual-publicity-2018")
    assert (status, "FIL003" in told) == (1, True)
    assert out.read_text("utf-8-sig").startswith("CF_XDR_MC,")


def test_the_source_is_never_written_over(tmp_path: Path) -> None:
    source = tmp_path / "月报.csv"
    source.write_text(ROWS, encoding="utf-8")
    assert run("convert", source, "--to", "dual-publicity-2018", "-o", source).status == 2
    assert source.read_text("utf-8") == ROWS
