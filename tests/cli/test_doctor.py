"""``doctor``: what is here, counted from the things themselves."""

import sys
from importlib.metadata import metadata
from unittest.mock import patch

import pytest

from gov_integrity import __version__
from gov_integrity.exchange.limits import LIMITS
from gov_integrity.standard import catalogue
from tests.cli.door import run


def told(language: str = "zh") -> list[list[str]]:
    ended = run("doctor", "--lang", language)
    assert (ended.status, ended.err) == (0, "")
    return [line.split(maxsplit=1) if line.isascii() else line.rsplit(maxsplit=1) for line in ended.out.splitlines()]


def test_version_python_and_limits_are_told() -> None:
    out = run("doctor").out
    assert out.splitlines()[0].split() == ["gov-integrity", __version__]
    assert sys.version.split()[0] in out
    for most in LIMITS.known().values():
        assert str(most) in out


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("记录类型", len(catalogue.record_types())),
        ("校验", len(catalogue.checks())),
        ("法律问题", len(catalogue.rules())),
        ("法律文件", len(catalogue.instruments())),
        ("校验结果代码", len(catalogue.notices())),
    ],
)
def test_things_are_counted(name: str, count: int) -> None:
    lines = [line.split() for line in run("doctor").out.splitlines()]
    assert [name, str(count)] in lines


def test_the_calendar_covers_the_years_of_the_notices() -> None:
    line = next(line for line in run("doctor").out.splitlines() if line.startswith("工作日历"))
    first, last = line.split()[-1].split("-")
    assert int(first) <= 2016
    assert int(last) == 2026


def test_what_is_lacking_is_told() -> None:
    with patch("gov_integrity.cli.doctor.find_spec", lambda name: None if name == "jinja2" else object()):
        out = run("doctor").out
    assert "缺 jinja2" in out
    assert "已安装" in out


def test_every_component_that_may_be_lacking_is_listed() -> None:
    """The names are those of the package's own metadata, which is what ``pip install`` goes by."""
    named = set(metadata("gov-integrity").get_all("Provides-Extra") or ()) - {"all"}
    listed = {line.split()[1] for line in run("doctor").out.splitlines() if line.startswith("组件 ")}
    assert listed == named


def test_whether_memory_has_a_limit_is_told() -> None:
    with patch("gov_integrity.exchange.physical.sheet_reader.CAN_LIMIT", new=False):
        assert run("doctor").out.splitlines()[-1].split() == ["读取工作簿的内存上限", "这个系统没有"]


def test_english_has_no_chinese() -> None:
    assert run("doctor", "--lang", "en").out.isascii()


def test_columns_are_level_on_a_screen_where_chinese_is_wide() -> None:
    from gov_integrity.cli.desk.screen import width  # noqa: PLC0415 - what the screen does is tested here only

    assert (width("abc"), width("中文"), width("e\u0301"), width("ｘ")) == (3, 4, 1, 2)
