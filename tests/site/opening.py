"""How a page of the site is opened in a browser, and what is then wrong with it."""

from pathlib import Path

from tests.browser.devtools import DESKTOP, PHONE, Page

#: what is wider than the window, and nothing inside which can be scrolled
TOO_WIDE = "document.documentElement.scrollWidth > innerWidth"
#: what a reader does who wants the other colours; the page that checks takes those of the machine
COLOURS = "document.querySelector('input[data-md-color-scheme=SCHEME]')?.click()"
LOOKS = ((DESKTOP, False), (PHONE, True))


def pages_of(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def opened(tab: Page, address: str, name: str) -> list[str]:
    """Open a page and return what was wrong: every message of the console, every request to another host."""
    tab.open(f"{address}/{name}")
    own = (address, "http://127.0.0.1:", "data:", "blob:", "about:")  # the page before may still be asking this machine
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
