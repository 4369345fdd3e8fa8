"""The tree: nothing of one machine, no clock, no loose end, nothing too long, and a reason for every exception."""

import ast
import re
import subprocess
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = sorted((ROOT / "src").rglob("*.py"))
CODE = [path for folder in ("src", "tests", "tools", "benchmarks") for path in sorted((ROOT / folder).rglob("*.py"))]

# A class of one letter keeps this file from finding itself.
REGISTRIES = re.compile(
    rb"p[y]pi\.(org|python)|p[y]thonhosted|n[p]mjs\.|c[r]ates\.io|m[a]ven\.(org|apache)|p[r]oxy\.golang|d[e]b\.debian"
    rb"|m[i]rrors?\.(aliyun|tuna|ustc|163|cloud|huawei)",
    re.IGNORECASE,
)
MACHINES = re.compile(rb"(?<![\w.~/-])/(w[o]rk|r[o]ot|h[o]me|U[s]ers|o[p]t)/|[A-Z]:\\U[s]ers|\.\./s[h]ared")
LOOSE_ENDS = re.compile(r"\b(TODO|FIXME|XXX|HACK|NotImplementedError|NotImplemented)\b")
NO_MEANING = {"utils", "util", "common", "helpers", "core", "misc"}
HARD_LIMIT = 400

CLOCKS = {"today", "now", "utcnow", "time_ns", "localtime", "gmtime", "ctime", "asctime"}
SQL_CLOCKS = re.compile(r"\bCURRENT_(TIMESTAMP|DATE|TIME)\b", re.IGNORECASE)


def tracked(git: Path) -> list[Path]:
    """Return the files that are in the repository or would be with the next commit."""
    command = [str(git), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    return [path for name in names if name and (path := ROOT / name).is_file()]


def named_in(pattern: re.Pattern[bytes], files: list[Path]) -> list[str]:
    """Return ``file:line: text`` of every match."""
    found: list[str] = []
    for path in files:
        content = path.read_bytes()
        for match in pattern.finditer(content):
            line = content.count(b"\n", 0, match.start()) + 1
            found.append(f"{path.relative_to(ROOT)}:{line}: {match.group().decode()}")
    return found


def clock_reads(source: str) -> Iterator[int]:
    """Yield the lines of Python source that read a clock, its own or a database's."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCKS:
                yield node.lineno
            case ast.Attribute(value=ast.Name(id="time"), attr="time"):
                yield node.lineno
            case ast.ImportFrom(module="time", names=names) if {name.name for name in names} & {"time", *CLOCKS}:
                yield node.lineno
            case ast.Constant(value=str(text)) if SQL_CLOCKS.search(text):
                yield node.lineno


@pytest.mark.parametrize(
    "source",
    [
        "date.today()",
        "datetime.datetime.now(tz=UTC)",
        "import time\ntime.time()",
        "from time import time_ns",
        "connection.execute('insert into t values (CURRENT_TIMESTAMP)')",
    ],
)
def test_the_search_finds_clocks(source: str) -> None:
    assert list(clock_reads(source))


@pytest.mark.parametrize("source", ["today = on", "from time import perf_counter", "record.now", "x = 'current'"])
def test_the_search_finds_nothing_but_clocks(source: str) -> None:
    assert not list(clock_reads(source))


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (REGISTRIES, b"https://" + b"py" + b"pi.org/simple"),
        (REGISTRIES, b"files." + b"python" + b"hosted.org"),
        (MACHINES, b"open('/" + b"work/main')"),
        (MACHINES, b"see ../" + b"shared/design.md"),
    ],
)
def test_the_search_finds_hosts_and_machines(pattern: re.Pattern[bytes], text: bytes) -> None:
    assert pattern.search(text)


def test_no_file_names_a_registry_or_a_machine(tool: Callable[[str], Path]) -> None:
    files = tracked(tool("git"))
    assert len(files) > len(SOURCE)
    assert named_in(REGISTRIES, files) + named_in(MACHINES, files) == []


def test_nothing_reads_the_clock() -> None:
    reads = [f"{path.relative_to(ROOT)}:{line}" for path in SOURCE for line in clock_reads(path.read_text("utf-8"))]
    assert reads == []


def test_no_loose_ends() -> None:
    ends = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in SOURCE
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if LOOSE_ENDS.search(line)
    ]
    assert ends == []


def test_no_module_is_too_long() -> None:
    lengths = {path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in CODE}
    assert {path: length for path, length in lengths.items() if length > HARD_LIMIT} == {}


def test_every_module_has_a_name_with_a_meaning() -> None:
    assert [path for path in CODE if {path.stem, path.parent.name} & NO_MEANING] == []


def test_every_exception_has_its_reason() -> None:
    """In the configuration of ruff a rule is let off with a phrase that says why, and so is every ``noqa``, by code."""
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    lists = settings[settings.index("[tool.ruff.lint]") : settings.index("[tool.ruff.lint.flake8-errmsg]")]
    rules = [line for line in lists.splitlines() if re.match(r'\s+"[A-Z]+\d*",', line)]
    assert rules
    assert [line for line in rules if not re.search(r"# \S+ \S+", line)] == []
    blanket = re.compile(r"#\s*(noqa|type: ignore)(?![:\[])")
    waived = {path.relative_to(ROOT): blanket.findall(path.read_text("utf-8")) for path in SOURCE}
    assert {path: found for path, found in waived.items() if found} == {}


def test_changelog_says_kind_days_ids_and_what() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    version = re.search(r'__version__ = "(.+)"', (ROOT / "src/gov_integrity/__init__.py").read_text("utf-8"))
    newest = re.search(r"^## (\S+)", text, re.MULTILINE)
    assert version
    assert newest
    assert newest[1] == version[1]
    rows = [line.strip("|").split("|") for line in text.splitlines() if re.match(r"\| (?!kind)", line)]
    assert rows
    for row in rows:
        kind, days, ids, what = (cell.strip() for cell in row)
        assert kind in {"law", "standard", "fix", "technical"}
        assert days
        assert ids
        assert what.endswith(".")


def test_the_version_has_one_home() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert "version" not in project
    assert project["dynamic"] == ["version"]
