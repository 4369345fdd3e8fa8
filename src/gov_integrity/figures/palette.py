"""配色 — which looks does a figure know, in light, in dark and on paper?

Text, rules and grounds are the page's own ink (``currentColor``), so only three colours need a second value for the
dark. No meaning rests on colour: each look also differs in dash, shape, hatching or depth.
"""

from typing import Final

_FONTS: Final = '"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",SimHei,sans-serif'

_LOOKS: Final = {
    # words
    "gi-label": "fill:currentColor",
    "gi-strong": "fill:currentColor;font-weight:600",
    "gi-quiet": "fill:currentColor;fill-opacity:.72",
    # the page's ink, thinned
    "gi-rule": "fill:none;stroke:currentColor;stroke-opacity:.42;stroke-width:1",
    "gi-grid": "fill:none;stroke:currentColor;stroke-opacity:.16;stroke-width:1",
    "gi-dashed": "fill:none;stroke:currentColor;stroke-opacity:.5;stroke-width:1;stroke-dasharray:3 3",
    "gi-ground": "fill:currentColor;fill-opacity:.07",
    "gi-hatch": "fill:none;stroke:currentColor;stroke-opacity:.38;stroke-width:1",
    "gi-hollow": "fill:none;stroke:currentColor;stroke-opacity:.8;stroke-width:1.5",
    # the three colours
    "gi-own": "fill:{own}",
    "gi-own-area": "fill:{own};fill-opacity:.16",
    "gi-own-pale": "fill:{own};fill-opacity:.32",
    "gi-own-line": "fill:none;stroke:{own};stroke-width:2;stroke-linejoin:round;stroke-linecap:round",
    "gi-own-edge": "fill:none;stroke:{own};stroke-width:1.25",
    "gi-other": "fill:{other}",
    "gi-other-line": "fill:none;stroke:{other};stroke-width:1.5;stroke-dasharray:5 3.5;stroke-linejoin:round",
    "gi-other-tick": "fill:none;stroke:{other};stroke-width:2.5",
    "gi-day": "fill:{day}",
    "gi-day-line": "fill:none;stroke:{day};stroke-width:1.5",
}
_LIGHT: Final = {"own": "#1f5f99", "other": "#94560d", "day": "#b3261e"}
# Each still stands out by 3:1 from white: a page may stay light where the reader prefers the dark.
_DARK: Final = {"own": "#4a90cf", "other": "#c07c2a", "day": "#dd5f56"}


def _rules(colours: dict[str, str], *, only_coloured: bool) -> str:
    return "".join(
        f".gi-figure .{name}{{{_filled(look, colours)}}}"
        for name, look in _LOOKS.items()
        if "{" in look or not only_coloured
    )


def _filled(look: str, colours: dict[str, str]) -> str:
    for name, colour in colours.items():
        look = look.replace(f"{{{name}}}", colour)
    return look


_FRAME: Final = (
    f".gi-figure{{max-width:100%;height:auto;direction:ltr;font-family:{_FONTS};font-variant-numeric:tabular-nums}}"
)
# Only a figure that is a document of its own brings its paper and ink; inside a page it takes the page's.
_LONE: Final = "svg.gi-figure:root{{background:{paper};color:{ink}}}"

SHEET: Final = (
    f"{_FRAME}{_LONE.format(paper='#fff', ink='#1a1a1a')}{_rules(_LIGHT, only_coloured=False)}"
    "@media screen and (prefers-color-scheme:dark){"
    f"{_LONE.format(paper='#16181c', ink='#e8e8e8')}{_rules(_DARK, only_coloured=True)}}}"
)
