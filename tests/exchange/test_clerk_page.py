"""The completion that the clerk's page documents is there; its commands are run with those of every page."""

import os
import subprocess
import sys

import pytest

from tests.cli.door import ROOT

PAGE = (ROOT / "docs/clerk.md").read_text("utf-8")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_there_as_documented(shell: str) -> None:
    assert f"_GOV_INTEGRITY_COMPLETE={shell}_source gov-integrity" in PAGE
    code = "from gov_integrity.cli import commands; commands(prog_name='gov-integrity')"
    environment = {**os.environ, "_GOV_INTEGRITY_COMPLETE": f"{shell}_source"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    if shell == "bash" and "Bash version" in done.stderr:
        return
    assert "gov-integrity" in done.stdout
