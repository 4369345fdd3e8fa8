"""站位图 — which pictures do standings have: rank intervals and dimensions of all, losses and trend of each?"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import floor
from typing import Final

from gov_integrity.figures.heatmap import MOST_ROWS, Cell, HeatmapWords, heatmap
from gov_integrity.figures.rank_intervals import MOST, RankRow, RankWords, rank_intervals
from gov_integrity.figures.trend_line import Limit, Moment, TrendWords, trend_line
from gov_integrity.figures.waterfall import Step, WaterfallWords, waterfall
from gov_integrity.forms.profile import plain_number
from gov_integrity.forms.say import pick
from gov_integrity.judgement.card import DimensionScore, Role, Scorecard
from gov_integrity.judgement.standing.losses import weaknesses
from gov_integrity.judgement.standing.standings import Placing
from gov_integrity.standard.codelists.dimension import Dimension

_NAMED_LOSSES: Final = 8
_TEN: Final = 10


def figures_of(placings: Sequence[Placing], language: str) -> Iterator[tuple[str, str]]:
    """Yield ``(file name, SVG)``: those of all bodies, then those of each, named by its code."""
    if not placings:
        return
    held = [each for each in placings if each.stability.rank_interval is not None]
    if held:
        yield "rank-intervals", _ranks(held[:MOST], language)
    yield "dimensions", _dimensions(placings[:MOST_ROWS], language)
    for each in placings:
        if each.card.score is not None:
            yield f"losses-{each.card.body_code}", losses_of(each.card, language)
        if sum(score is not None for score in each.trend.scores) > 1:
            yield f"trend-{each.card.body_code}", trend_of(each.card, each.trend.periods, each.trend.scores, language)


def _ranks(placings: Sequence[Placing], language: str) -> str:
    rows = []
    for each in sorted(placings, key=lambda each: (each.stability.tied or 0, each.stability.rank or 0)):
        low, high = each.stability.rank_interval or (1, 1)
        rank = each.stability.rank or low
        text = pick(language, f"{rank}（{low}–{high}）", f"{rank} ({low}–{high})") if low != high else str(rank)
        low, high = min(low, rank), max(high, rank)
        rows.append(RankRow(each.card.body_name, rank, low, high, each.stability.tied or 0, text))
    card = placings[0].card
    cover = f"{float(placings[0].how.cover):.0%}"
    words = RankWords(
        rank=pick(language, "名次", "rank"),
        interval=pick(language, f"权重浮动后{cover}的情形", f"{cover} of the draws of weights"),
        group=pick(language, "权重分不出高下的一组", "not told apart by the weights"),
    )
    title = pick(language, f"{card.period} 名次区间", f"{card.period}: intervals of ranks")
    told = pick(language, "；", "; ").join(f"{row.label} {row.text}" for row in rows)
    return rank_intervals(rows, words=words, key="ranks", title=title, description=told)


def _dimensions(placings: Sequence[Placing], language: str) -> str:
    card = placings[0].card
    names = [Dimension.of(each.dimension.id).label(language) for each in card.dimensions]
    cells = [[_cell(scored) for scored in each.card.dimensions] for each in placings]
    title = pick(language, f"{card.period} 各维度得分率", f"{card.period}: shares of the points of each dimension")
    words = HeatmapWords(missing=pick(language, "不予评定", "undetermined"))
    bodies = [each.card.body_name for each in placings]
    return heatmap(bodies, names, cells, words=words, key="dimensions", title=title, description=title)


def _cell(scored: DimensionScore) -> Cell | None:
    if scored.share is None:
        return None
    share = min(Fraction(1), max(Fraction(0), scored.share))
    return Cell(float(share), f"{plain_number(scored.share * 100, 1)}%")


def losses_of(card: Scorecard, language: str, key: str = "losses") -> str:
    """Return the way from the full score to that of a card as SVG; the card must have a score."""
    scale = card.profile.scale
    total, score = card.total or Fraction(0), card.score or Fraction(0)
    lost = weaknesses(card, len(tuple(card.leaves())))
    steps = [Step(pick(language, "满分", "full score"), float(scale.most), plain_number(scale.most), total=True)]
    named = lost[:_NAMED_LOSSES]
    steps += [_step(loss.leaf.weighted.heading.in_(language), -loss.lost, card) for loss in named]
    rest = lost[_NAMED_LOSSES:]
    if rest:
        name = pick(language, f"其余{len(rest)}项", f"{len(rest)} others")
        steps.append(_step(name, -sum((loss.lost for loss in rest), Fraction(0)), card))
    beside = [part for part in card.parts() if part.role is not Role.INDICATOR and part.counts]
    if beside:
        steps.append(Step(pick(language, "维度合计", "all dimensions"), float(total), scale.shown(total), total=True))
        steps += [_step(part.title.in_(language), part.counts, card) for part in beside]
    steps.append(Step(pick(language, "得分", "score"), float(score), scale.shown(score), total=True))
    words = WaterfallWords(
        loss=pick(language, "失分", "lost"), gain=pick(language, "加分", "bonus"), total=pick(language, "合计", "sum")
    )
    title = pick(
        language, f"{card.body_name} {card.period} 失分去向", f"{card.body_name} {card.period}: where points were lost"
    )
    lowest = min(total, score)
    least = float(floor(lowest / scale.most * _TEN - Fraction(1, 2)) * scale.most / _TEN)
    told = pick(language, "；", "; ").join(f"{step.label} {step.text}" for step in steps)
    most = float(scale.most + card.bonus)
    return waterfall(steps, least=max(0.0, least), most=most, words=words, key=key, title=title, description=told)


def _step(name: str, counts: Fraction, card: Scorecard) -> Step:
    text = card.profile.scale.shown(abs(counts))
    return Step(name, float(counts), f"{'+' if counts > 0 else '−'}{text}")


def trend_of(
    card: Scorecard, periods: Sequence[str], scores: Sequence[Fraction | None], language: str, key: str = "trend"
) -> str:
    """Return the scores of the body of a card, period by period, as SVG."""
    shown = card.profile.scale.shown
    moments = [
        Moment(period, None if score is None else float(score), "" if score is None else shown(score))
        for period, score in zip(periods, scores, strict=True)
    ]
    limits = [
        Limit(float(grade.least), f"{grade.id} {plain_number(grade.least)}") for grade in card.profile.grades[:-1]
    ]
    words = TrendWords(own=pick(language, "得分", "score"), missing=pick(language, "没有得分", "no score"))
    title = pick(language, f"{card.body_name} 得分走势", f"{card.body_name}: the score over time")
    told = pick(language, "；", "; ").join(f"{moment.label} {moment.text or '—'}" for moment in moments)
    return trend_line(moments, limits=limits, words=words, key=key, title=title, description=told)
