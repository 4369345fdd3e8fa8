"""What a clerk gets opens in an office program: LibreOffice prints marked workbook, template, mended copy, letters."""

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
from gov_integrity.forms.record import Record
from gov_integrity.reports import letter_document, letters
from gov_integrity.reports.letters import LETTERS
from gov_integrity.reports.receiving import receive
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar

PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
CONTRACT = catalogue.record_type("contract")


def written(folder: Path, what: str) -> Path:
    """Write one kind of file."""
    if what in LETTERS:
        of = LETTERS[what].record
        record = of.take({"type": of.record_id, **of.example})
        assert isinstance(record, Record)
        with (folder / f"{what}.docx").open("wb") as out:
            letter_document.write(letters.write(LETTERS[what], [record] * 3).html, out)
        return folder / f"{what}.docx"
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
@pytest.mark.parametrize("what", ["marked", "template", "mended", *LETTERS])
def test_libreoffice_prints_it(tmp_path: Path, what: str, tool: Callable[[str], Path]) -> None:
    path = written(tmp_path, what)
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = [str(tool("soffice")), home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    pages = PAGE.findall((tmp_path / f"{path.stem}.pdf").read_bytes())
    assert len(pages) == 3 if what in LETTERS else pages
