"""The lock files: they pin what pyproject.toml asks for, all of it and nothing else, each pin by its hashes."""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
SETTINGS: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PIN = re.compile(r"([a-z0-9-]+)==(\S+)( ; .+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


@dataclass(slots=True)
class Pinned:
    """One pinned distribution: its version, how many files of it are known, and whether pyproject.toml asks for it."""

    version: str
    hashes: list[str] = field(default_factory=list)
    direct: bool = False


def locked(name: str) -> dict[str, Pinned]:
    """Return what a lock file pins; every line of it is a pin, a hash or a comment."""
    pins: dict[str, Pinned] = {}
    current = Pinned("")
    for line in (ROOT / f"requirements/{name}.txt").read_text("utf-8").splitlines():
        if pin := PIN.fullmatch(line):
            current = pins[pin[1]] = Pinned(pin[2])
        elif HASH.fullmatch(line):
            current.hashes.append(line)
        else:
            assert line.lstrip().startswith("#"), line
            current.direct |= f"{SETTINGS['project']['name']} (pyproject.toml" in line
    return pins


def group(name: str) -> list[Requirement]:
    """Return the requirements of a dependency group, those of the groups that it includes among them."""
    found: list[Requirement] = []
    for entry in SETTINGS["dependency-groups"][name]:
        found += group(entry["include-group"]) if isinstance(entry, dict) else [Requirement(entry)]
    return found


def runtime() -> list[Requirement]:
    """Return the requirements of the package with all its extras."""
    project = SETTINGS["project"]
    extras = [Requirement(text) for texts in project["optional-dependencies"].values() for text in texts]
    core = [Requirement(text) for text in project["dependencies"]]
    return core + [extra for extra in extras if extra.name != project["name"]]


GROUPS = {name: group(name) for name in SETTINGS["dependency-groups"]}
ASKED = {**GROUPS, "runtime": runtime(), "dev": runtime() + GROUPS["dev"]}


def test_every_lock_is_asked_for() -> None:
    assert {path.stem for path in (ROOT / "requirements").iterdir()} == set(ASKED)


@pytest.mark.parametrize("name", ASKED)
def test_lock_pins_what_is_asked_for(name: str) -> None:
    pins = locked(name)
    asked = {canonicalize_name(requirement.name): requirement for requirement in ASKED[name]}
    assert {pinned for pinned, pin in pins.items() if pin.direct} == set(asked)
    assert [pinned for pinned, wanted in asked.items() if not wanted.specifier.contains(pins[pinned].version)] == []


@pytest.mark.parametrize("name", ASKED)
def test_every_pin_has_its_hashes(name: str) -> None:
    assert [pinned for pinned, pin in locked(name).items() if not pin.hashes] == []


@pytest.mark.parametrize("name", ["runtime", "build"])
def test_what_is_tested_is_what_is_installed(name: str) -> None:
    dev = locked("dev")
    assert {pinned: pin.version for pinned, pin in locked(name).items() if dev[pinned].version != pin.version} == {}


def test_the_wheel_is_built_with_what_is_locked_for_it() -> None:
    asked = [Requirement(text) for text in SETTINGS["build-system"]["requires"]]
    assert asked == GROUPS["build"]


def test_all_extras_are_in_all() -> None:
    extras = SETTINGS["project"]["optional-dependencies"]
    (everything,) = (Requirement(text) for text in extras["all"])
    assert everything.extras == set(extras) - {"all"}
