"""The documentation is true: its Python runs and gives what it shows, its links and finding codes lead somewhere."""

import doctest
import json
import re
import shlex
import tomllib
from itertools import groupby
from pathlib import Path

import pytest

from gov_integrity.standard import catalogue
from tests.cli.door import run

ROOT = Path(__file__).parents[2]
PAGES = [
    ROOT / "README.md",
    ROOT / "README.zh-CN.md",
    ROOT / "examples/README.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
ENDS = re.compile("# (?:退出码|exit status) ?([0-9]+)")
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMANDS = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
CODE = re.compile(r"`([A-Z]{3}[0-9]{3})`")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def blocks() -> list[tuple[Path, str]]:
    return [(path, block) for path in PAGES for block in BLOCK.findall(path.read_text("utf-8"))]


@pytest.mark.parametrize("page", [path for path in PAGES if ">>>" in path.read_text("utf-8")], ids=named)
def test_every_session_gives_what_it_shows(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    done = doctest.testfile(
        str(page), module_relative=False, encoding="utf-8", optionflags=doctest.NORMALIZE_WHITESPACE
    )
    assert done.attempted > 0
    assert done.failed == 0


@pytest.mark.parametrize(("page", "block"), [(path, block) for path, block in blocks() if ">>>" not in block])
def test_every_program_runs(page: Path, block: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(block, named(page), "exec"), {})  # noqa: S102 - a program of our own documentation
    assert capsys.readouterr().out


@pytest.mark.parametrize("page", [path for path in PAGES if COMMANDS.search(path.read_text("utf-8"))], ids=named)
def test_every_command_gives_what_it_shows(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each line below a command is part of what it prints, in that order; ``# 退出码`` says how it ends, if not 0."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    for block in COMMANDS.findall(page.read_text("utf-8")):
        for command, *shown in (part.splitlines() for part in block.split("$ gov-integrity ")[1:]):
            ended = run(*shlex.split(command))
            status = next((end[1] for line in shown if (end := ENDS.fullmatch(line))), "0")
            assert str(ended.status) == status, ended.told
            at = 0
            for line in (line for line in shown if line and not ENDS.fullmatch(line)):
                found = ended.told.find(line, at)
                assert found >= 0, (command, line, ended.told)
                at = found + len(line)


def test_every_block_is_executed_or_says_that_it_is_text() -> None:
    """Python and commands run; TOML and JSON are read; what is not run is marked ``text`` or has no language."""
    kinds = {kind for path in PAGES for kind in re.findall("^```([a-z]+)$", path.read_text("utf-8"), re.MULTILINE)}
    assert kinds <= {"python", "console", "toml", "json", "text"}
    for path in PAGES:
        text = path.read_text("utf-8")
        for kind, read in (("toml", tomllib.loads), ("json", json.loads)):
            for block in re.findall(rf"^```{kind}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
                assert read(block)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_to_a_file(page: Path) -> None:
    targets = [(page.parent / target).resolve() for target in LINK.findall(page.read_text("utf-8"))]
    assert [named(target) for target in targets if not target.exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_finding_code_is_declared(page: Path) -> None:
    assert [code for code in CODE.findall(page.read_text("utf-8")) if code not in catalogue.notices()] == []


def test_decision_notes_are_numbered_without_gaps() -> None:
    """Each number once, and every ten of them (one subject) without a gap."""
    numbers = sorted(int(path.name[:4]) for path in (ROOT / "docs/decisions").glob("[0-9]*.md"))
    for _ten, held in groupby(numbers, key=lambda number: number // 10):
        subject = list(held)
        assert subject == list(range(subject[0], subject[0] + len(subject)))
