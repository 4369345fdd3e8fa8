"""成绩单数据 — what does a scorecard look like as plain data, for a file or a page?

Numbers are decimal text, rounded here and only here; exact fractions stand beside them, so that anyone can add them up.
Shares are numbers from 0 to 1, for drawing.
"""

from collections.abc import Mapping
from fractions import Fraction
from html import escape
from typing import Any, Final

from gov_integrity.forms.formula import PERCENT
from gov_integrity.forms.indicator import Indicator, IndicatorUnit, Reading
from gov_integrity.forms.profile import Origin, half_up, plain_number
from gov_integrity.forms.say import LANGUAGES, Say
from gov_integrity.forms.shape import Shape
from gov_integrity.judgement.card import Award, DimensionScore, Scorecard
from gov_integrity.judgement.gates import Veto
from gov_integrity.judgement.leaf import Flag, Leaf, Standing
from gov_integrity.standard.codelists.dimension import Dimension as DimensionCode

Plain = dict[str, object]

LEAF_DECIMALS: Final = 4
TOTAL: Final = Say("得分", "score")
NONE: Final = "—"
_SHARE_DECIMALS: Final = 4

STANDINGS: Final[Mapping[Standing, Say]] = {
    Standing.SCORED: Say("已计分", "scored"),
    Standing.NO_OCCASION: Say("没有发生，计满分", "no occasion, full points"),
    Standing.NOT_APPLICABLE: Say("不适用", "not applicable"),
    Standing.MISSING: Say("缺失", "missing"),
    Standing.NOT_COUNTED: Say("不计入", "not counted"),
}
FLAGS: Final[Mapping[Flag, Say]] = {
    Flag.MISSING: Say("缺少数据，按方案计分", "no data, scored as the profile says"),
    Flag.ESTIMATED: Say("估计值", "estimated"),
    Flag.DISPUTED: Say("异议中", "disputed"),
    Flag.CONFLICTING: Say("报送的数值相互矛盾，取得分最低者", "reported values conflict, the one worth least stands"),
    Flag.CONTRADICTORY: Say("分母为零而分子不为零", "the denominator is zero, the numerator is not"),
    Flag.DIFFERS_FROM_RECORDS: Say("与依记录计算的数值不同", "differs from what the records give"),
}


def plain(card: Scorecard, language: str = "zh") -> Plain:
    """Return a scorecard as data of strings, numbers, booleans, lists and nulls, with texts in a language."""
    profile, scale = card.profile, card.profile.scale
    viewed = None if card.total is None else scale.viewed(card.total)
    return {
        "profile": profile.id,
        "profile_edition": profile.edition,
        "profile_title": profile.title.in_(language),
        "profile_note": profile.note.in_(language),
        "profile_in_force": profile.governs(card.period),
        "body_code": card.body_code,
        "body_name": card.body_name,
        "period": card.period,
        "on": card.on.isoformat(),
        "total": None if card.total is None else scale.shown(card.total),
        "total_exact": None if card.total is None else str(card.total),
        "most": plain_number(scale.most),
        "view": {
            "most": plain_number(scale.view),
            "points": None if viewed is None else scale.shown(viewed),
            "whole_points": None if viewed is None else half_up(viewed, 0),
        },
        "bonus": scale.shown(card.bonus),
        "capped": scale.shown(card.capped),
        "score": None if card.score is None else scale.shown(card.score),
        "score_exact": None if card.score is None else str(card.score),
        "grade": None if card.grade is None else card.grade.id,
        "grade_title": None if card.grade is None else card.grade.title.in_(language),
        "award_eligible": card.award_eligible,
        "vetoes": [_veto(veto, language) for veto in card.vetoes],
        "awards": [_award(award, language) for award in card.awards],
        "adjustments": [_leaf(each.leaf, language) for each in card.adjusted],
        "dimensions": [_dimension(scored, card, language) for scored in card.dimensions],
    }


def as_html(card: Scorecard) -> str:
    """Return a scorecard as two small tables, in Chinese and in English, for a notebook; everything is escaped."""
    return "".join(_table(plain(card, language), language) for language in LANGUAGES)


def _table(told: Mapping[str, Any], language: str) -> str:
    head = " ".join(str(told[name] or "") for name in ("body_name", "period", "profile_title"))
    lines = [(each["title"], each["points"], each["most"]) for each in told["dimensions"]]
    lines.append((TOTAL.in_(language), told["score"], told["most"]))
    rows = "".join(
        f"<tr><th>{escape(title)}</th><td>{escape(NONE if points is None else points)} / {escape(most)}</td></tr>"
        for title, points, most in lines
    )
    grade = escape(f"{told['grade'] or NONE} {told['grade_title'] or ''}".strip())
    return f'<table lang="{language}"><caption>{escape(head)} <b>{grade}</b></caption>{rows}</table>'


def _veto(veto: Veto, language: str) -> Plain:
    return {
        "predicate": veto.gated.predicate,
        "title": veto.title.in_(language),
        "grade_cap": veto.gated.gate.grade_cap,
        "sources": list(veto.sources),
        "origin": _origin(veto.gated.origin, language),
    }


def _award(award: Award, language: str) -> Plain:
    return {
        "indicator": award.indicator.id,
        "title": award.indicator.title.in_(language),
        "count": plain_number(award.count),
        "counts_exact": str(award.counts),
        **_sources(award.known.reading),
    }


def _dimension(scored: DimensionScore, card: Scorecard, language: str) -> Plain:
    dimension, scale = scored.dimension, card.profile.scale
    return {
        "id": dimension.id,
        "title": DimensionCode.of(dimension.id).label(language),
        "points": None if scored.score is None else scale.shown(scored.score),
        "points_exact": None if scored.score is None else str(scored.score),
        "most": plain_number(dimension.most),
        "applicable": plain_number(scored.applied.applicable),
        "determined": scored.score is not None,
        "share": _share(scored.share),
        "origin": _origin(dimension.origin, language),
        "indicators": [_leaf(leaf, language) for leaf in scored.leaves],
    }


def _leaf(leaf: Leaf, language: str) -> Plain:
    indicator, reading = leaf.weighted.indicator, leaf.reading
    return {
        "id": indicator.id,
        "title": leaf.weighted.heading.in_(language),
        "meaning": indicator.meaning.in_(language),
        "standing": leaf.standing.value,
        "standing_title": STANDINGS[leaf.standing].in_(language),
        "state": reading.state,
        **_numbers(reading),
        "events": {kind: plain_number(count) for kind, count in reading.events},
        "numerator_title": indicator.numerator.in_(language),
        "denominator_title": indicator.denominator.in_(language),
        "value": None if leaf.value is None else value_text(leaf.value, indicator),
        "points": None if leaf.points is None else half_up(leaf.points, LEAF_DECIMALS),
        "most": plain_number(leaf.most),
        "counts": half_up(leaf.counts, LEAF_DECIMALS),
        "counts_exact": str(leaf.counts),
        "share": _share(leaf.share),
        "formula": formula_text(leaf.weighted.shape, indicator, language),
        "flags": [flag.value for flag in leaf.flags],
        "flag_titles": [FLAGS[flag].in_(language) for flag in leaf.flags],
        **_sources(reading),
        "counted": None if leaf.counted is None else {**_numbers(leaf.counted), **_sources(leaf.counted)},
        "origins": {name: _origin(origin, language) for name, origin in leaf.weighted.origins.items()},
        "basis": indicator.basis.in_(language),
        "citations": [cite.text(language) for cite in indicator.cite],
        "confidence": indicator.confidence.value,
    }


def _numbers(reading: Reading) -> Plain:
    pairs = (("numerator", reading.numerator), ("denominator", reading.denominator))
    return {name: None if number is None else plain_number(number) for name, number in pairs}


def _sources(reading: Reading) -> Plain:
    return {"sources": list(reading.sources), "source_count": reading.source_count}


def _origin(origin: Origin, language: str) -> Plain:
    return {"confidence": origin.confidence.value, "source": origin.source.in_(language)}


def _share(share: Fraction | None) -> float | None:
    return None if share is None else float(half_up(share, _SHARE_DECIMALS))


def value_text(value: Fraction, indicator: Indicator) -> str:
    """Return the value of an indicator as people write it: ``15%``, ``0.2``."""
    if indicator.unit is IndicatorUnit.RATIO:
        return f"{plain_number(value * PERCENT, LEAF_DECIMALS)}%"
    return plain_number(value, LEAF_DECIMALS)


def formula_text(shape: Shape[Any], indicator: Indicator, language: str = "zh") -> str:
    """Return a formula with its parameters in words."""
    return shape.in_words(language, lambda value: value_text(value, indicator), plain_number)
