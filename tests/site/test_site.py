"""The built site as files: all of the reference is there, links lead somewhere, nothing is from elsewhere."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from gov_integrity.publish.reference import reference
from tests.site.opening import pages_of

HREF = re.compile(r"""<(?:a|link|script|img|iframe)\b[^>]*?\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
ID = re.compile(r"""\s(?:id|name)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")

pytestmark = pytest.mark.xdist_group("site")


def test_every_page_of_the_reference_is_on_the_site(site: Path) -> None:
    built = set(pages_of(site))
    wanted = {f"{home}1.0/{page.path.removesuffix('.md')}.html" for home in ("", "en/") for page in reference()}
    assert wanted <= built


@pytest.fixture(scope="module")
def texts(site: Path) -> dict[str, str]:
    """Every page but those that say that there is none, as text."""
    return {name: (site / name).read_text("utf-8") for name in pages_of(site) if not name.endswith("404.html")}


def links(site: Path, name: str, text: str) -> Iterator[tuple[str, Path, str]]:
    """Yield each link of a page to a place of the site: as it is written, where it leads, and its anchor."""
    for target in {next(filter(None, found), "") for found in HREF.findall(text)}:
        path, _, anchor = unquote(target.partition("?")[0]).partition("#")
        if not re.match("[a-z]+:", path):
            at = (site / name).parent.joinpath(path).resolve() if path else site / name
            yield target, at / "index.html" if at.is_dir() else at, anchor


def test_no_link_is_dead(site: Path, texts: dict[str, str]) -> None:
    ids = {name: {unquote(next(filter(None, found), "")) for found in ID.findall(text)} for name, text in texts.items()}
    dead = set()
    for name, text in texts.items():
        for target, at, anchor in links(site, name, text):
            there = at.is_file() and at.is_relative_to(site)
            found = ids.get(at.relative_to(site).as_posix()) if there else None
            made_there = anchor.startswith("__") or "=" in anchor  # by a script: of the theme, of the page that checks
            if not there or (anchor and found is not None and anchor not in found and not made_there):
                dead.add((name, target))
    assert sorted(dead) == []


@pytest.mark.parametrize("home", ["", "en/"])
def test_every_page_is_in_the_navigation_or_on_a_list_that_is(site: Path, texts: dict[str, str], home: str) -> None:
    def led_to(name: str) -> set[str]:
        return {at.relative_to(site).as_posix() for _target, at, _anchor in links(site, name, texts[name])}

    listed = {name for name in led_to(f"{home}index.html") if name in texts}
    reached = listed.union(*(led_to(name) for name in listed if name.startswith(home)))
    own = {name for name in texts if name.startswith("en/") == bool(home)}
    assert sorted(own - reached) == []


def test_nothing_is_fetched_from_another_host(texts: dict[str, str]) -> None:
    fetched = re.compile(r"<(?:script|img|iframe|link)\b[^>]*?(?:src|href)=[\"']?https?:[^>]*>")
    kept = ('rel="canonical"', "rel=canonical")
    for name, text in texts.items():
        found = [each for each in fetched.findall(text) if not any(k in each for k in kept)]
        assert found == [], name
