"""Where a figure's words stand, read from its markup: the boxes are estimated as the figure itself estimates them."""

from collections.abc import Iterator
from itertools import combinations
from xml.etree import ElementTree as ET

from gov_integrity.figures.lettering import ABOVE, BELOW, Box, breadth

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = (
    "</svg><script>alert(1)</script>",
    '" onload="alert(1)',
    "a\x00b\x1b[31m\u202e\ufffe\ud800",
    "]]>&amp;<!--",
    "'",
)
LONG = "关于依法变更合同并对相对人所受损失予以合理补偿的政务诚信评价指标名称"
MIXED = (
    "Government integrity 指标 2025 (v1.0)",
    "𠮷野家示范区",
    "e\u0301a\u0300o\u0302" + "\u0301" * 40,
    "🙂 Ünïcode Жж",
    "",
)
DIMENSIONS = ("依法行政", "政务公开", "勤政高效", "守信践诺", "失信惩戒", "公务员诚信档案")


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own figure


def words(svg: str) -> list[tuple[str, Box]]:
    """Each line of words with its box, in the figure's coordinates."""
    return [(line, box) for line, box in _lines(parsed(svg), 0, 0) if line]


def classed(svg: str, look: str) -> list[ET.Element]:
    return [element for element in parsed(svg).iter() if element.get("class") == look]


def assert_words_fit(svg: str) -> None:
    """All words lie inside the figure and none lies on another."""
    _, _, width, height = (float(part) for part in parsed(svg).attrib["viewBox"].split())
    lines = words(svg)
    for text, box in lines:
        assert box.left >= 0, text
        assert box.top >= 0, text
        assert box.right <= width, text
        assert box.bottom <= height, text
    for (one, box), (other, its_box) in combinations(lines, 2):
        assert not box.meets(its_box), (one, other)


def _lines(element: ET.Element, right: float, down: float) -> Iterator[tuple[str, Box]]:
    if "transform" in element.attrib:
        x, y = element.attrib["transform"].removeprefix("translate(").removesuffix(")").split()
        right, down = right + float(x), down + float(y)
    if element.tag == f"{SVG}text":
        size = float(element.attrib["font-size"])
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[element.get("text-anchor", "start")]
        for part in element.iter(f"{SVG}tspan"):
            text = part.text or ""
            left = right + float(part.attrib["x"]) - breadth(text, size) * share
            baseline = down + float(part.attrib["y"])
            # coordinates are written with two decimals: neighbours may seem to meet by that much
            yield (
                text,
                Box(
                    left + 0.02,
                    baseline - ABOVE * size + 0.02,
                    left + breadth(text, size) - 0.02,
                    baseline + BELOW * size - 0.02,
                ),
            )
    for inside in element:
        yield from _lines(inside, right, down)
