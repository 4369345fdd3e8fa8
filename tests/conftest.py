"""What every test stands on: tools that may be absent, and how far generated cases search."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

REQUIRE_TOOLS = os.environ.get("GOV_INTEGRITY_REQUIRE_TOOLS") == "1"
ABSENT = "tool not there: "

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("prove", deadline=None, max_examples=2_000, print_blob=True)
settings.load_profile(os.environ.get("GOV_INTEGRITY_HYPOTHESIS", "dev"))


@dataclass(frozen=True, slots=True)
class Tool:
    """A program that some tests start: its names on different systems, and with what arguments it prints something.

    ``places`` is a pattern, below the root, of folders that are not on the path where it may stand too.
    """

    commands: tuple[str, ...]
    package: str
    probe: tuple[str, ...] = ()
    places: str = ""

    def path(self) -> Path | None:
        """Return the program, or nothing if it is not there or its probe prints nothing."""
        beside = os.pathsep.join(str(place) for place in sorted(Path("/").glob(self.places))) if self.places else None
        ways = (None, beside) if beside else (None,)
        found = next((path for way in ways for name in self.commands if (path := shutil.which(name, path=way))), None)
        if found is None:
            return None
        if self.probe and not subprocess.run([found, *self.probe], capture_output=True, check=False).stdout.strip():
            return None
        return Path(found)


TOOLS = {
    "chinese-font": Tool(("fc-list",), "fontconfig, fonts-noto-cjk", probe=(":lang=zh",)),
    "chromium": Tool(("chromium", "chromium-browser", "google-chrome"), "chromium"),
    "git": Tool(("git",), "git"),
    "java": Tool(("java",), "default-jdk-headless"),
    "maven": Tool(("mvn",), "maven"),
    "node": Tool(("node", "nodejs"), "nodejs"),
    "npm": Tool(("npm",), "npm"),
    "soffice": Tool(("soffice", "libreoffice"), "libreoffice-calc, libreoffice-writer"),
    "postgresql": Tool(("initdb",), "postgresql", places="usr/lib/postgresql/*/bin"),
}


BUILT = {
    "check-page": Path(__file__).parents[1] / "clients/browser/node_modules/esbuild",
    "javascript-client": Path(__file__).parents[1] / "clients/javascript/node_modules/ajv",
    "java-client": Path(__file__).parents[1] / "clients/java/target/classes/gov",
}


def tool_path(name: str) -> Path:
    """Return the path of a tool; without it the test is skipped, or fails where every tool is required.

    A sample client counts as a tool: ``make clients`` fetches what it is made of.
    """
    path = TOOLS[name].path() if name in TOOLS else BUILT[name]
    if path is not None and path.exists():
        return path
    reason = f"{ABSENT}{name} ({f'package {TOOLS[name].package}' if name in TOOLS else 'make clients'})"
    if REQUIRE_TOOLS:
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def tool() -> Callable[[str], Path]:
    """``tool("node")`` is the path of node; without it the test is skipped, or fails where every tool is required."""
    return tool_path


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip or fail a test marked ``needs("node", ...)`` if one of the tools is not there."""
    for mark in item.iter_markers("needs"):
        for name in mark.args:
            tool_path(name)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """List the tests that were skipped because a tool is not there, tool by tool."""
    skipped: dict[str, list[str]] = {}
    for nodeid, reason in _skips(terminalreporter):
        if ABSENT in reason:
            skipped.setdefault(reason.partition(ABSENT)[2], []).append(nodeid)
    if skipped:
        terminalreporter.section("skipped: tools that are not there")
        for name, tests in sorted(skipped.items()):
            terminalreporter.line(f"{name}: {len(tests)} skipped")
            for test in sorted(tests):
                terminalreporter.line(f"    {test}")


def _skips(terminalreporter: pytest.TerminalReporter) -> Iterator[tuple[str, str]]:
    for report in terminalreporter.stats.get("skipped", []):
        match report.longrepr:
            case (_, _, str(reason)):
                yield report.nodeid, reason
