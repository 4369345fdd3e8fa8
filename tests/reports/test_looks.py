"""Words stand out from their ground in light and in dark (WCAG 2.2 AA), and nothing rests on one theme alone."""

import re
from itertools import product

import pytest

from tests.reports import made
from tests.reports.page_tree import tree

TEXT_ON_GROUND = 4.5
WORDS = ("ink", "quiet", "own", "error", "warning")
GROUNDS = ("paper", "sheet", "wash")
BESIDE = {"ink": ("error-wash", "warning-wash", "own-wash"), "error": ("error-wash",), "warning": ("warning-wash",)}
SEGMENTS = (("own", "paper"), ("warning", "warning-wash"), ("error", "sheet"), ("quiet", "wash"))


def themes() -> dict[str, dict[str, str]]:
    with made.run({}) as run:
        (style,) = [part for part in tree(run.page()).all("style")[0].inside if isinstance(part, str)]
    light = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})\b", style.split("@media", 1)[0]))
    dark_rules = style.split("prefers-color-scheme: dark", 1)[1].split("}", 1)[0]
    return {"light": light, "dark": {**light, **dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})\b", dark_rules))}}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    digits = colour[1:] if len(colour) == 7 else "".join(sign * 2 for sign in colour[1:])
    channels = (int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast("#000", "#fff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_stand_out_from_every_ground_they_stand_on(theme: str) -> None:
    colours = themes()[theme]
    pairs = [*product(WORDS, GROUNDS), *((word, ground) for word, grounds in BESIDE.items() for ground in grounds)]
    weak = {pair: ratio for pair in pairs if (ratio := contrast(colours[pair[0]], colours[pair[1]])) < TEXT_ON_GROUND}
    assert not weak


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_stretches_of_the_bar_stand_out(theme: str) -> None:
    colours = themes()[theme]
    assert all(contrast(colours[ink], colours[ground]) >= 3 for ink, ground in SEGMENTS)


def test_the_dark_has_its_own_of_every_colour() -> None:
    shown = themes()
    assert {name for name in shown["light"] if shown["light"][name] == shown["dark"][name]} == set()
