"""成绩单图 — which radar, bars, losses and trend does a scorecard have?

The figures of a page share one sheet of looks, so each goes without its own.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from gov_integrity.figures import bars as bar_chart
from gov_integrity.figures import radar as radar_chart
from gov_integrity.figures import trend_line as trend_chart
from gov_integrity.figures.bars import Bar, BarWords
from gov_integrity.figures.palette import SHEET
from gov_integrity.figures.radar import Axis, RadarWords
from gov_integrity.forms.profile import plain_number
from gov_integrity.forms.say import pick
from gov_integrity.judgement.card import DimensionScore, Scorecard
from gov_integrity.judgement.card_plain import STANDINGS
from gov_integrity.judgement.leaf import Leaf, Standing
from gov_integrity.reports.labels import worded, words
from gov_integrity.reports.standing_figures import losses_of, trend_of
from gov_integrity.standard.codelists.dimension import Dimension as DimensionCode

_MEASURED: Final = frozenset({Standing.SCORED, Standing.NO_OCCASION})


def radar_of(card: Scorecard, key: str, language: str) -> str:
    """Return the radar of the dimensions as SVG, or nothing where there are too few or too many for one."""
    if not radar_chart.FEWEST <= len(card.dimensions) <= radar_chart.MOST:
        return ""
    known = words(language)
    figure = radar_chart.radar(
        [_axis(scored, card, language) for scored in card.dimensions],
        words=RadarWords(own=known["share"], missing=known["no_value"]),
        key=f"{key}-radar",
        title=worded("radar", language, name=card.body_name, period=card.period),
        description=_told(
            [(_title(scored, language), _points(scored, card, language)) for scored in card.dimensions], language
        ),
    )
    return _without_sheet(figure)


def bars_of(card: Scorecard, key: str, language: str) -> tuple[str, ...]:
    """Return the bars of all indicators as SVG, grouped by dimension, in as many figures as they need."""
    rows = [_bar(leaf, scored, card, language) for scored in card.dimensions for leaf in scored.leaves]
    known = words(language)
    drawn = BarWords(own=known["share"], missing=known["no_reading"], not_applicable=known["not_applicable"])
    title = worded("bars", language, name=card.body_name, period=card.period)
    figures = (
        bar_chart.bars(
            rows[first : first + bar_chart.MOST],
            words=drawn,
            key=f"{key}-bars-{first // bar_chart.MOST + 1}",
            title=title,
            description=_told([(row.label, row.value) for row in rows[first : first + bar_chart.MOST]], language),
        )
        for first in range(0, len(rows), bar_chart.MOST)
    )
    return tuple(map(_without_sheet, figures))


def losses_figure(card: Scorecard, key: str, language: str) -> str:
    """Return where the points were lost as SVG, or nothing where there is no score."""
    return "" if card.score is None else _without_sheet(losses_of(card, language, f"{key}-losses"))


def trend_figure(cards: Sequence[Scorecard], key: str, language: str) -> str:
    """Return the scores of one body over its periods as SVG, or nothing where there are too few to compare."""
    cards = sorted(cards, key=lambda card: card.period)[-trend_chart.MOST :]
    scores = [card.score for card in cards]
    if len(cards) < trend_chart.FEWEST or not any(score is not None for score in scores):
        return ""
    return _without_sheet(trend_of(cards[-1], [card.period for card in cards], scores, language, f"{key}-trend"))


def measured_share(leaf: Leaf) -> Fraction | None:
    """Return the share of the full points that is drawn: none where there is no value to rely on, whatever it earns."""
    return leaf.share if leaf.standing in _MEASURED else None


def _without_sheet(figure: str) -> str:
    return figure.replace(f"<style>{SHEET}</style>", "", 1)


def _title(scored: DimensionScore, language: str) -> str:
    return DimensionCode.of(scored.dimension.id).label(language)


def _points(scored: DimensionScore, card: Scorecard, language: str) -> str:
    if scored.score is None:
        return words(language)["no_value"]
    return f"{card.profile.scale.shown(scored.score)}/{plain_number(scored.dimension.most)}"


def _axis(scored: DimensionScore, card: Scorecard, language: str) -> Axis:
    share = None if scored.share is None else float(scored.share)
    return Axis(_title(scored, language), share, _points(scored, card, language))


def _bar(leaf: Leaf, scored: DimensionScore, card: Scorecard, language: str) -> Bar:
    standing = "" if leaf.standing is Standing.SCORED else STANDINGS[leaf.standing].in_(language)
    share = measured_share(leaf)
    return Bar(
        label=leaf.weighted.indicator.title.in_(language),
        share=None if share is None else float(share),
        value="—" if leaf.points is None else card.profile.scale.shown(leaf.points),
        maximum=plain_number(leaf.most),
        heading=f"{_title(scored, language)}  {_points(scored, card, language)}",
        note=standing,
        applicable=leaf.standing is not Standing.NOT_APPLICABLE,
    )


def _told(pairs: list[tuple[str, str]], language: str) -> str:
    return pick(language, "；", "; ").join(f"{label} {value}" for label, value in pairs)
