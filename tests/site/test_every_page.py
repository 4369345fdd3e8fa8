"""Every page of the site, in a real browser: no message, no outside request, no barrier. Part of the longer set."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.devtools import Page
from tests.site.opening import barriers, opened, pages_of, ways_to

SHARDS = 24

Told = Callable[[str, object], None]

pytestmark = [
    pytest.mark.needs("chromium", "chinese-font", "check-page"),
    pytest.mark.xdist_group("site"),
    pytest.mark.prove,
]


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_page_says_anything_or_asks_anybody(
    shard: int, site: Path, tab: Page, addresses: dict[str, str], record_property: Told
) -> None:
    tried = [(name, way) for name in pages_of(site)[shard::SHARDS] for way in ways_to(name, addresses)]
    found = {(name, way): said for name, way in tried if (said := opened(tab, way, name))}
    record_property("openings", len(tried))
    record_property("speaking", len({name for name, _way in found}))
    assert found == {}


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_page_bars_a_reader(
    shard: int, site: Path, tab: Page, addresses: dict[str, str], record_property: Told
) -> None:
    names = pages_of(site)[shard::SHARDS]
    found = {}
    for name in names:
        opened(tab, addresses["http"], name)
        found[name] = barriers(tab)
    record_property("judged", len(names))
    record_property("barred", sum(map(bool, found.values())))
    assert {name: barred for name, barred in found.items() if barred} == {}
