"""The clerk's page is true: its commands, one after the other, print what it shows."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.door import ROOT, run

PAGE = (ROOT / "docs/clerk.md").read_text("utf-8")
BLOCKS = re.findall(r"^```console\n\$ gov-integrity (.*?)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_every_command_prints_what_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert len(BLOCKS) > 4
    for command, shown in BLOCKS:
        ended = run(*shlex.split(command))
        assert ended.status in {0, 1}, ended.told
        assert ended.out == shown, command


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_there_as_documented(shell: str) -> None:
    assert f"_GOV_INTEGRITY_COMPLETE={shell}_source gov-integrity" in PAGE
    code = "from gov_integrity.cli import commands; commands(prog_name='gov-integrity')"
    environment = {**os.environ, "_GOV_INTEGRITY_COMPLETE": f"{shell}_source"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    if shell == "bash" and "Bash version" in done.stderr:
        return
    assert "gov-integrity" in done.stdout
