"""The site in a real browser, over http and from its files: no message, no outside request, no barrier, Chinese search.

One browser opens everything. A page of each kind is opened here, the whole site in the longer set.
"""

import re
from itertools import cycle
from pathlib import Path

import pytest

from tests.browser.devtools import Page
from tests.site.opening import barriers, opened, ways_to

#: pages written by hand, and the longest
OTHERS = (
    *("index.html", "en/index.html", "start/clerk.html", "en/start/developer.html", "receipt.html", "404.html"),
    *("check-a-record.html", "check/index.html", "1.0/standard.html", "en/1.0/api.html"),
)
#: of some kinds the page that says most
TELLING = {
    "records": "administrative-penalty",
    "rules": "publicity-period",
    "findings": "DAT115",
    "law": "order-36",
    "profiles": "six-dimensions-2025",
}
#: what is searched for, and the page that the answers must lead to
SEARCHED = {
    "公示期": "1.0/rules/publicity-period.html",
    "统一社会信用代码": "1.0/identifiers/uscc.html",
    "DAT115": "1.0/findings/DAT115.html",
}
SEARCH = """
new Promise((found, failed) => {
  const box = document.querySelector("[data-md-component=search-query]");
  box.focus();
  box.value = WORDS;
  box.dispatchEvent(new KeyboardEvent("keyup", {key: "Enter"}));
  const ended = setTimeout(() => failed(new Error("the search did not answer")), 60000);
  const asked = setInterval(() => {
    const links = [...document.querySelectorAll(".md-search-result__link")].map((each) => each.href.split(/[?#]/)[0]);
    if (links.length) { clearInterval(asked); clearTimeout(ended); found(links); }
  }, 50);
})
"""
pytestmark = [pytest.mark.needs("chromium", "chinese-font", "check-page"), pytest.mark.xdist_group("site")]


def sample(site: Path) -> list[str]:
    """Return a page of each kind, in either language in turn, and some others."""
    kinds = sorted(path for path in (site / "1.0").iterdir() if path.is_dir())
    told = (TELLING.get(kind.name) or min(path.stem for path in kind.glob("*.html")) for kind in kinds)
    pages = zip(cycle(("", "en/")), kinds, told)
    return [*OTHERS, *(f"{home}1.0/{kind.name}/{name}.html" for home, kind, name in pages)]


def test_a_page_of_each_kind_says_nothing_asks_nobody_and_bars_no_reader(
    site: Path, tab: Page, addresses: dict[str, str]
) -> None:
    names = sample(site)
    assert len(names) > 25
    found = {}
    for at, name in enumerate(names):
        ways = ways_to(name, addresses)
        found[name] = [*opened(tab, ways[at % len(ways)], name), *barriers(tab)]
    assert {name: said for name, said in found.items() if said} == {}


@pytest.mark.parametrize(("words", "leads_to"), SEARCHED.items())
@pytest.mark.parametrize("way", ["http", "file"])
def test_a_search_finds(tab: Page, addresses: dict[str, str], way: str, words: str, leads_to: str) -> None:
    assert opened(tab, addresses[way], "index.html") == []
    tab.looks()
    found = tab.run(SEARCH.replace("WORDS", repr(words)))
    assert f"{addresses[way]}/{leads_to}" in found
    assert tab.errors == []


def test_a_record_leads_to_the_page_that_checks_it_and_back(tab: Page, addresses: dict[str, str]) -> None:
    for home, language in (("", "zh"), ("en/", "en")):
        opened(tab, addresses["file"], f"{home}1.0/records/contract.html")
        tab.open(str(tab.run("document.querySelector('.md-button').href")))
        assert tab.run("document.getElementById('type').value") == "contract"
        tab.run("document.getElementById('input').value = document.getElementById('input').value.replace('}', ',}')")
        tab.run("document.getElementById('form').requestSubmit()")
        assert tab.run("document.documentElement.lang").startswith(language)
        assert tab.run("document.getElementById('home').href") == f"{addresses['file']}/{home}index.html"
        tab.run('document.getElementById(\'input\').value = \'{"type": "contract", "amount": "x"}\'')
        tab.run("document.getElementById('form').requestSubmit()")
        code = tab.run("document.querySelector('#found a').href")
        assert re.fullmatch(rf"{addresses['file']}/{home}1\.0/findings/[A-Z]{{3}}[0-9]{{3}}\.html", code)
        assert opened(tab, addresses["file"], code.removeprefix(f"{addresses['file']}/")) == []


def test_a_page_is_printed(tab: Page, addresses: dict[str, str]) -> None:
    opened(tab, addresses["file"], "1.0/rules/publicity-period.html")
    paper = tab.printed()
    assert paper.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) >= 2
