"""成绩单页 — how does one body score, indicator by indicator, and what do its figures show?

A dimension that is undetermined stays so in the table and in both figures: it is never shown as zero.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from gov_integrity.figures.palette import SHEET
from gov_integrity.forms.formula import PERCENT
from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.profile import Profile, half_up, plain_number
from gov_integrity.judgement.card import DimensionScore, Scorecard
from gov_integrity.judgement.card_plain import FLAGS, LEAF_DECIMALS, STANDINGS, formula_text, value_text
from gov_integrity.judgement.leaf import Leaf, Standing
from gov_integrity.reports.card_figures import bars_of, losses_figure, measured_share, radar_of, trend_figure
from gov_integrity.reports.labels import worded, words
from gov_integrity.reports.origins import Origins
from gov_integrity.standard.codelists.dimension import Dimension as DimensionCode

MOST_CARDS: Final = 10
MOST_BRIEF: Final = 300
NONE: Final = "—"


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """One indicator of one body, as it is written in the table; ``share`` is drawn, in per cent of the full points."""

    title: str
    meaning: str
    formula: str
    origins: tuple[str, ...]
    value: str
    numbers: str
    counted: str
    points: str
    most: str
    share: str
    counts: str
    standing: str
    standing_title: str
    flags: tuple[str, ...]
    sources: int


@dataclass(frozen=True, slots=True)
class DimensionGroup:
    """One dimension with its indicators; ``points`` are empty where it is undetermined, ``note`` tells of rescaling."""

    title: str
    points: str
    most: str
    origins: tuple[str, ...]
    note: str
    lines: tuple[IndicatorLine, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """One body in one line."""

    name: str
    code: str
    period: str
    total: str
    grade: str


@dataclass(frozen=True, slots=True)
class Card:
    """One body's scorecard. Figures are SVG; what is undetermined is an empty text."""

    key: str
    brief: Brief
    most: str
    view: str
    view_title: str
    bonus: str
    score: str
    grade_title: str
    period_note: str
    is_award_eligible: bool
    vetoes: tuple[str, ...]
    capped: str
    awards: tuple[str, ...]
    adjustments: tuple[str, ...]
    radar: str
    trend: str
    losses: str
    bars: tuple[str, ...]
    caption: str
    dimensions: tuple[DimensionGroup, ...]
    foot: str


@dataclass(frozen=True, slots=True)
class Cards:
    """The scorecards: some in full, more in one line, the rest counted; ``sheet`` holds the looks of their figures.

    ``elsewhere`` tells that there are cards which cannot be shown.
    """

    origins: Origins | None
    full: tuple[Card, ...]
    brief: tuple[Brief, ...]
    brief_lede: str
    unnamed: str
    elsewhere: bool = False
    sheet: str = SHEET


def cards_of(cards: Sequence[Scorecard], profile: Profile | None, language: str) -> Cards:
    """Return the scorecards of a run, in their order: by code and period, never by score."""
    if profile is None or not cards:
        return Cards(None, (), (), "", "")
    origins = Origins.of(profile, language)
    full = tuple(
        _card(card, f"card-{n}", _newest_of_body(card, cards), origins, language)
        for n, card in enumerate(cards[:MOST_CARDS], 1)
    )
    brief = tuple(_brief(card, language) for card in cards[MOST_CARDS : MOST_CARDS + MOST_BRIEF])
    unnamed = len(cards) - len(full) - len(brief)
    return Cards(
        origins,
        full,
        brief,
        worded("more_cards_lede", language, count=f"{len(cards):,}", listed=len(full)) if brief else "",
        worded("unnamed_cards", language, count=f"{unnamed:,}") if unnamed else "",
    )


def _newest_of_body(card: Scorecard, cards: Sequence[Scorecard]) -> Sequence[Scorecard]:
    """Return all cards of a body with that of its last period, and nothing with the others.

    How its score moved and where points were lost is drawn once, for the last.
    """
    own = [each for each in cards if each.body_code == card.body_code]
    return own if card.period == max(each.period for each in own) else ()


def _brief(card: Scorecard, language: str) -> Brief:
    total = words(language)["undetermined_total"] if card.total is None else card.profile.scale.shown(card.total)
    grade = NONE if card.grade is None else card.grade.id
    return Brief(card.body_name, card.body_code, card.period, total, grade)


def _card(card: Scorecard, key: str, of_body: Sequence[Scorecard], origins: Origins, language: str) -> Card:
    scale, known = card.profile.scale, words(language)
    named = {"name": card.body_name, "period": card.period}
    return Card(
        key=key,
        brief=_brief(card, language),
        most=worded("of_most", language, most=plain_number(scale.most)),
        view=NONE if card.total is None else half_up(scale.viewed(card.total), 0),
        view_title=worded("view", language, most=plain_number(scale.view)),
        bonus=scale.shown(card.bonus),
        score=NONE if card.score is None else scale.shown(card.score),
        grade_title="" if card.grade is None else card.grade.title.in_(language),
        period_note="" if card.profile.governs(card.period) else known["not_in_force"],
        is_award_eligible=card.award_eligible,
        vetoes=tuple(_vetoes(card, language)),
        capped=_capped(card, language),
        awards=tuple(_awards(card, language)),
        adjustments=tuple(_adjustments(card, language)),
        radar=radar_of(card, key, language),
        trend=trend_figure(of_body, key, language),
        losses=losses_figure(card, key, language) if of_body else "",
        bars=bars_of(card, key, language),
        caption=worded("indicators", language, **named),
        dimensions=tuple(_group(each, card, origins, language) for each in card.dimensions),
        foot=known["undetermined_note" if card.total is None else "unrounded"],
    )


def _vetoes(card: Scorecard, language: str) -> Iterator[str]:
    for veto in card.vetoes:
        slots = {"title": veto.title.in_(language), "sources": len(veto.sources), "cap": veto.gated.gate.grade_cap}
        yield worded("veto_line", language, **slots)


def _capped(card: Scorecard, language: str) -> str:
    """Say whether the veto lowered the grade."""
    if not card.vetoes or card.grade is None or card.total is None:
        return ""
    earned = card.profile.grade_of(card.total)
    which = "not_capped" if earned.id == card.grade.id else "capped"
    return worded(which, language, grade=earned.id, capped=card.grade.id)


def _awards(card: Scorecard, language: str) -> Iterator[str]:
    for award in card.awards:
        title, sources = award.indicator.title.in_(language), award.known.reading.source_count
        yield worded("award_line", language, title=title, count=plain_number(award.count), sources=sources)


def _adjustments(card: Scorecard, language: str) -> Iterator[str]:
    for each in card.adjusted:
        leaf = each.leaf
        numbers = _numbers(leaf.reading) or STANDINGS[leaf.standing].in_(language)
        slots = {"title": leaf.weighted.heading.in_(language), "points": half_up(-leaf.counts, LEAF_DECIMALS)}
        yield worded("adjustment_line", language, **slots, numbers=numbers, sources=leaf.reading.source_count)


def _group(scored: DimensionScore, card: Scorecard, origins: Origins, language: str) -> DimensionGroup:
    most, applicable = plain_number(scored.dimension.most), plain_number(scored.applied.applicable)
    note = ""
    if scored.score is None:
        note = worded("too_little", language, applicable=applicable, most=most)
    elif scored.applied.applicable != scored.dimension.points:
        note = worded("applicable", language, applicable=applicable, most=most)
    return DimensionGroup(
        title=DimensionCode.of(scored.dimension.id).label(language),
        points="" if scored.score is None else card.profile.scale.shown(scored.score),
        most=most,
        origins=origins.marked([scored.dimension.origin]),
        note=note,
        lines=tuple(_line(leaf, card, origins, language) for leaf in scored.leaves),
    )


def _line(leaf: Leaf, card: Scorecard, origins: Origins, language: str) -> IndicatorLine:
    indicator, reading = leaf.weighted.indicator, leaf.reading
    share = measured_share(leaf)
    counted = "" if leaf.counted is None else worded("by_records", language, numbers=_numbers(leaf.counted))
    return IndicatorLine(
        title=leaf.weighted.heading.in_(language),
        meaning=indicator.meaning.in_(language),
        formula=formula_text(leaf.weighted.shape, indicator, language),
        origins=origins.marked(leaf.weighted.origins.values()),
        value=NONE if leaf.value is None else value_text(leaf.value, indicator),
        numbers=_numbers(reading),
        counted=counted,
        points=NONE if leaf.points is None else half_up(leaf.points, LEAF_DECIMALS),
        most=plain_number(leaf.most),
        share="" if share is None else plain_number(share * PERCENT, 2),
        counts=NONE if leaf.points is None or card.total is None else half_up(leaf.counts, LEAF_DECIMALS),
        standing=leaf.standing.value,
        standing_title="" if leaf.standing is Standing.SCORED else STANDINGS[leaf.standing].in_(language),
        flags=tuple(FLAGS[flag].in_(language) for flag in leaf.flags),
        sources=reading.source_count,
    )


def _numbers(reading: Reading) -> str:
    if reading.numerator is None or reading.denominator is None:
        return ""
    return f"{_grouped(reading.numerator)} / {_grouped(reading.denominator)}"


def _grouped(number: Fraction) -> str:
    whole, point, part = plain_number(number).partition(".")
    return f"{int(whole):,}{point}{part}"
