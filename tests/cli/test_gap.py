"""``gap``: what an export lacks is told by name, every row is counted once, and nothing personal is shown."""

import json
from pathlib import Path
from typing import Any

import pytest

from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.contract import Contract
from tests.cli.door import EXAMPLE, run

HEADER = "行政相对人名称,行政处罚决定书文号,处罚类别,处罚决定日期,处罚机关,当事人情况,记录状态,内部编号"
PERSON = "110101199003077758"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "旧系统.csv"
    rows = (
        "示例市示例食品有限公司,示市监处罚〔2024〕1号,罚款,2024-03-01,示例市市场监督管理局,正常,正常,A-1",
        "示例市另一有限公司,示市监处罚〔2024〕2号,没有这种处罚,2024-03-02,示例市市场监督管理局,,作废了,A-2",
        f"{PERSON},示市监处罚〔2024〕3号,警告,2024-13-02,示例市市场监督管理局,正常,正常,",
    )
    path.write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    return path


def told(*arguments: object) -> tuple[int, dict[str, Any]]:
    ended = run("gap", *arguments, "--format", "json")
    return ended.status, json.loads(ended.out)


def documents(folder: Path, *made: dict[str, object]) -> Path:
    path = folder / "records.ndjson"
    path.write_text("".join(f"{json.dumps(each, ensure_ascii=False)}\n" for each in made), encoding="utf-8")
    return path


def test_an_export_is_measured_by_name(export: Path) -> None:
    status, found = told(export, "--record", "administrative-penalty")
    assert status == 1
    [one] = found["records"]
    assert (one["record"], one["rows"]) == ("administrative-penalty", 3)
    assert one["levels"] == {"shape": {"rows": 0, "share": 0.0}, "checks": {"rows": 0, "share": 0.0}}
    assert one["present"]["decision_number"] == 3
    assert one["beside"] == {"内部编号": 2, "当事人情况": 2}
    assert one["unknown_codes"] == {"penalty_kinds": {"—": 1}, "record_state": {"作废了": 1}}
    required = {name for name, each in AdministrativePenalty.elements.items() if each.required is True}
    assert set(one["cannot_meet"]) == required - set(one["present"])
    assert set(one["present"]) | {each["element"] for each in one["missing"]} == set(AdministrativePenalty.elements)


def test_what_the_text_tells_is_what_the_data_tell(export: Path) -> None:
    text = run("gap", export, "--record", "administrative-penalty")
    assert "来源达不到的必填项：" in text.out
    assert "标准没有的列：内部编号 ×2、当事人情况 ×2" in text.out
    assert PERSON not in text.told
    assert PERSON not in run("gap", export, "--record", "administrative-penalty", "--format", "json").told
    assert "obligations that the source cannot meet" in run("gap", export, "--lang", "en").told


def test_a_source_that_meets_everything_is_clean(tmp_path: Path) -> None:
    status, found = told(documents(tmp_path, dict(Contract.example)), "--on", "2024-10-08")
    [one] = found["records"]
    assert status == 0
    assert one["levels"]["shape"] == one["levels"]["checks"] == {"rows": 1, "share": 1.0}
    assert one["cannot_meet"] == []
    assert found["unread"] == []


def test_an_obligation_under_a_condition_that_no_row_meets(tmp_path: Path) -> None:
    revoked = {**Contract.example, "record_state": "revoked"}
    status, found = told(documents(tmp_path, revoked, {**revoked, "x": 1}))
    [one] = found["records"]
    assert status == 1
    assert one["levels"] == {"shape": {"rows": 2, "share": 1.0}, "checks": {"rows": 0, "share": 0.0}}
    assert one["cannot_meet"] == ["revoked_on"]
    assert one["beside"] == {"x": 1}


def test_what_cannot_be_read_is_told_and_measured_as_nothing(tmp_path: Path) -> None:
    path = documents(tmp_path, {"type": "no-such-record"})
    ended = run("gap", path)
    assert (ended.status, "JSN200" in ended.err) == (3, True)
    assert run("gap", tmp_path / "nothing.csv").status == 3


def test_every_row_of_the_example_is_measured() -> None:
    status, found = told(EXAMPLE, "--on", "2024-10-08")
    assert status == 1
    for one in found["records"]:
        levels = one["levels"]
        assert one["rows"] >= levels["shape"]["rows"] >= levels["checks"]["rows"]
        assert set(levels) == {"shape", "checks", "rules"}
    assert sum(one["rows"] for one in found["records"]) >= 150
