"""What every door says of itself: in Chinese, complete, and the same as what was last agreed to."""

import re
from pathlib import Path

import click
import pytest

from gov_integrity import __version__
from gov_integrity.cli import ExitStatus, commands
from tests.cli.door import run

SNAPSHOTS = Path(__file__).parent / "help"
CHINESE = re.compile("[一-鿿]")
CONTEXT = click.Context(commands)


def command(verb: str) -> click.Command:
    found: click.Command = commands
    for word in verb.split():
        assert isinstance(found, click.Group)
        below = found.get_command(CONTEXT, word)
        assert below is not None
        found = below
    return found


def below(door: str = "") -> list[str]:
    """Return the doors behind a door, as they are called."""
    found = command(door)
    names = found.list_commands(CONTEXT) if isinstance(found, click.Group) else []
    return [inner for name in names for inner in (f"{door} {name}".strip(), *below(f"{door} {name}".strip()))]


DOORS = tuple(below())
VERBS = tuple(door for door in DOORS if not isinstance(command(door), click.Group))


def test_the_doors_of_the_main_job_are_there() -> None:
    assert {"check", "decide", "doctor", "explain", "generate", "receive"} <= set(VERBS)
    assert {path.stem for path in SNAPSHOTS.iterdir()} == {"gov-integrity", *(door.replace(" ", "-") for door in DOORS)}


@pytest.mark.parametrize("verb", ["", *DOORS])
def test_help_is_as_agreed(verb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of a door changes its page in ``help/`` in the same change, where a reader sees it."""
    monkeypatch.setenv("COLUMNS", "110")
    ended = run(*verb.split(), "--help")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out == (SNAPSHOTS / f"{verb.replace(' ', '-') or 'gov-integrity'}.txt").read_text("utf-8")


@pytest.mark.parametrize("verb", VERBS)
def test_every_option_says_in_chinese_what_it_does(verb: str) -> None:
    options = [each for each in command(verb).params if isinstance(each, click.Option)]
    assert [each.name for each in options if not CHINESE.search(each.help or "")] == []
    assert CHINESE.search(command(verb).help or "")


@pytest.mark.parametrize("verb", VERBS)
def test_the_list_of_doors_says_what_each_is_for(verb: str) -> None:
    *group, name = verb.split()
    told = next(line for line in run(*group, "--help").out.splitlines() if line.split()[:1] == [name])
    assert CHINESE.search(told)


@pytest.mark.parametrize("verb", VERBS)
def test_every_door_speaks_both_languages(verb: str) -> None:
    assert "lang" in [each.name for each in command(verb).params]


def test_the_end_of_the_help_names_the_exit_statuses() -> None:
    told = run("--help").out
    named = [int(number) for number in re.findall(r"(\d) [^ ·]+", told[told.index("退出码") :])]
    assert named == [status for status in ExitStatus if status < ExitStatus.INTERRUPTED]


def test_the_version_is_told() -> None:
    ended = run("--version")
    assert (ended.status, ended.out) == (0, f"gov-integrity, version {__version__}\n")


@pytest.mark.parametrize("arguments", [[], ["no-such-verb"], ["check"], ["check", "--no-such-option", "x"], ["decide"]])
def test_a_command_that_is_none_is_a_usage_error(arguments: list[str]) -> None:
    ended = run(*arguments)
    assert ended.status == 2
    assert "Usage: gov-integrity" in ended.told
