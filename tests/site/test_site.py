"""The built site as files: all of the reference is there, links lead somewhere, nothing is from elsewhere."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from gov_integrity.publish.reference import reference

HREF = re.compile(r"""<(?:a|link|script|img|iframe)\b[^>]*?\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
ID = re.compile(r"""\s(?:id|name)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")

pytestmark = pytest.mark.xdist_group("site")


def pages_of(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def test_every_page_of_the_reference_is_on_the_site(site: Path) -> None:
    built = set(pages_of(site))
    wanted = {f"{home}1.0/{page.path.removesuffix('.md')}.html" for home in ("", "en/") for page in reference()}
    assert wanted <= built


def test_no_link_is_dead(site: Path) -> None:
    texts = {name: (site / name).read_text("utf-8") for name in pages_of(site) if name != "404.html"}
    texts = {name: text for name, text in texts.items() if not name.endswith("/404.html")}
    ids = {name: {unquote(next(filter(None, found), "")) for found in ID.findall(text)} for name, text in texts.items()}
    dead = set()
    for name, text in texts.items():
        for target in {next(filter(None, found), "") for found in HREF.findall(text)}:
            path, _, anchor = unquote(target.partition("?")[0]).partition("#")
            if re.match("[a-z]+:", path):
                continue
            at = (site / name).parent.joinpath(path).resolve() if path else site / name
            at = at / "index.html" if at.is_dir() else at
            there = at.is_file() and at.is_relative_to(site)
            found = ids.get(at.relative_to(site).as_posix()) if there else None
            made_there = anchor.startswith("__") or "=" in anchor  # by a script: of the theme, of the page that checks
            if not there or (anchor and found is not None and anchor not in found and not made_there):
                dead.add((name, target))
    assert sorted(dead) == []


def test_nothing_is_fetched_from_another_host(site: Path) -> None:
    fetched = re.compile(r"<(?:script|img|iframe|link)\b[^>]*?(?:src|href)=[\"']?https?:[^>]*>")
    kept = ('rel="canonical"', "rel=canonical")
    for name in pages_of(site):
        found = [each for each in fetched.findall((site / name).read_text("utf-8")) if not any(k in each for k in kept)]
        assert found == [], name
