"""The site in a real browser, over http and from its files: no message, no outside request, no barrier, Chinese search.

One browser opens everything. A sample of each kind of page is opened every day, the whole site in the longer set.
"""

import re
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import pytest

from tests.browser.devtools import DESKTOP, PHONE, Page

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
#: what is wider than the window, and nothing inside which can be scrolled
TOO_WIDE = "document.documentElement.scrollWidth > innerWidth"
#: what a reader does who wants the other colours; the page that checks takes those of the machine
COLOURS = "document.querySelector('input[data-md-color-scheme=SCHEME]')?.click()"
LOOKS = ((DESKTOP, False), (PHONE, True))

pytestmark = [pytest.mark.needs("chromium", "chinese-font", "check-page"), pytest.mark.xdist_group("site")]


def pages_of(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def sample(site: Path) -> list[str]:
    """Return a page of each kind, in either language in turn, and some others."""
    kinds = sorted(path for path in (site / "1.0").iterdir() if path.is_dir())
    told = (TELLING.get(kind.name) or min(path.stem for path in kind.glob("*.html")) for kind in kinds)
    pages = zip(cycle(("", "en/")), kinds, told)
    return [*OTHERS, *(f"{home}1.0/{kind.name}/{name}.html" for home, kind, name in pages)]


def opened(tab: Page, address: str, name: str) -> list[str]:
    """Open a page and return what was wrong: every message of the console, every request to another host."""
    tab.open(f"{address}/{name}")
    own = (address, "data:", "blob:", "about:")
    return [*tab.errors, *(asked for asked in tab.asked if not asked.startswith(own))]


def ways_to(name: str, addresses: dict[str, str]) -> list[str]:
    """Return from where a page is opened: the one that says that there is no page, from a server only."""
    return [address for way, address in addresses.items() if way == "http" or not name.endswith("404.html")]


def barriers(tab: Page) -> list[object]:
    """Return what bars readers from the page that is open: at a desk by day, on a phone by night."""
    found: list[object] = []
    for size, dark in LOOKS:
        tab.run(COLOURS.replace("SCHEME", "slate" if dark else "default"))
        tab.looks(size=size, dark=dark)
        found += [(size, dark, each) for each in tab.barriers()]
        if tab.run(TOO_WIDE):
            found.append((size, "wider than the window"))
    return found


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


@pytest.mark.prove
def test_every_page_says_nothing_asks_nobody_and_bars_no_reader(
    site: Path, tab: Page, addresses: dict[str, str], record_property: Callable[[str, object], None]
) -> None:
    said, barred, openings = dict[str, list[str]](), dict[str, list[object]](), 0
    for name in pages_of(site):
        ways = ways_to(name, addresses)
        openings += len(ways)
        said[name] = [each for way in reversed(ways) for each in opened(tab, way, name)]
        barred[name] = barriers(tab)
    record_property("title", "网站的每一页，在真的浏览器（Chromium）里打开")
    record_property("页（中文和英文）", len(said))
    record_property("打开（从 http，从 file://）", openings)
    record_property("控制台有话说或者访问别的主机的页", sum(map(bool, said.values())))
    record_property("有严重无障碍问题的页（axe，桌面浅色和手机深色）", sum(map(bool, barred.values())))
    assert {name: (said[name], barred[name]) for name in said if said[name] or barred[name]} == {}


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
