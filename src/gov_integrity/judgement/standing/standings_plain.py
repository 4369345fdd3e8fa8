"""站位数据 — what do standings look like as plain data, for a file, a table or a page?

Numbers are decimal text, rounded here and only here, with the decimals of the profile.
"""

from fractions import Fraction
from typing import Final

from gov_integrity.forms.profile import half_up, plain_number
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.card_plain import Plain
from gov_integrity.judgement.card_plain import plain as plain_card
from gov_integrity.judgement.standing.alerts import Warned, level_of
from gov_integrity.judgement.standing.losses import Loss, strengths, weaknesses
from gov_integrity.judgement.standing.standings import Placing
from gov_integrity.judgement.standing.what_if import Rectification, liftings, next_grade, rectifications, together

_SHARE_DECIMALS: Final = 4
_MOST_STEPS: Final = 5


def plain(placing: Placing, language: str = "zh") -> Plain:
    """Return one standing as data of strings, numbers, booleans, lists and nulls, with texts in a language."""
    card, ranked, stable, how = placing.card, placing.ranked, placing.stability, placing.how
    shown = card.profile.scale.shown
    ends = placing.range.ends
    level = level_of(placing.alerts)
    return {
        "body_code": card.body_code,
        "body_name": card.body_name,
        "period": card.period,
        "index": None if placing.index is None else shown(placing.index),
        "score": None if card.score is None else shown(card.score),
        "grade": None if card.grade is None else card.grade.id,
        "rank": ranked.rank,
        "peers": ranked.peers,
        "rank_by_total": ranked.by_total,
        "rank_before_vetoes": ranked.with_adjustments,
        "range": None if ends is None else [shown(end) for end in ends],
        "uncertain": [lever.indicator.id for lever in placing.range.uncertain],
        "rank_interval": None if stable.rank_interval is None else list(stable.rank_interval),
        "tied_group": stable.tied,
        "rank_shares": {str(rank): _share(Fraction(count, how.draws)) for rank, count in stable.ranks.items()},
        "draws": {"count": how.draws, "spread": plain_number(how.spread), "seed": how.seed},
        "change": _signed(placing.trend.change, card),
        "alert": None if level is None else str(level),
        "alerts": [_alert(each, card, language) for each in placing.alerts],
        "strengths": [_loss(each, card, language) for each in strengths(card)],
        "weaknesses": [_loss(each, card, language) for each in weaknesses(card)],
        "what_if": {
            "best": [_step(each, card, language) for each in rectifications(card)[:_MOST_STEPS]],
            "next_grade": [_step(each, card, language) for each in next_grade(card)],
            "together": [_step(each, card, language) for each in together(card)],
            "without_veto": [
                {
                    "predicate": each.veto.gated.predicate,
                    "sources": list(each.veto.sources),
                    "grade": each.card.grade.id if each.card.grade else None,
                }
                for each in liftings(card)
            ],
        },
        "card": plain_card(card, language),
    }


def _share(share: Fraction) -> str:
    return half_up(share, _SHARE_DECIMALS)


def _signed(number: Fraction | None, card: Scorecard) -> str | None:
    if number is None:
        return None
    text = card.profile.scale.shown(number)
    return text if number <= 0 else f"+{text}"


def _alert(each: Warned, card: Scorecard, language: str) -> Plain:
    decimals = card.profile.scale.decimals
    numbers = (("observed", each.observed), ("limit", each.limit))
    return {
        "level": str(each.level),
        "cause": str(each.cause),
        "cause_title": each.cause.label(language),
        **{name: None if number is None else half_up(number, decimals) for name, number in numbers},
        "dimension": each.dimension or None,
        "indicator": each.indicator or None,
        "sources": list(each.records),
    }


def _loss(each: Loss, card: Scorecard, language: str) -> Plain:
    shown = card.profile.scale.shown
    return {
        "id": each.leaf.weighted.indicator.id,
        "title": each.leaf.weighted.heading.in_(language),
        "dimension": each.dimension,
        "lost": shown(each.lost),
        "share": _share(each.share),
    }


def _step(each: Rectification, card: Scorecard, language: str) -> Plain:
    before, after = each.lever.reading, each.reading
    return {
        "id": each.indicator,
        "title": each.lever.indicator.title.in_(language),
        "cases": each.cases,
        "from": _reading(before.numerator, before.denominator),
        "to": _reading(after.numerator, after.denominator),
        "gain": card.profile.scale.shown(each.gain),
        "score": None if each.card.score is None else card.profile.scale.shown(each.card.score),
        "grade": None if each.card.grade is None else each.card.grade.id,
        "sources": list(each.records),
    }


def _reading(numerator: Fraction | None, denominator: Fraction | None) -> str:
    return f"{plain_number(numerator or Fraction(0))}/{plain_number(denominator or Fraction(0))}"
