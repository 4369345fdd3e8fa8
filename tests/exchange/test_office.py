"""Workbooks of ours open in an office program: LibreOffice prints the marked one, the template, the mended copy."""

import re
import subprocess
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from gov_integrity.exchange.fixing import fix
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.sampling import sampled
from gov_integrity.exchange.workbooks.template import Template
from gov_integrity.reports.receiving import receive
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar

PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
CONTRACT = catalogue.record_type("contract")


def workbook(folder: Path, what: str) -> Path:
    """Write one kind of workbook."""
    sent = folder / "sent.xlsx"
    sent.write_bytes(sampled(CONTRACT, 30, seed=1, faults=Fraction(1, 3), shape="xlsx").content)
    if what == "template":
        with (folder / "template.xlsx").open("wb") as out:
            Template(CONTRACT).write(out)
        return folder / "template.xlsx"
    if what == "mended":
        return fix(sent, folder / "mended.xlsx").out
    receive(Order(paths=(sent,), calendar=calendar()), folder / "out", mark=True)
    return folder / "out/marked/sent.xlsx.xlsx"


@pytest.mark.prove
@pytest.mark.needs("soffice")
@pytest.mark.parametrize("what", ["marked", "template", "mended"])
def test_libreoffice_prints_it(tmp_path: Path, what: str, tool: Callable[[str], Path]) -> None:
    path = workbook(tmp_path, what)
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = [str(tool("soffice")), home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    assert PAGE.findall((tmp_path / f"{path.stem}.pdf").read_bytes())
