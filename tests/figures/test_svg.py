"""No label breaks out of a figure, no look rests on a page's styles, and the same input gives the same bytes."""

import re
from xml.etree import ElementTree as ET

import pytest

from gov_integrity.figures.bars import Bar, bars
from gov_integrity.figures.heatmap import _STEPS
from gov_integrity.figures.palette import _DARK, _LIGHT, SHEET
from gov_integrity.figures.radar import Axis, radar
from gov_integrity.figures.svg import Markup, drawing, element, number, written
from tests.figures.words_on import HOSTILE, SVG, parsed


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(text: str) -> None:
    svg = drawing([element("text", written(text), aria_label=text)], 10, 10, key="k", title=text, description=text)
    root = parsed(svg)
    assert {inside.tag.removeprefix(SVG) for inside in root.iter()} == {"svg", "title", "desc", "style", "text"}
    label = root.find(f"{SVG}text")
    assert label is not None
    assert set(label.attrib) == {"aria-label"}
    assert label.text == label.attrib["aria-label"]
    if "\x00" not in text:
        assert label.text == text


def test_what_cannot_be_seen_is_shown() -> None:
    assert written("a\x00\u202e\ufffe\ud800\ue000\u200b") == "a⟨U+0000⟩⟨U+202E⟩⟨U+FFFE⟩⟨U+D800⟩⟨U+E000⟩⟨U+200B⟩"
    assert written("一\n二\t三") == "一 二 三"
    assert written("𠮷e\u0301·“”…") == "𠮷e\u0301·“”…"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0, "0"), (-0.0, "0"), (-0.001, "0"), (12.0, "12"), (0.5, "0.5"), (1 / 3, "0.33"), (100, "100")],
)
def test_numbers_are_short_and_never_minus_zero(value: float, shown: str) -> None:
    assert number(value) == shown


def test_names_of_attributes() -> None:
    assert element("rect", class_="gi-own", font_size=12.0, viewBox="0", gone=None) == (
        '<rect class="gi-own" font-size="12" viewBox="0"/>'
    )


@pytest.mark.parametrize("key", ["", "1a", "a b", 'a"', "评价", "a\n"])
def test_a_key_must_be_fit_for_an_id(key: str) -> None:
    with pytest.raises(ValueError, match="key"):
        drawing([Markup("")], 1, 1, key=key, title="", description="")


def test_title_and_description_name_the_figure() -> None:
    root = parsed(bars([Bar("总分", 0.5)], key="body-7", title="得分", description="总分一半"))
    assert root.attrib["role"] == "img"
    ids = root.attrib["aria-labelledby"].split()
    named = {inside.attrib["id"]: inside.text for inside in root.iter() if "id" in inside.attrib}
    assert [named[identifier] for identifier in ids] == ["得分", "总分一半"]
    assert all(identifier.startswith("body-7-") for identifier in named)


def test_figures_with_different_keys_share_no_id() -> None:
    page = "".join(radar([Axis("一", 1)] * 3, key=key, title="", description="") for key in ("one", "two"))
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids)) == 4


def test_nothing_is_loaded_and_nothing_runs() -> None:
    svg = radar([Axis(text, 0.5, text) for text in HOSTILE], key="k", title="t", description="d")
    root = parsed(svg)
    assert {inside.tag for inside in root.iter()} <= {
        f"{SVG}{name}"
        for name in ("svg", "title", "desc", "style", "g", "path", "line", "circle", "text", "tspan", "rect")
    }
    assert not any(name.startswith("on") or "href" in name for inside in root.iter() for name in inside.attrib)
    assert "url(" not in SHEET
    assert "@import" not in SHEET
    assert "@font-face" not in SHEET


def test_every_rule_of_the_sheet_is_scoped_to_figures() -> None:
    selectors = re.findall(r"(?:^|[{}])([^{}@]+)\{", SHEET)
    assert selectors
    assert all(re.match(r"(?:svg)?\.gi-figure\b", selector) for selector in selectors)


def test_every_class_in_use_has_a_look() -> None:
    drawn = radar([Axis("一", None, "缺", 0.5), Axis("二", 1), Axis("三", 0)], key="k", title="", description="")
    drawn += bars(
        [Bar("一", 0.4, "1", "2", "组", "注", reference=0.3), Bar("二", None)], key="l", title="", description=""
    )
    for look in set(re.findall(r'class="(gi-[a-z-]+)"', drawn)) - {"gi-figure"}:
        assert f".gi-figure .{look}{{" in SHEET


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _over(colour: str, share: float, paper: str) -> str:
    mixed = (round(int(colour[i : i + 2], 16) * share + int(paper[i : i + 2], 16) * (1 - share)) for i in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in mixed)


@pytest.mark.parametrize("colour", [*_LIGHT.values(), *_DARK.values()])
def test_colours_stand_out_from_white_paper(colour: str) -> None:
    assert _contrast(colour, "#ffffff") >= 3  # WCAG 2.2, 1.4.11


@pytest.mark.parametrize("colour", _DARK.values())
def test_dark_colours_stand_out_from_dark_paper(colour: str) -> None:
    assert _contrast(colour, "#16181c") >= 3


@pytest.mark.parametrize(("ink", "paper", "own"), [("#1a1a1a", "#ffffff", _LIGHT), ("#e8e8e8", "#16181c", _DARK)])
def test_words_can_be_read_on_every_depth_of_a_heat_map(ink: str, paper: str, own: dict[str, str]) -> None:
    for step in _STEPS:
        assert _contrast(ink, _over(own["own"], step, paper)) >= 4.5  # WCAG 2.2, 1.4.3


def test_quiet_words_can_be_read() -> None:
    quiet = float(re.findall(r"\.gi-quiet\{fill:currentColor;fill-opacity:([.\d]+)", SHEET)[0])
    assert _contrast(_over("#1a1a1a", quiet, "#ffffff"), "#ffffff") >= 4.5
    assert _contrast(_over("#e8e8e8", quiet, "#16181c"), "#16181c") >= 4.5


def test_figures_are_xml_documents() -> None:
    with pytest.raises(ET.ParseError):
        parsed("<svg>&nbsp;</svg>")
    assert parsed(bars([Bar("一", None)], key="k", title="", description="")).tag == f"{SVG}svg"
