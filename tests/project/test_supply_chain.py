"""The bill of materials, the licences and the table of platforms are what the lock says; no file of it is missing."""

import json
import re
from pathlib import Path

from tools import supply_chain

ROOT = Path(__file__).parents[2]
# licences of the runtime that a government platform may ship beside Apache-2.0 without a duty to publish its own code
PERMISSIVE = {"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "MIT", "MIT-0", "PSF-2.0", "Zlib"}


def test_what_is_kept_is_what_the_locks_give() -> None:
    """``python tools/supply_chain.py`` writes them; ``make lock`` does, too."""
    assert supply_chain.BILL.read_text("utf-8") == supply_chain.text_of(supply_chain.bill())
    assert supply_chain.PAGE.read_text("utf-8") == supply_chain.page()


def test_every_pin_has_its_files_and_every_file_a_hash_of_the_lock() -> None:
    """The lock holds the hashes of wheels for older versions of Python, too."""
    known = supply_chain.files()
    assert {(pin.name, pin.version) for pin in supply_chain.pins()} == set(known)
    for pin in supply_chain.pins():
        hashes = {sha256 for _file, sha256 in known[pin.name, pin.version]}
        assert hashes <= pin.hashes, pin.name
        assert hashes


def test_every_licence_is_known_and_permissive() -> None:
    licences = supply_chain.licences()
    assert set(licences) == {pin.name for pin in supply_chain.pins()}
    named = {name for told in licences.values() for name in re.split(r" (?:AND|OR) ", told)}
    assert named - PERMISSIVE == set()


def test_the_bill_names_every_component_once_and_ties_each_to_another() -> None:
    bill = json.loads(supply_chain.BILL.read_text("utf-8"))
    components = [component["purl"] for component in bill["components"]]
    assert len(components) == len(set(components)) == len(supply_chain.pins())
    tied = {purl for each in bill["dependencies"] for purl in each["dependsOn"]}
    assert tied == set(components), "whatever is installed is asked for by something"
    assert {each["ref"] for each in bill["dependencies"]} == {*components, bill["metadata"]["component"]["purl"]}


def test_the_table_does_not_promise_what_is_not_there() -> None:
    """pydantic-core has wheels for aarch64 and none for loongarch64 (seen in the lock's own file names)."""
    row = next(
        line for line in supply_chain.page().splitlines() if line.startswith("| pydantic-core ") and "没有" in line
    )
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert (cells[1], cells[2], cells[3]) == ("3.11–3.14", "3.11–3.14", "没有")
    files = supply_chain.FILES.read_text("utf-8")
    assert "manylinux2014_aarch64" in files
    assert "loongarch64" not in files
