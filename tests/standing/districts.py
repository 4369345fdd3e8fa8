"""Fictitious bodies: the three districts of the monthly example, and bureaux under the yearly profile."""

from fractions import Fraction

from gov_integrity.forms.record import Record
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.scorecard import scorecards
from gov_integrity.judgement.standing.shares import Compared, Shares
from gov_integrity.standard.profiles import profile
from tests.scoring.bureau import ON, RAW, Raw, values

PROFILE = "six-dimensions-2025"
WEIGHTS = tuple(map(Fraction, (18, 14, 14, 26, 15, 13)))
MOST = Fraction(100)


def percent(*shares: int) -> tuple[Fraction, ...]:
    return tuple(Fraction(share, 100) for share in shares)


YI = Shares(body="乙", name="乙区", shares=percent(85, 90, 92, 80, 90, 88))
JIA = Shares(
    body="甲",
    name="甲区",
    shares=(
        Fraction("15.2333333333333") / 18,
        Fraction("12.030") / 14,
        (Fraction("10.92") + Fraction(5, 3)) / 14,  # 12.5867 is rounded: the last indicator earns 5/3
        Fraction(23) / 26,
        Fraction("14.420") / 15,
        Fraction("6.8") / 10,
    ),
    added=-Fraction(625, 1000),
)
BING = Shares(body="丙", name="丙区", shares=percent(95, 80, 75, 60, 92, 85), added=Fraction(-9))
DISTRICTS = Compared(bodies=(YI, JIA, BING), weights=WEIGHTS, most=MOST, decimals=3)


def bureau(body: str, name: str, *more: Record, period: str = "2025", **changes: Raw) -> Scorecard:
    """Return the card of the worked example with some readings changed, by the id of the indicator with underscores."""
    raw = dict(RAW) | {indicator.replace("_", "-"): pair for indicator, pair in changes.items()}
    records = values(raw, about_code=body, about_name=name, period=period)
    (card,) = scorecards([*records, *more], profile(PROFILE), on=ON)
    return card
