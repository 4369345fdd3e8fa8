"""A name that is none: at most three that may be meant are said, and nothing is guessed at."""

import pytest

from tests.cli.door import run


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (["recieve", "x"], "没有命令 'recieve'。是不是：receive"),
        (["profile", "compar"], "没有命令 'compar'。是不是：compare"),
        (["template", "contrct", "-o", "x.xlsx"], "没有这种记录类型。是不是：contract"),
    ],
)
def test_a_name_that_is_none_is_answered_with_those_that_may_be_meant(arguments: list[str], near: str) -> None:
    ended = run(*arguments)
    assert ended.status == 2
    assert near in ended.err
    assert ended.err.count("、") <= 2


def test_a_name_like_no_other_is_not_guessed_at() -> None:
    assert "是不是" not in run("qqqqq").err
