"""The tree that the readmes draw is the tree that is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = "src/gov_integrity"
LINE = re.compile(r"(?P<depth>[│├└─ ]+)(?P<name>[\w./-]+)/(?: +(?P<caption>\S.*))?")
STEP = len("├── ")
READMES = ("README.md", "README.zh-CN.md")


def drawn(readme: str) -> Iterator[tuple[str, str]]:
    """Yield ``(path, caption)`` of every folder in the drawing."""
    lines = (ROOT / readme).read_text("utf-8").splitlines()
    start = lines.index("gov-integrity/")
    above: list[str] = []
    for line in lines[start + 1 : lines.index("```", start)]:
        match = LINE.fullmatch(line)
        assert match, line
        above[len(match["depth"]) // STEP - 1 :] = [match["name"]]
        yield "/".join(above), match["caption"] or ""


def folders() -> set[str]:
    """Return the folders that ought to be drawn: those of the root, the rooms, and the families of the standard."""
    root = {path.name for path in ROOT.iterdir() if path.is_dir()} - {"build", "dist", "htmlcov", "site", "src"}
    rooms = {f"{PACKAGE}/{path.name}" for path in (ROOT / PACKAGE).iterdir() if path.is_dir()}
    families = {f"{PACKAGE}/standard/{path.name}" for path in (ROOT / PACKAGE / "standard").iterdir() if path.is_dir()}
    found = {path for path in root | rooms | families if not Path(path).name.startswith((".", "__"))}
    return found | {PACKAGE}


@pytest.mark.parametrize("readme", READMES)
def test_every_folder_drawn_is_there_and_every_folder_there_is_drawn(readme: str) -> None:
    assert {path for path, _caption in drawn(readme)} == folders()


@pytest.mark.parametrize("readme", READMES)
def test_every_folder_has_a_caption(readme: str) -> None:
    assert [path for path, caption in drawn(readme) if not caption and path != PACKAGE] == []


def test_the_verbs_listed_are_the_verbs_there() -> None:
    verbs = {path.stem for path in (ROOT / PACKAGE / "cli").glob("*.py")} - {"__init__", "screen", "running"}
    for readme in READMES:
        text = (ROOT / readme).read_text("utf-8")
        assert set(re.findall(r"^\| `(\w+)[ `]", text, re.MULTILINE)) == verbs
