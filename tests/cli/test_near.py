"""A name that is none: at most three that may be meant are said, and nothing is guessed at."""

import pytest
from click.shell_completion import ShellComplete

from gov_integrity.cli import commands
from tests.cli.door import run


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (["recieve", "x"], "没有命令 'recieve'。是不是：receive"),
        (["profile", "compar"], "没有命令 'compar'。是不是：compare"),
        (["template", "contrct", "-o", "x.xlsx"], "没有这种记录类型。是不是：contract（合同签约信息）"),
        (["sample", "处罚"], "没有这种记录类型。是不是：administrative-penalty（行政处罚信息）"),
        (["check", "x.csv", "--record", "合同签约"], "没有这种记录类型。是不是：contract（合同签约信息）"),
        (["map", "README.md", "--record", "contracts", "-o", "x.toml"], "是不是：contract（合同签约信息）"),
        (["gap", "README.md", "--record", "arears"], "是不是：arrears（"),
        (["explain", "TXT2O3"], "是不是：TXT203"),
    ],
)
def test_a_name_that_is_none_is_answered_with_those_that_may_be_meant(arguments: list[str], near: str) -> None:
    ended = run(*arguments)
    assert ended.status == 2
    assert near in ended.err
    assert ended.err.count("、") <= 2


def test_a_record_type_is_known_by_its_chinese_title() -> None:
    """Clerks know what a table is called, not its id."""
    by_title, by_id = (run("sample", name, "-n", "2") for name in ("合同签约信息", "contract"))
    assert by_title.status == 0
    assert by_title.out == by_id.out


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("gov-integrity rec", {"receipt", "receive"}),
        ("gov-integrity profile c", {"check", "compare"}),
        ("gov-integrity letter ", {"handover", "rectification", "correction"}),
        ("gov-integrity template contract", {"contract", "contract-performance"}),
        ("gov-integrity check x.csv --record arr", {"arrears"}),
    ],
)
def test_commands_kinds_and_record_types_are_completed(words: str, offered: set[str]) -> None:
    parts = words.split(" ")
    completed = ShellComplete(commands, {}, "gov-integrity", "_GOV_INTEGRITY_COMPLETE")
    assert {each.value for each in completed.get_completions(parts[1:-1], parts[-1])} == offered


def test_a_name_like_no_other_is_not_guessed_at() -> None:
    assert "是不是" not in run("qqqqq").err
